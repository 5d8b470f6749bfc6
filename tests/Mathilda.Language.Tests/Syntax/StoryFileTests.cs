namespace Mathilda.Language.Tests.Syntax;

public sealed class StoryFileTests
{
    public static TheoryData<string> Files => [.. Stories.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reads_without_a_finding(string file) => Check.Findings(Stories.Read(file), "");

    [Theory]
    [MemberData(nameof(Files))]
    public void Loses_nothing(string file) => Check.ReadsAnything(Stories.Read(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void Means_the_same_formatted(string file) =>
        Check.FormattingKeepsMeaning(Stories.Read(file));
}
