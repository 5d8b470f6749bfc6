using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Reads single sentences about a story that has been bound.</summary>
internal static class Questions
{
    public static (Expression? Condition, IReadOnlyList<Finding> Findings) ReadCondition(
        BindingContext context,
        SourceText text
    )
    {
        var (reader, findings) = ReaderOf(context, text);
        return (reader.ReadWholeCondition(), findings);
    }

    public static (FactReference? Fact, IReadOnlyList<Finding> Findings) ReadFact(
        BindingContext context,
        SourceText text
    )
    {
        var (reader, findings) = ReaderOf(context, text);
        return (reader.ReadWholeFact(), findings);
    }

    public static (IReadOnlyList<ActReference> Events, IReadOnlyList<Finding> Findings) ReadEvent(
        BindingContext context,
        SourceText text
    )
    {
        var (reader, findings) = ReaderOf(context, text);
        var events = reader.ReadEvent();
        if (events is not null && !reader.AtEnd)
        {
            findings.Add(
                ConditionFindings.GoesOn(reader.Phrase.At(reader.Position, reader.Phrase.Count))
            );
            events = null;
        }

        return (events ?? (IReadOnlyList<ActReference>)[], findings);
    }

    public static Entity? FindEntity(BindingContext context, string name)
    {
        var words = WordText.Split(name);
        var found = context.Lexicon.Names.Find(words);
        if (found.Count == 0 && words.Count > 1 && WordText.IsArticle(words[0]))
        {
            found = context.Lexicon.Names.Find(words.GetRange(1, words.Count - 1));
        }

        return Likeliest(context, found.Select(named => named.Entity).OfType<Entity>());
    }

    /// <summary>Of several with one name: somebody rather than a value of a fixed list, a person rather than a thing.</summary>
    public static Entity? Likeliest(BindingContext context, IEnumerable<Entity> entities) =>
        entities
            .OrderBy(entity =>
                entity.Is(context.Lexicon.Kinds.Person) ? 0
                : entity.Kinds[0].IsFixedList ? 2
                : 1
            )
            .FirstOrDefault();

    private static (SentenceReader Reader, List<Finding> Findings) ReaderOf(
        BindingContext context,
        SourceText text
    )
    {
        // "expect " makes it a line that the parser knows; the places are set right again.
        const string before = "scene x\n  expect ";
        var tree = Parser.Parse(
            new SourceText(text.Path, before + text.Content.Replace('\n', ' ').Replace('\r', ' '))
        );
        var line = tree.Lines is [{ Block: [var first, ..] }, ..] ? first : null;
        var tokens = (line?.Tokens ?? [])
            .Skip(1)
            .Select(token =>
                token with
                {
                    Span = new TextSpan(token.Span.Start - before.Length, token.Span.Length),
                }
            );
        var findings = new List<Finding>();
        context.Lexicon.SuggestionsLeft = Math.Max(context.Lexicon.SuggestionsLeft, 20);
        var phrase = Phrase.Of(text, [.. tokens], context.Lexicon.Vocabulary);
        return (new SentenceReader(context.Lexicon, phrase, Scope.Empty, findings), findings);
    }
}
