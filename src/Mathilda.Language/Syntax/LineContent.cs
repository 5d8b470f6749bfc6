namespace Mathilda.Language.Syntax;

/// <summary>Which lines need something after the words they begin with.</summary>
internal static class LineContent
{
    /// <summary>Lines that are complete with their first words.</summary>
    public static bool MayBeBare(LineKind kind) =>
        kind
            is LineKind.Sources
                or LineKind.Record
                or LineKind.AtTheStart
                or LineKind.EveryAct
                or LineKind.InAnyOrder
                or LineKind.AuthorWants
                or LineKind.Told;

    /// <summary>Lines whose content may stand indented beneath instead.</summary>
    public static bool MayFollowBeneath(LineKind kind) =>
        kind
            is LineKind.If
                or LineKind.Then
                or LineKind.By
                or LineKind.With
                or LineKind.SeenBy
                or LineKind.Means
                or LineKind.Expect
                or LineKind.SceneWith;

    public static bool NeedsFreeText(LineHead head) =>
        head.Kind is LineKind.Skip or LineKind.Intended or LineKind.RecordField
        || head.FreeFrom != LineHead.Nowhere;

    /// <summary>What a line lacks that has no more than its first words, as the end of a sentence.</summary>
    public static string Missing(LineKind kind) =>
        kind switch
        {
            LineKind.Entity => "the name is missing",
            LineKind.Scene => "the scene has no title",
            LineKind.Beat or LineKind.OneOff => "it does not say what happens",
            LineKind.Skip or LineKind.Intended => "after a colon it should say why",
            LineKind.Story or LineKind.Edit => "the title is missing",
            LineKind.Told => "the title of a scene is missing",
            LineKind.RecordField => "it has a name, but says nothing",
            LineKind.Without
            or LineKind.Before
            or LineKind.After
            or LineKind.Replace
            or LineKind.Move => "the name of a line is missing, like `#e46`",
            _ => "its first words are there, but nothing after them",
        };
}
