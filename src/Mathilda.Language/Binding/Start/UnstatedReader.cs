using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>unstated whether C</c> and <c>unstated "a gap in words"</c>.</summary>
internal static class UnstatedReader
{
    public static Unstated? Read(BindingContext context, SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var start = phrase.Is(0, "implied") ? 2 : 1;
        var citation = context.CitationOf(line, start == 2);
        if (phrase.Is(start, "whether"))
        {
            var condition = context.ReaderOf(phrase, Scope.Empty, start + 1).ReadWholeCondition();
            return condition is null ? null : new Unstated(condition, null, citation, line.Where);
        }

        if (
            start < phrase.Count
            && phrase[start].Token.Kind is TokenKind.Text or TokenKind.FreeText
            && phrase.Count == start + 1
        )
        {
            return new Unstated(null, phrase[start].Token.Value, citation, line.Where);
        }

        context.Report(
            SceneFindings.ClauseNotReadable(
                phrase.At(start, phrase.Count),
                "unstated whether Léon is alive"
            )
        );
        return null;
    }
}
