using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Finds names in a text by their words alone: whatever else the lines say, and whether or not they can be understood.</summary>
internal static class NameReferences
{
    public static IReadOnlyList<NameReference> In(SyntaxTree tree, BindingContext context)
    {
        var found = new List<NameReference>();
        foreach (
            var line in tree.AllLines.Where(l => l.Kind is not (LineKind.Act or LineKind.Says))
        )
        {
            AddFrom(line, tree.Source, context, found);
        }

        return found;
    }

    private static void AddFrom(
        LineSyntax line,
        SourceText source,
        BindingContext context,
        List<NameReference> found
    )
    {
        var phrase = Phrase.Of(source, line.Tokens, context.Lexicon.Vocabulary);
        for (var at = 0; at < phrase.Count; )
        {
            if (
                phrase[at].Token.Span.End > line.HeadSpan.End
                && LongestAt(phrase, at, MayBeWant(line.Kind, phrase, at), context) is { } name
            )
            {
                found.Add(new NameReference(phrase.At(at, name.End).Span, name.Entity));
                at = name.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Wants have names of common words ("a friend"): they stand only where a want is named.</summary>
    private static bool MayBeWant(LineKind kind, Phrase phrase, int at) =>
        kind == LineKind.Because
        || (kind == LineKind.Want && phrase.Find(":", 0) is var colon && (colon < 0 || at < colon))
        || phrase.IsOneOf(at - 1, "wants", "want");

    private static (int End, Entity Entity)? LongestAt(
        Phrase phrase,
        int at,
        bool mayBeWant,
        BindingContext context
    )
    {
        var wants = context.Lexicon.Kinds.Want;
        var hits = context
            .Lexicon.Names.FindAt(phrase, at)
            .Where(hit =>
                hit.Value is ConstantExpression { Value.Entity: { } named }
                && (mayBeWant || !named.Is(wants))
            )
            .ToList();
        if (hits.Count == 0)
        {
            return null;
        }

        var end = hits.Max(hit => hit.End);
        var entity = Questions.Likeliest(
            context,
            hits.Where(hit => hit.End == end)
                .Select(hit => ((ConstantExpression)hit.Value!).Value.Entity!)
        );
        return (end, entity!);
    }
}
