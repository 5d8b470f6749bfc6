using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Makes the names of wants known, before any sentence is read: they can stand in sentences.</summary>
internal static class WantDeclarations
{
    public static void BindNames(BindingContext context)
    {
        foreach (
            var block in context.Lines.Where(line =>
                line.Line.Kind is LineKind.WantsOf or LineKind.AuthorWants
            )
        )
        {
            foreach (var line in block.Line.Block.Where(line => line.Kind == LineKind.Want))
            {
                var phrase = context.PhraseOf(block.Beneath(line));
                var end = EndOfName(phrase);
                var words = NameText.Words(phrase, 0, end);
                var key = string.Join(' ', words);
                if (words.Count == 0 || context.Wants.Name(key) is not null)
                {
                    continue;
                }

                var entity = new Entity
                {
                    Name = NameText.Of(phrase, 0, end),
                    Kinds = [context.Lexicon.Kinds.Want],
                    Declared = phrase.At(0, end),
                };
                context.Wants.AddName(key, entity);
                context.Entities.Add(entity);
                context.Lexicon.Names.Add(
                    words,
                    new Named(entity, null, entity.Name, entity.Declared)
                );
            }
        }
    }

    /// <summary>Where the name of a want ends: at the first comma or colon.</summary>
    public static int EndOfName(Phrase phrase)
    {
        var end = 0;
        while (end < phrase.Count && !phrase.IsOneOf(end, ",", ":"))
        {
            end++;
        }

        return end;
    }
}
