namespace Mathilda.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Commands =
    [
        "check",
        "knows",
        "why",
        "plan",
        "bench",
        "show",
        "draw",
        "fmt",
        "explain",
        "new",
    ];

    [Fact]
    public void Help_of_everything()
    {
        using var tool = new TestTool();
        var parts = Commands
            .Select(c => ($"mathilda {c} --help", tool.Run(c, "--help").Out))
            .Prepend(("mathilda --help", tool.Run("--help").Out));
        Golden.Check("views/cli/help", [.. parts]);
    }

    [Fact]
    public void Help_names_every_command_and_is_clean()
    {
        using var tool = new TestTool();
        var run = tool.Run("-h");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.All(Commands, c => Assert.Contains($"\n  {c} ", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_has_an_example_that_can_be_parsed()
    {
        using var tool = new TestTool();
        foreach (var command in Commands)
        {
            var lines = tool.Run(command, "--help")
                .Out.Split('\n')
                .Where(l => l.StartsWith("  mathilda ", StringComparison.Ordinal))
                .Skip(1)
                .ToList();
            Assert.NotEmpty(lines);
            Assert.All(lines, l => Assert.NotEqual(ExitCode.WrongUse, tool.Run(Words(l)).Code));
        }
    }

    [Fact]
    public void Version()
    {
        using var tool = new TestTool();
        Assert.Matches(@"^mathilda \d+\.\d+\.\d+\n$", tool.Run("--version").Out);
    }

    /// <summary>As a shell would divide it, without the tool's name.</summary>
    private static string[] Words(string line) =>
        [
            .. System
                .Text.RegularExpressions.Regex.Matches(line.Trim(), "\"([^\"]*)\"|(\\S+)")
                .Select(m => m.Value.Trim('"'))
                .Skip(1),
        ];
}
