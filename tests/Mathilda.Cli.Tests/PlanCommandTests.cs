using System.Text.Json;

namespace Mathilda.Cli.Tests;

/// <summary><c>mathilda plan</c>: every option, over a story and a problem of a few lines.</summary>
public sealed class PlanCommandTests
{
    private const string Story = """
        story "The key"
        use possession
        person Ann (she)
        person Bo (he)
        place the hall
        place the yard
        thing the key

        wants of Ann
            the key: she has the key
        wants of Bo
            to help: what Ann wants

        at the start
            Ann is at the hall
            Bo is at the yard
            the key is at the yard

        scene Morning
            Bo picks up the key    #take
                because to help
        """;

    // Our own: two ways to warm a house, one of them a detour.
    private const string Problem = """
        type place;
        entity Ida : character;
        entity Forest : place;
        entity Home : place;
        property at(c : character) : place;
        property logs(c : character) : boolean;
        property warm(p : place) : boolean;
        at(Ida) = Home;
        action walk(c : character, from : place, to : place) {
            precondition: at(c) == from & from != to;
            effect: at(c) = to;
            consenting: c;
        };
        action chop(c : character) {
            precondition: at(c) == Forest;
            effect: logs(c);
            consenting: c;
        };
        action heat(c : character, p : place) {
            precondition: at(c) == p & logs(c);
            effect: warm(p);
            consenting: c;
        };
        utility(): if(warm(Home)) 1 else 0;
        utility(Ida): if(warm(Home)) 1 else 0;
        """;

    // What is wanted seems near and cannot be: all 1,024 worlds have to be looked at.
    private const string Lamps = """
        type lamp;
        entity A : lamp; entity B : lamp; entity C : lamp; entity D : lamp; entity E : lamp;
        entity F : lamp; entity G : lamp; entity H : lamp; entity I : lamp; entity J : lamp;
        property lit(l : lamp) : boolean;
        property dark(l : lamp) : boolean;
        forall(l : lamp) dark(l);
        action on(l : lamp) { precondition: dark(l); effect: lit(l) & !dark(l); };
        action off(l : lamp) { precondition: lit(l); effect: dark(l) & !lit(l); };
        utility(): if(dark(A) & forall(l : lamp) lit(l)) 1 else 0;
        """;

    private const string Goal = "Ann has the key";

    [Fact]
    public void A_story_that_comes_to_a_goal()
    {
        using var tool = With();
        var run = tool.Run("plan", "s.story", "--goal", Goal, "--no-fate");
        Golden.Check("views/cli/plan", ("output", run.Out), ("error", run.Error));
        Assert.Equal(ExitCode.Clean, run.Code);
    }

    [Fact]
    public void The_same_as_json_proved_and_timed()
    {
        using var tool = With();
        var json = Json(tool.Run("plan", "s.story", "--goal", Goal, "--format", "json"));
        Assert.Equal("found", json.GetProperty("outcome").GetString());
        Assert.True(json.GetProperty("proved").GetBoolean());
        Assert.True(json.GetProperty("took").GetProperty("proofMs").GetDouble() >= 0);
    }

