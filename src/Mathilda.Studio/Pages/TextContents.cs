using System.Globalization;
using Mathilda.Language.Syntax;

namespace Mathilda.Studio.Pages;

/// <summary>What a file holds, in a few words.</summary>
internal static class TextContents
{
    private static readonly (LineKind Kind, string One, string Many)[] Words =
    [
        (LineKind.Story, "the title", "titles"),
        (LineKind.Entity, "name", "names"),
        (LineKind.Group, "group", "groups"),
        (LineKind.Kind, "kind", "kinds"),
        (LineKind.State, "state", "states"),
        (LineKind.Act, "act", "acts"),
        (LineKind.EveryAct, "rule for every act", "rules for every act"),
        (LineKind.Whenever, "rule", "rules"),
        (LineKind.WantsOf, "list of wants", "lists of wants"),
        (LineKind.AuthorWants, "the author's wants", "lists of the author's wants"),
        (LineKind.AtTheStart, "the start", "blocks of the start"),
        (LineKind.Scene, "scene", "scenes"),
        (LineKind.Record, "the record", "records"),
        (LineKind.Version, "version", "versions"),
        (LineKind.Theme, "theme", "themes"),
        (LineKind.Claim, "claim", "claims"),
        (LineKind.Influence, "influence", "influences"),
        (LineKind.Skip, "passage left aside", "passages left aside"),
    ];

    /// <summary>"3 kinds, 18 names, 1 group"; empty for a file that holds nothing.</summary>
    public static string Of(SyntaxTree tree)
    {
        var counts = tree.Lines.GroupBy(l => l.Kind).ToDictionary(g => g.Key, g => g.Count());
        return string.Join(
            ", ",
            Words
                .Where(w => counts.ContainsKey(w.Kind))
                .Select(w => Counted(counts[w.Kind], w.One, w.Many))
        );
    }

    private static string Counted(int count, string one, string many) =>
        count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{count} {many}")
        : one.StartsWith("the ", StringComparison.Ordinal) ? one
        : $"1 {one}";
}
