using Mathilda.Language.Text;
using Mathilda.Planning;

namespace Mathilda.Tests.Planning;

/// <summary>Stories looked for from C#, in one go and in steps.</summary>
public sealed class StoryPlanningTests
{
    private const string Tale = """
        story "The key"
        use possession
        person Ann (she)
        person Bo (he)
        person Cy (he)
        place the hall
        place the yard
        place the attic
        thing the key

        wants of Ann
            the key: she has the key
        wants of Bo
            to help: what Ann wants

        the author wants
            an end: Ann has the key

        at the start
            Ann and Cy are at the hall
            Bo is at the yard
            the key is at the attic
        """;

    private static readonly PlanRequest Request = new() { WithoutFate = true };

    [Fact]
    public void What_the_author_wants_is_found_and_proved()
    {
        var answer = Open().Plan(Request);
        Assert.Empty(answer.Findings);
        Assert.Equal(PlanningOutcome.Found, answer.Outcome);
        Assert.True(answer.IsProved);
        Assert.Equal(0, answer.StartScore);
        Assert.All(answer.Stories, story => Assert.True(story.Score > 0));
        Assert.All(
            answer.Stories[0].Acts,
            act => Assert.All(act.Reasons, reason => Assert.NotEmpty(reason.Wants))
        );
    }

    [Fact]
    public void Small_slices_come_to_the_same()
    {
        var request = Request with { Condition = "Cy has the key" };
        var whole = Told(Open().Plan(request));
        var planning = Open().StartPlan(request);
        var slices = 1;
        while (!planning.Step(nodes: 3))
        {
            slices++;
        }

        planning.Prove();
        Assert.True(slices > 5, "The story was found too soon for slices to matter.");
        Assert.Equal(whole, Told(planning.Answer));
    }

    [Fact]
    public void An_ended_search_allocates_nothing()
    {
        var planning = Open().StartPlan(Request);
        while (!planning.Step(nodes: 1_000)) { }

        planning.Step(nodes: 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            planning.Step(nodes: 1_000);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Different_stories_are_no_detours_of_each_other()
    {
        var answer = Open().Plan(Request with { Stories = 3, Condition = "Bo is at the hall" });
        var acts = answer.Stories.Select(s => s.Acts.Select(a => a.Sentence).ToHashSet()).ToList();
        for (var i = 0; i < acts.Count; i++)
        {
            Assert.All(
                acts.Where((_, j) => j != i),
                other => Assert.False(acts[i].IsSubsetOf(other))
            );
        }
    }

    [Fact]
    public void A_search_that_is_broken_off_can_be_answered_and_ends()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var planning = Open().StartPlan(Request);
        Assert.Throws<OperationCanceledException>(() => planning.Step(10, stop.Token));
        planning.BreakOff();
        Assert.True(planning.IsBrokenOff && planning.HasEnded);
        Assert.Equal(
            (PlanningOutcome.NotFound, PlanningLimit.BrokenOff),
            (planning.Answer.Outcome, planning.Answer.Limit)
        );
        Assert.True(planning.Step(10));
    }

    [Fact]
    public void Progress_is_told_and_goes_up()
    {
        var planning = Open().StartPlan(Request with { Condition = "Cy has the key" });
        var before = 0L;
        while (!planning.Step(nodes: 20))
        {
            Assert.True(planning.Progress.Nodes >= before);
            before = planning.Progress.Nodes;
        }

        Assert.True(planning.Answer.Nodes > 0);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        var project = Open();
        Assert.Throws<ArgumentException>(() => project.StartPlan(Request with { AuthorLimit = 0 }));
        Assert.Throws<ArgumentException>(() => project.StartPlan(Request with { Stories = 0 }));
        Assert.Throws<ArgumentException>(() =>
            project.StartPlan(Request with { CharacterLimit = 201 })
        );
        Assert.Throws<ArgumentException>(() => project.StartPlan(Request with { NodeBudget = 0 }));
    }

    [Theory]
    [InlineData("MTH9202", "Ann is at the hall")]
    [InlineData("MTH9203", "the attic = the yard")]
    public void A_goal_that_tells_nothing_is_a_finding(string code, string goal)
    {
        var answer = Open().Plan(new PlanRequest { Condition = goal });
        Assert.Equal(PlanningOutcome.NotSought, answer.Outcome);
        Assert.Equal(code, Assert.Single(answer.Findings).Code);
    }

    [Fact]
    public void The_author_may_want_nothing()
    {
        var tale = Tale.Replace("the author wants\n    an end: Ann has the key\n", "");
        var answer = Open(tale).Plan(new PlanRequest());
        Assert.Equal("MTH9201", Assert.Single(answer.Findings).Code);
    }

    [Fact]
    public void Nothing_is_better_than_the_unknown()
    {
        var problem = SabreProject.Open(
            new SourceText(
                "p.txt",
                """
                entity Ida : character;
                property coins(c : character) : number;
                coins(Ida) = ?;
                action earn(c : character) { effect: coins(c) = coins(c) + 1; };
                utility(): coins(Ida);
                """
            )
        );
        Assert.Equal("MTH9204", Assert.Single(problem.Plan(new PlanRequest()).Findings).Code);
    }

    [Fact]
    public void A_seed_changes_the_order_and_nothing_else()
    {
        var answers = Enumerable
            .Range(1, 5)
            .Select(seed => Open().Plan(Request with { Seed = seed }))
            .ToList();
        Assert.All(answers, a => Assert.Equal(PlanningOutcome.Found, a.Outcome));
        Assert.All(answers, a => Assert.True(a.IsProved));
    }

    private static StoryProject Open(string tale = Tale) =>
        StoryProject.Open([new SourceText("tale.story", tale.ReplaceLineEndings("\n"))]);

    private static string Told(PlanAnswer answer) =>
        string.Join(
            "; ",
            answer.Stories.Select(s => string.Join(", ", s.Acts.Select(a => a.Sentence)))
        ) + $" {answer.Outcome} {answer.Limit} {answer.Nodes} {answer.Worlds} {answer.IsProved}";
}