    [Fact]
    public void A_problem_of_Sabre_in_its_own_form()
    {
        using var tool = With();
        var run = tool.Run("plan", "p.txt", "--goal", "1", "--format", "sabre");
        Assert.Equal(
            """
            walk(Ida, Home, Forest)
            | chop(Ida)
            | walk(Ida, Forest, Home)
            | heat(Ida, Home)
            | goal(Ida, warm(Home) == True)
            chop(Ida)
            | walk(Ida, Forest, Home)
            | heat(Ida, Home)
            | goal(Ida, warm(Home) == True)
            walk(Ida, Forest, Home)
            | heat(Ida, Home)
            | goal(Ida, warm(Home) == True)
            heat(Ida, Home)
            | goal(Ida, warm(Home) == True)
            goal(warm(Home) == True)

            """.ReplaceLineEndings("\n"),
            run.Out
        );
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Without_a_goal_any_better_score_will_do_and_that_is_said()
    {
        using var tool = With();
        var run = tool.Run("plan", "p.txt");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("a better score than 0, as no goal was given", run.Out, Whole);
    }

    [Fact]
    public void A_condition_takes_the_place_of_what_the_author_wants()
    {
        using var tool = With();
        var json = Json(
            tool.Run("plan", "p.txt", "--goal", "at(Ida) == Forest", "--format", "json")
        );
        var acts = json.GetProperty("stories")[0].GetProperty("acts");
        Assert.Equal(1, acts.GetArrayLength());
    }

    [Fact]
    public void A_limit_that_is_too_narrow_is_named_with_a_way_out()
    {
        using var tool = With();
        Refused("--author-limit 3", "--author-limit 5");
        Refused("--character-limit 3", "raise --character-limit");
        Refused("--nodes 1", "allow more with --nodes");

        void Refused(string option, string wayOut)
        {
            var run = tool.Run(["plan", "p.txt", "--goal", "1", .. option.Split(' ')]);
            Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Error));
            Assert.Contains("no story was found", run.Out, Whole);
            Assert.Contains(wayOut, run.Out, Whole);
        }
    }

    [Fact]
    public void What_cannot_be_is_said_to_be_impossible()
    {
        using var tool = With();
        var run = tool.Run("plan", "p.txt", "--goal", "2", "--author-limit", "20");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("there is no story", run.Out, Whole);
        Assert.Contains("no limit cut anything off", run.Out, Whole);
    }

    [Fact]
    public void The_shortest_is_proved()
    {
        using var tool = With();
        Assert.Contains(
            "no story is shorter (proved",
            tool.Run("plan", "p.txt", "--goal", "1", "--shortest").Out,
            Whole
        );
        var none = tool.Run("plan", "p.txt", "--goal", "1", "--all-shorter-than", "4");
        Assert.Equal(ExitCode.Findings, none.Code);
        Assert.Contains("proved: none has fewer than 4 acts", none.Out, Whole);
        var all = tool.Run("plan", "p.txt", "--goal", "1", "--all-shorter-than", "5");
        Assert.Equal(ExitCode.Clean, all.Code);
        Assert.Contains("these are all with fewer than 5 acts", all.Out, Whole);
    }

    [Fact]
    public void More_than_there_are_are_as_many_as_there_are()
    {
        using var tool = With();
        var json = Json(tool.Run("plan", "p.txt", "--stories", "3", "--format", "json"));
        Assert.Equal(1, json.GetProperty("stories").GetArrayLength());
    }

    [Fact]
    public void It_goes_on_from_an_event()
    {
        using var tool = With();
        var json = Json(
            tool.Run(
                "plan",
                "s.story",
                "--goal",
                Goal,
                "--from",
                "#take",
                "--no-fate",
                "--format",
                "json"
            )
        );
        Assert.Equal("take", json.GetProperty("from").GetProperty("id").GetString());
        Assert.DoesNotContain(
            "Bo picks up the key",
            json.GetProperty("stories")[0]
                .GetProperty("acts")
                .EnumerateArray()
                .Select(a => a.GetProperty("sentence").GetString())
        );
    }

    [Fact]
    public void The_same_seed_gives_the_same_story()
    {
        using var tool = With();
        var first = tool.Run("plan", "s.story", "--goal", Goal, "--seed", "7").Out;
        Assert.Equal(first, tool.Run("plan", "s.story", "--goal", Goal, "--seed", "7").Out);
    }

    [Fact]
    public void When_the_time_is_over_it_says_so()
    {
        using var tool = With();
        tool.Clock = new RunningClock();
        var run = tool.Run("plan", "lamps.txt", "--time", "3");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("the time allowed was over", run.Out, Whole);
    }

    [Fact]
    public void Stopped_from_the_keyboard_it_says_what_it_has()
    {
        using var tool = With();
        using var stop = new CancellationTokenSource();
        tool.Clock = new StoppingClock(stop, after: 4);
        tool.Cancel = stop.Token;
        var run = tool.Run("plan", "lamps.txt");
        Assert.Equal(ExitCode.Stopped, run.Code);
        Assert.Contains("it was broken off", run.Out, Whole);
    }

    [Fact]
    public void A_live_line_leaves_no_trace()
    {
        using var tool = With();
        tool.ErrorIsTerminal = true;
        tool.Clock = new RunningClock();
        var run = tool.Run("plan", "lamps.txt", "--nodes", "600");
        Assert.Contains("plans in heads of up to", run.Error, Whole);
        Assert.EndsWith("\r\e[K", run.Error, Whole);
    }

    [Theory]
    [InlineData("plan", "s.story")]
    [InlineData("plan", "s.story", "--goal", "Ann eats the key")]
    [InlineData("plan", "s.story", "--goal", "Ann is at the hall")]
    [InlineData("plan", "s.story", "--goal", Goal, "--from", "never")]
    [InlineData("plan", "nowhere")]
    [InlineData("plan", "p.txt", "--goal", "warm(Cellar)")]
    [InlineData("plan", "broken.txt")]
    public void What_cannot_be_planned_is_a_finding_with_a_way_out(params string[] words)
    {
        using var tool = With();
        tool.Write("broken.txt", "action walk(");
        var run = tool.Run(words);
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Out));
        Assert.StartsWith("error[MTH", run.Error, Whole);
        Assert.Contains("= help:", run.Error, Whole);
        Assert.Equal(
            "notSought",
            Json(tool.Run([.. words, "--format", "json"])).GetProperty("outcome").GetString()
        );
    }

    [Theory]
    [InlineData("plan", "p.txt", "--edit", "e.story")]
    [InlineData("plan", "p.txt", "--from", "e1")]
    [InlineData("plan", "s.story", "--format", "sabre")]
    public void What_does_not_fit_together_is_wrong_use(params string[] words)
    {
        using var tool = With();
        var run = tool.Run(words);
        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Out));
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private const StringComparison Whole = StringComparison.Ordinal;

    private static TestTool With()
    {
        var tool = new TestTool();
        tool.Write("s.story", Story);
        tool.Write("p.txt", Problem);
        tool.Write("lamps.txt", Lamps);
        return tool;
    }

    private static JsonElement Json(ToolRun run) => JsonDocument.Parse(run.Out).RootElement;

    /// <summary>A second goes by whenever somebody looks.</summary>
    private class RunningClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => ++_seconds;
    }

    /// <summary>The key is pressed when somebody has looked so often.</summary>
    private sealed class StoppingClock(CancellationTokenSource stop, int after) : RunningClock
    {
        private int _looks;

        public override long GetTimestamp()
        {
            if (++_looks == after)
            {
                stop.Cancel();
            }

            return base.GetTimestamp();
        }
    }
}
