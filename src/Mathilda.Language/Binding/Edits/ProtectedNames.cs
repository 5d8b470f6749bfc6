using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Whether an edit tells in free words of somebody whom the story protects: MTH1453.</summary>
/// <remarks>
/// Nobody can tell what free words mean, so the bounds that a story sets for somebody can only hold where its own sentences are used: what it
/// has no act, want or state for cannot then be said of them.
/// </remarks>
internal sealed class ProtectedNames(BindingContext context)
{
    // What a what-if makes so, in a sentence of the story and nothing else.
    private const string OnlyThat = "it comes so that ";

    /// <summary>Reports the lines that do, blocks looked into.</summary>
    public void Check(SourceLine line)
    {
        if (line.Line.Kind is LineKind.OneOff or LineKind.Beat)
        {
            var text = Beats.FreeTextOf(line.Line);
            if (Named(text) is { } who && !SaysNothingElse(line, text))
            {
                context.Report(SceneFindings.FreeWordsAboutProtected(line.Where, who.Name));
            }
        }

        foreach (var token in line.Line.Tokens.Where(t => t.Kind == TokenKind.Text))
        {
            if (Named(token.Value) is { } who)
            {
                context.Report(
                    SceneFindings.FreeWordsAboutProtected(
                        new Location(line.Source, token.Span),
                        who.Name
                    )
                );
            }
        }

        foreach (var beneath in line.Line.Block)
        {
            Check(line.Beneath(beneath));
        }
    }

    private Entity? Named(string text)
    {
        var words = WordText.Split(text);
        var named = new List<Entity>();
        for (var i = 0; i < words.Count; i++)
        {
            if (context.Lexicon.Names.LongestAt(words, i, _ => true) is { } entity)
            {
                named.Add(entity);
            }
        }

        return named.Find(e => e.IsProtected)
            ?? context.Entities.Find(e =>
                e.IsProtected
                && (IsInAGroup(e, text) || words.Exists(w => Pronouns.Group(w) == e.Pronoun))
                && (IsInAGroup(e, text) || !named.Exists(n => n.Pronoun == e.Pronoun))
            );
    }

    private bool IsInAGroup(Entity entity, string text) =>
        context.Groups.Exists(g =>
            g.Members.Contains(entity) && text.Contains(g.Name, StringComparison.OrdinalIgnoreCase)
        );

    private static bool SaysNothingElse(SourceLine line, string text) =>
        text.StartsWith(OnlyThat, StringComparison.Ordinal)
        && line.Line.Block.Any(beneath =>
            beneath.Kind == LineKind.Then
            && line.Beneath(beneath).Where.Text.Trim() == "then " + text[OnlyThat.Length..].Trim()
        );
}
