using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>group the Landos = Mathilda's father, Mathilda's stepmother</c>.</summary>
internal static class GroupDeclarations
{
    public static void Bind(BindingContext context)
    {
        var open = new List<(Phrase Phrase, int Start, List<Entity> Members)>();
        foreach (var line in context.Of(LineKind.Group))
        {
            var phrase = context.PhraseOf(line);
            var equals = phrase.Find("=");
            var end = equals < 0 ? phrase.Count : equals;
            var words = NameText.Words(phrase, 1, end);
            if (words.Count == 0 || equals < 0)
            {
                context.Report(
                    words.Count == 0
                        ? DeclarationFindings.NameMissing(phrase.At(1, end), "group")
                        : DeclarationFindings.NotReadable(
                            phrase.At(end, phrase.Count),
                            "group",
                            "group the Landos = Ann, Bob"
                        )
                );
                continue;
            }

            var name = NameText.Of(phrase, 1, end);
            var where = phrase.At(1, end);
            if (context.Lexicon.Names.Find(words) is { Count: > 0 } known)
            {
                context.Report(DeclarationFindings.Twice(where, name, known[0].Declared, "group"));
                continue;
            }

            var members = new List<Entity>();
            context.Lexicon.Names.Add(words, new Named(null, members, name, where));
            context.Groups.Add((name, members));
            context.IdOf(line);
            open.Add((phrase, equals + 1, members));
        }

        foreach (var (phrase, start, members) in open)
        {
            Fill(context, phrase, start, members);
        }
    }

    private static void Fill(BindingContext context, Phrase phrase, int start, List<Entity> members)
    {
        var kinds = context.Lexicon.Kinds;
        var spec = new SlotSpec { Kinds = kinds.All };
        var reader = context.ReaderOf(phrase, Scope.Empty, start);
        if (reader.ReadEntities(spec) is not { } entities)
        {
            return;
        }

        members.AddRange(entities.Distinct());
        if (!reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
        }
    }
}
