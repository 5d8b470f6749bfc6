using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary><c>mathilda bench</c> over a suite of two problems of a few lines.</summary>
public sealed class BenchCommandTests
{
    private const string Problem = """
        entity Ida : character;
        property step() : number;
        step() = 0;
        action go(c : character) {
            precondition: step() < 4;
            effect: step() = step() + 1;
            consenting: c;
        };
        utility(): step();
        utility(Ida): step();
        """;

    private const string Suite =
        "name\tfile\tgoal\tauthor\tcharacter\tbelief\tfamily\tsize\n"
        + "# a note\n"
        + "one\tproblems/p.txt\t1\t5\t5\t1\tsteps\t1\n"
        + "three\tproblems/p.txt\t3\t5\t5\t1\tsteps\t3\n"
        + "never\tproblems/p.txt\t9\t5\t5\t1\t\t\n";

    [Fact]
    public void A_row_for_each_problem_a_total_and_a_signature()
    {
        using var tool = With();
        var run = tool.Run("bench", "suite.tsv");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("name\tresult\tsteps\treasons\tnodes\tms\tpeak_mb\tvalidate_ms", lines[0]);
        Assert.StartsWith("one\tfound\t1\t1\t", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("three\tfound\t3\t3\t", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("never\timpossible\t0\t0\t", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("total\t2 of 3\t4\t4\t", lines[4], StringComparison.Ordinal);
        Assert.Matches("^signature\t[0-9a-f]{16}$", lines[5]);
    }

    [Fact]
    public void The_signature_is_the_same_on_every_run_and_changes_with_what_is_counted()
    {
        using var tool = With();
        var first = Signature("--repeat", "3");
        Assert.Equal(first, Signature("--clock", "cpu"));
        Assert.NotEqual(first, Signature("--nodes", "1"));

        string? Signature(params string[] words) =>
            JsonDocument
                .Parse(tool.Run(["bench", "suite.tsv", "--format", "json", .. words]).Out)
                .RootElement.GetProperty("signature")
                .GetString();
    }

    [Fact]
    public void Growth_is_drawn()
    {
        using var tool = With();
        Assert.Equal(
            ExitCode.Clean,
            tool.Run("bench", "suite.tsv", "--only", "o", "--growth", "g.svg").Code
        );
        var svg = System.Xml.Linq.XDocument.Parse(tool.Read("g.svg"));
        Assert.Equal(2, svg.Descendants().Count(e => e.Name.LocalName == "polyline"));
        Assert.Contains("steps", tool.Read("g.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_planner_s_times_stand_beside_ours()
    {
        using var tool = With();
        tool.Write(
            "times.csv",
            "problem,best_mean_ms,here_best_ms_60s_limit\none,9000000,8000000\nthree,,\n"
        );
        var run = tool.Run("bench", "suite.tsv", "--against", "times.csv", "--format", "md");
        Assert.Contains("| their_ms | ratio |", run.Out, StringComparison.Ordinal);
        Assert.Contains("| 8000000 |", run.Out, StringComparison.Ordinal);
        Assert.Contains("over a second there: 1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.tsv", "MTH9001")]
    [InlineData("problems", "MTH9002")]
    [InlineData("problems/p.txt", "MTH9301")]
    [InlineData("empty.tsv", "MTH9301")]
    [InlineData("bad.tsv", "MTH9302")]
    public void What_is_no_suite_is_said_with_a_way_out(string suite, string code)
    {
        using var tool = With();
        tool.Write("empty.tsv", "name\tfile\tgoal\tauthor\tcharacter\tbelief\n");
        tool.Write("bad.tsv", "name\tfile\tgoal\tauthor\tcharacter\tbelief\nx\ty\t1\tfive\t5\t1\n");
        var run = tool.Run("bench", suite);
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Out));
        Assert.Contains($"error[{code}]", run.Error, StringComparison.Ordinal);
        Assert.Contains("= help:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_without_times_are_refused()
    {
        using var tool = With();
        tool.Write("times.csv", "a,b\n1,2\n");
        var run = tool.Run("bench", "suite.tsv", "--against", "times.csv");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("error[MTH9303]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_that_cannot_be_read_is_named()
    {
        using var tool = With();
        tool.Write("problems/p.txt", "action go(");
        var run = tool.Run("bench", "suite.tsv");
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Out));
        Assert.StartsWith("one cannot be planned:", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUse, tool.Run("bench", "suite.tsv", "--only", "nothing").Code);
    }

    private static TestTool With()
    {
        var tool = new TestTool();
        tool.Write("problems/p.txt", Problem);
        tool.Write("suite.tsv", Suite);
        return tool;
    }
}
