using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using static Mathilda.Engine.Tests.TinyProblem;

namespace Mathilda.Engine.Tests.Reasons;

public sealed class ReasonFinderTests
{
    private const int Buyer = 0;
    private const int Seller = 1;

    [Fact]
    public void A_single_act_that_does_good_is_a_reason()
    {
        var tiny = new TinyProblem(people: 1);
        var fed = tiny.Flag();
        tiny.Wants(0, Is(fed, Yes));
        var eat = tiny.Act([0], Condition.True, [Set(fed, Yes)], [Seen(0)]);
        var idle = tiny.Act([0], Condition.True, [], [Seen(0)]);
        var finder = Finder(tiny, limit: 3, out var worlds);

        var result = finder.Explained(worlds.Initial, 0, eat);
        Assert.Equal(ReasonOutcome.Found, result.Outcome);
        Assert.Equal([eat], Plan(result));
        Assert.Equal(ReasonOutcome.NotFound, finder.Explained(worlds.Initial, 0, idle).Outcome);
    }

    [Fact]
    public void The_first_act_must_matter_to_the_plan_it_begins()
    {
        var tiny = new TinyProblem(people: 1);
        var (fed, cooked, swept) = (tiny.Flag(), tiny.Flag(), tiny.Flag());
        tiny.Wants(0, Is(fed, Yes));
        var sweep = tiny.Act([0], Condition.True, [Set(swept, Yes)], [Seen(0)]);
        var cook = tiny.Act([0], Condition.True, [Set(cooked, Yes)], [Seen(0)]);
        var eat = tiny.Act([0], Is(cooked, Yes), [Set(fed, Yes)], [Seen(0)]);
        var finder = Finder(tiny, limit: 3, out var worlds);

        Assert.Equal([cook, eat], Plan(finder.Explained(worlds.Initial, 0, cook)));
        Assert.Equal(ReasonOutcome.NotFound, finder.Explained(worlds.Initial, 0, sweep).Outcome);
        Assert.Equal(
            ReasonOutcome.NotFound,
            Finder(tiny, limit: 1, out worlds).Explained(worlds.Initial, 0, cook).Outcome
        );
    }

    [Fact]
    public void Others_in_a_plan_need_reasons_of_their_own()
    {
        var (finder, worlds, ask, sell) = Market(sellerWantsCoin: true);
        var result = finder.Explained(worlds.Initial, Buyer, ask);
        Assert.Equal([ask, sell], Plan(result));
        var others = result.Reason!.Steps[1].Others;
        Assert.Equal([Seller], others.Select(reason => reason.Person));
        Assert.Equal([sell], others[0].Steps.Select(step => step.Act));
    }

    [Fact]
    public void What_failed_only_for_want_of_anothers_reason_is_named()
    {
        var (finder, worlds, ask, sell) = Market(sellerWantsCoin: false);
        var result = finder.Explained(worlds.Initial, Buyer, ask);
        Assert.Equal(ReasonOutcome.NotFound, result.Outcome);
        Assert.Equal((sell, Seller), (result.Blocked!.Act, result.Blocked.Person));
        Assert.Equal(0, result.StartScore);
    }

    [Fact]
    public void Reasons_lie_in_the_mind_not_in_the_truth()
    {
        var tiny = new TinyProblem(people: 1);
        var (fed, poisoned) = (tiny.Flag(), tiny.Flag(initial: true));
        tiny.Believes([0], poisoned, No);
        tiny.Wants(0, Is(fed, Yes));
        var eat = tiny.Act(
            [0],
            Condition.True,
            [
                new GroundEffect
                {
                    Fluent = fed,
                    When = Is(poisoned, No),
                    Value = new ConstantTerm(Yes),
                },
            ]
        );
        var finder = Finder(tiny, limit: 1, out var worlds);

        Assert.Equal(ReasonOutcome.Found, finder.Explained(worlds.Initial, 0, eat).Outcome);
        var knowing = worlds.AsMindOf(worlds.Initial, 0);
        Assert.Equal(ReasonOutcome.NotFound, finder.Find(knowing, 0, eat).Outcome);
    }

