namespace Mathilda.Cli.Tests;

public sealed class WrongUseTests
{
    public static TheoryData<string> Lines =>
        [
            "",
            "chekc",
            "nothing-like-it",
            "check",
            "check a b",
            "check a --fromat json",
            "check a --nothing-like-it",
            "check a --format",
            "check a --format jsn",
            "check a --format xml",
            "check a --format json --format text",
            "check a --edit",
            "check a --color red",
            "check a --color",
            "knows",
            "knows a b c d",
            "knows a --after",
            "knows a --format sarif",
            "why",
            "why a",
            "why a b c",
            "plan",
            "plan a b",
            "plan a --goal",
            "plan a --goal= ",
            "plan a --author-limit 0",
            "plan a --character-limit 201",
            "plan a --belief-limit deep",
            "plan a --stories 0",
            "plan a --shortest 3",
            "plan a --all-shorter-than 1",
            "plan a --nodes many",
            "plan a --nodes 5 --nodes 6",
            "plan a --time 0",
            "plan a --time soon",
            "plan a --seed 1.5",
            "plan a --from",
            "plan a --format sabre",
            "plan a --format sarif",
            "bench",
            "bench a b",
            "bench a --repeat 0",
            "bench a --clock sun",
            "bench a --growth",
            "bench a --against",
            "bench a --format text",
            "show",
            "show a",
            "show a casts",
            "fmt",
            "fmt a --chek",
            "explain MTH0000",
            "explain a b",
            "new",
            "new a b",
        ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Ends_with_2_says_so_on_the_error_stream_and_changes_nothing(string line)
    {
        using var tool = new TestTool();
        var run = tool.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(ExitCode.WrongUse, run.Code);
        Assert.Equal("", run.Out);
        Assert.NotEqual("", run.Error);
        Assert.Empty(Directory.EnumerateFileSystemEntries(tool.Folder));
    }

    [Fact]
    public void Every_message_read_aloud()
    {
        using var tool = new TestTool();
        var said = Lines
            .Where(l => l.Data.Length > 0)
            .Select(l => $"$ mathilda {l.Data}\n{tool.Run(l.Data.Split(' ')).Error}");
        Golden.Check("views/cli/wrong-use", ("output", string.Join('\n', said)));
    }
}