    [Fact]
    public void Fate_is_in_nobodys_plan_but_nature_may_be()
    {
        foreach (var nature in new[] { ActNature.Fate, ActNature.Nature })
        {
            var tiny = new TinyProblem(people: 1);
            var (sown, grown) = (tiny.Flag(), tiny.Flag());
            tiny.Wants(0, Is(grown, Yes));
            var sow = tiny.Act([0], Condition.True, [Set(sown, Yes)]);
            tiny.Act([], Is(sown, Yes), [Set(grown, Yes)], nature: nature);
            var finder = Finder(tiny, limit: 3, out var worlds);
            Assert.Equal(
                nature == ActNature.Nature,
                finder.Explained(worlds.Initial, 0, sow).Outcome == ReasonOutcome.Found
            );
        }
    }

    [Fact]
    public void A_narrowed_score_asks_for_one_want_only()
    {
        var tiny = new TinyProblem(people: 1);
        var (fed, warm) = (tiny.Flag(), tiny.Flag());
        tiny.Wants(0, Any(Is(fed, Yes), Is(warm, Yes)));
        var eat = tiny.Act([0], Condition.True, [Set(fed, Yes)]);
        var finder = Finder(tiny, limit: 2, out var worlds);
        var warmth = new Score { Wants = [new ScoreWant { If = Is(warm, Yes) }] };

        Assert.Equal(ReasonOutcome.Found, finder.Explained(worlds.Initial, 0, eat).Outcome);
        Assert.Equal(
            ReasonOutcome.NotFound,
            finder.Explained(worlds.Initial, 0, eat, warmth).Outcome
        );
    }

    [Fact]
    public void A_spent_budget_is_not_a_no()
    {
        var tiny = new TinyProblem(people: 1);
        var flags = Enumerable.Range(0, 8).Select(_ => tiny.Flag()).ToArray();
        // Each flag takes an act, so five acts are too few for eight; but each alone is one act away.
        tiny.Wants(0, All([.. flags.Select(flag => Is(flag, Yes))]));
        foreach (var flag in flags)
        {
            tiny.Act([0], Condition.True, [Set(flag, Yes)]);
        }

        var problem = tiny.Build();
        var worlds = new WorldStore(problem);
        int[] acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        var poor = new ReasonFinder(worlds, acts, new ReasonLimits(5, 1), nodeBudget: 20);
        Assert.Equal(ReasonOutcome.Exhausted, poor.Explained(worlds.Initial, 0, 0).Outcome);
        var rich = new ReasonFinder(worlds, acts, new ReasonLimits(5, 1));
        Assert.Equal(ReasonOutcome.NotFound, rich.Explained(worlds.Initial, 0, 0).Outcome);
    }

    private static (ReasonFinder Finder, WorldStore Worlds, int Ask, int Sell) Market(
        bool sellerWantsCoin
    )
    {
        var tiny = new TinyProblem(people: 2);
        var (asked, bread, coin) = (tiny.Flag(), tiny.Flag(), tiny.Flag());
        tiny.Wants(Buyer, Is(bread, Yes));
        if (sellerWantsCoin)
        {
            tiny.Wants(Seller, Is(coin, Yes));
        }

        var ask = tiny.Act([Buyer], Condition.True, [Set(asked, Yes)], [Seen(Buyer), Seen(Seller)]);
        var sell = tiny.Act(
            [Buyer, Seller],
            Is(asked, Yes),
            [Set(bread, Yes), Set(coin, Yes)],
            [Seen(Buyer), Seen(Seller)]
        );
        return (Finder(tiny, limit: 2, out var worlds), worlds, ask, sell);
    }

    private static ReasonFinder Finder(TinyProblem tiny, int limit, out WorldStore worlds)
    {
        var problem = tiny.Build();
        worlds = new WorldStore(problem);
        return new ReasonFinder(
            worlds,
            [.. Enumerable.Range(0, problem.Acts.Count)],
            new ReasonLimits(limit, 1)
        );
    }

    private static IEnumerable<int> Plan(ReasonResult result) =>
        result.Reason!.Steps.Select(step => step.Act);
}
