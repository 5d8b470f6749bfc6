using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using static Mathilda.Engine.Tests.TinyProblem;

namespace Mathilda.Engine.Tests.Dynamics;

public sealed class WorldStoreTests
{
    [Fact]
    public void Equal_worlds_are_one_world()
    {
        var tiny = new TinyProblem(people: 2);
        var light = tiny.Flag();
        var on = tiny.Act([0], Condition.True, [Set(light, Yes)], [Seen(0), Seen(1)]);
        var off = tiny.Act([0], Condition.True, [Set(light, No)], [Seen(0), Seen(1)]);
        var worlds = new WorldStore(tiny.Build());

        var lit = worlds.Result(worlds.Initial, on);
        Assert.NotEqual(worlds.Initial, lit);
        Assert.Equal(worlds.Initial, worlds.Result(lit, off));
        Assert.Equal(worlds.Initial, worlds.Result(worlds.Initial, off));
        Assert.Equal(Yes, worlds.ValueAt(lit, [0, 1], light));
    }

    [Fact]
    public void Who_does_not_notice_goes_on_believing()
    {
        var tiny = new TinyProblem(people: 2);
        var light = tiny.Flag();
        var on = tiny.Act([0], Condition.True, [Set(light, Yes)], [Seen(0)]);
        var worlds = new WorldStore(tiny.Build());

        var lit = worlds.Result(worlds.Initial, on);
        Assert.Equal(Yes, worlds.ValueAt(lit, [0], light));
        Assert.Equal(No, worlds.ValueAt(lit, [1], light));
        Assert.Equal(No, worlds.ValueAt(lit, [1, 0], light));
        Assert.Equal(No, worlds.ValueAt(lit, [0, 1], light));
    }

    [Fact]
    public void Surprise_puts_right_what_stood_in_the_way()
    {
        var tiny = new TinyProblem(people: 1);
        var (here, there) = (tiny.Name(), tiny.Name());
        var place = tiny.Fluent(here, here, there);
        var locked = tiny.Flag();
        var seen = tiny.Flag();
        tiny.Believes([0], place, there);
        tiny.Believes([0], locked, Yes);
        var leave = tiny.Act(
            [],
            All(Is(place, here), Not(Is(locked, Yes))),
            [Set(seen, Yes)],
            [Seen(0)]
        );
        var worlds = new WorldStore(tiny.Build());

        var mind = worlds.Mind(worlds.Result(worlds.Initial, leave), 0);
        Assert.Equal(here, worlds.Value(mind, place));
        Assert.Equal(ValueTable.Unknown, worlds.Value(mind, locked));
        Assert.Equal(Yes, worlds.Value(mind, seen));
    }

    [Fact]
    public void What_surprise_repairs_depends_on_the_truth_one_level_up()
    {
        var tiny = new TinyProblem(people: 1);
        var (red, blue, green) = (tiny.Name(), tiny.Name(), tiny.Name());
        var hat = tiny.Fluent(red, red, blue, green);
        var coat = tiny.Fluent(red, red, blue, green);
        tiny.Believes([0], hat, green);
        var paint = tiny.Act([], Condition.True, [Set(hat, blue), Set(coat, blue)]);
        var match = tiny.Act(
            [],
            new ComparisonCondition(
                new FluentTerm([], hat),
                Comparison.Equal,
                new FluentTerm([], coat)
            ),
            [],
            [Seen(0)]
        );
        var worlds = new WorldStore(tiny.Build());

        Assert.Equal(red, worlds.ValueAt(worlds.Result(worlds.Initial, match), [0], hat));
        var painted = worlds.Result(worlds.Initial, paint);
        Assert.Equal(worlds.Mind(worlds.Initial, 0), worlds.Mind(painted, 0));
        Assert.Equal(blue, worlds.ValueAt(worlds.Result(painted, match), [0], hat));
    }

    [Fact]
    public void An_act_taken_for_another_makes_the_other_believed()
    {
        var tiny = new TinyProblem(people: 1);
        var (cup, flask) = (tiny.Name(), tiny.Name());
        var drunk = tiny.Fluent(cup, cup, flask);
        var thirsty = tiny.Flag();
        var sip = tiny.Act([], All(Is(thirsty, Yes), Is(drunk, cup)), [Set(drunk, flask)], []);
        var feign = tiny.Act([], Condition.True, [], [SeenAs(0, sip)]);
        var worlds = new WorldStore(tiny.Build());

        var after = worlds.Result(worlds.Initial, feign);
        Assert.Equal(cup, worlds.Value(after, drunk));
        Assert.Equal(flask, worlds.ValueAt(after, [0], drunk));
        Assert.Equal(Yes, worlds.ValueAt(after, [0], thirsty));
        Assert.Equal(sip, worlds.Seen(worlds.Initial, 0, feign));
    }

    [Fact]
    public void Telling_changes_one_mind_and_only_to_the_depth_kept()
    {
        var tiny = new TinyProblem(people: 2, beliefDepth: 1);
        var secret = tiny.Flag(initial: true);
        tiny.Believes([1], secret, No);
        var tell = tiny.Act([0], Condition.True, [Set(secret, Yes, 1), Set(secret, Yes, 1, 0)]);
        var worlds = new WorldStore(tiny.Build());

        Assert.Equal(No, worlds.ValueAt(worlds.Initial, [1], secret));
        var told = worlds.Result(worlds.Initial, tell);
        Assert.Equal(Yes, worlds.ValueAt(told, [1], secret));
        Assert.Equal(-1, worlds.Mind(worlds.Mind(told, 1), 0));
    }

    [Theory]
    [InlineData(true, Yes)]
    [InlineData(false, No)]
    public void Learning_is_imagined_in_one_dialect_only(bool imagines, int expected)
    {
        var tiny = new TinyProblem(people: 1) { ImaginesLearning = imagines };
        var secret = tiny.Flag();
        var learn = tiny.Act([0], Condition.True, [Set(secret, Yes, 0)]);
        var worlds = new WorldStore(tiny.Build());
        var mind = worlds.Mind(worlds.Initial, 0);
        Assert.Equal(expected, worlds.Value(worlds.Result(mind, learn), secret));
        Assert.Equal(Yes, worlds.ValueAt(worlds.Result(worlds.Initial, learn), [0], secret));
    }

    [Fact]
    public void Rules_run_where_their_condition_holds_lowest_first()
    {
        var tiny = new TinyProblem(people: 1);
        var rain = tiny.Flag();
        var wet = tiny.Flag();
        var cold = tiny.Flag();
        tiny.Rule(Is(wet, Yes), Set(cold, Yes));
        tiny.Rule(Is(rain, Yes), Set(wet, Yes));
        var pour = tiny.Act([], Condition.True, [Set(rain, Yes)]);
        var tell = tiny.Act([], Condition.True, [Set(rain, Yes, 0)]);
        var worlds = new WorldStore(tiny.Build());

        var poured = worlds.Result(worlds.Initial, pour);
        Assert.Equal((Yes, No), (worlds.Value(poured, cold), worlds.ValueAt(poured, [0], cold)));
        var told = worlds.Result(worlds.Initial, tell);
        Assert.Equal((No, Yes), (worlds.Value(told, cold), worlds.ValueAt(told, [0], cold)));
    }

    [Fact]
    public void A_rule_that_never_rests_is_named()
    {
        var tiny = new TinyProblem(people: 0);
        var going = tiny.Flag();
        var side = tiny.Flag();
        tiny.Rule(All(Is(going, Yes), Is(side, No)), Set(side, Yes));
        tiny.Rule(All(Is(going, Yes), Is(side, Yes)), Set(side, No));
        var start = tiny.Act([], Condition.True, [Set(going, Yes)]);
        var worlds = new WorldStore(tiny.Build());

        var thrown = Assert.Throws<RunawayRuleException>(() =>
            worlds.Result(worlds.Initial, start)
        );
        Assert.InRange(thrown.Rule, 0, 1);
        Assert.Throws<RunawayRuleException>(() => worlds.Result(worlds.Initial, start));
    }

    [Fact]
    public void An_act_that_would_leave_a_range_is_impossible()
    {
        var tiny = new TinyProblem(people: 0);
        var numbers = Enumerable.Range(0, 3).Select(i => tiny.Number(i)).ToArray();
        var count = tiny.Fluent(numbers[1], numbers);
        var more = tiny.Act(
            [],
            Condition.True,
            [
                new GroundEffect
                {
                    Fluent = count,
                    Value = new ArithmeticTerm(
                        ArithmeticOperator.Add,
                        new FluentTerm([], count),
                        new ConstantTerm(numbers[1])
                    ),
                },
            ]
        );
        var worlds = new WorldStore(tiny.Build());

        Assert.True(worlds.Can(worlds.Initial, more));
        var two = worlds.Result(worlds.Initial, more);
        Assert.False(worlds.Can(two, more));
        Assert.Equal(ValueTable.Unknown, worlds.Value(worlds.Result(two, more), count));
    }

    [Fact]
    public void Acts_may_be_added_while_the_store_is_used()
    {
        var tiny = new TinyProblem(people: 1);
        var light = tiny.Flag();
        var problem = tiny.Build();
        var worlds = new WorldStore(problem);
        for (var i = 0; i < 40; i++)
        {
            problem.AddAct(new GroundAct { Effects = [Set(light, i % 2 == 0 ? Yes : No)] });
        }

        Assert.Equal(Yes, worlds.Value(worlds.Result(worlds.Initial, 38), light));
    }

    [Fact]
    public void The_start_knows_circles_beliefs_and_outsiders()
    {
        var tiny = new TinyProblem(people: 3);
        var secret = tiny.Flag(initial: true);
        tiny.Circle(secret, No, true, true, false);
        tiny.Believes([2, 0], secret, Yes);
        tiny.Believes([3, 1], secret, ValueTable.Unknown);
        var worlds = new WorldStore(tiny.Build());

        int At(int world, params int[] chain) => worlds.ValueAt(world, chain, secret);
        Assert.Equal(
            [Yes, Yes, No, Yes, No, Yes],
            new[]
            {
                At(worlds.Initial, 0),
                At(worlds.Initial, 0, 1),
                At(worlds.Initial, 0, 2),
                At(worlds.Initial, 2, 0),
                At(worlds.Initial, 2, 1),
                worlds.Value(worlds.Initial, secret),
            }
        );

        var audience = worlds.InitialAs(3);
        Assert.Equal((Problem.Author, 0), (worlds.OwnerOf(audience), worlds.DepthOf(audience)));
        Assert.Equal(
            (No, ValueTable.Unknown, No),
            (At(audience), At(audience, 1), At(audience, 0))
        );

        var asTwo = worlds.InitialAs(2);
        Assert.Equal((No, Yes, No), (At(asTwo), At(asTwo, 0), At(asTwo, 1)));
    }

    [Fact]
    public void A_world_can_be_corrected_or_given_to_somebody()
    {
        var tiny = new TinyProblem(people: 2);
        var secret = tiny.Flag(initial: true);
        tiny.Believes([0], secret, No);
        tiny.Believes([0, 1], secret, No);
        tiny.Believes([1, 0], secret, No);
        var worlds = new WorldStore(tiny.Build());

        var asTrue = worlds.AsMindOf(worlds.Initial, 0);
        Assert.Equal(
            (0, 1, Yes),
            (worlds.OwnerOf(asTrue), worlds.DepthOf(asTrue), worlds.Value(asTrue, secret))
        );
        Assert.Equal(Yes, worlds.ValueAt(asTrue, [1], secret));
        Assert.Equal(-1, worlds.Mind(worlds.Mind(asTrue, 1), 0));

        var corrected = worlds.With(
            worlds.Initial,
            [new WorldAssignment([0], secret, Yes), new WorldAssignment([0, 1], secret, Yes)]
        );
        Assert.Equal(asTrue, worlds.Mind(corrected, 0));
        Assert.Equal(worlds.Mind(worlds.Initial, 1), worlds.Mind(corrected, 1));
    }

    [Fact]
    public void Wants_are_those_held_at_the_start()
    {
        var tiny = new TinyProblem(people: 1);
        var (rich, wanting) = (tiny.Flag(), tiny.Flag(initial: true));
        tiny.Scores(
            0,
            new Score
            {
                Wants =
                [
                    new ScoreWant
                    {
                        Weight = 3,
                        Held = Is(wanting, Yes),
                        If = Is(rich, Yes),
                    },
                ],
            }
        );
        var give = tiny.Act([], Condition.True, [Set(rich, Yes)]);
        var drop = tiny.Act([], Condition.True, [Set(wanting, No)]);
        var worlds = new WorldStore(tiny.Build());

        var dropped = worlds.Result(worlds.Initial, drop);
        Assert.Equal(0, worlds.Score(worlds.Initial, 0, worlds.Initial));
        Assert.Equal(0, worlds.Score(dropped, 0, worlds.Initial));
        Assert.Equal(3, worlds.Score(dropped, 0, dropped));
        Assert.Equal(3, worlds.Score(worlds.Result(worlds.Initial, give), 0, worlds.Initial));
    }

    [Fact]
    public void Many_people_who_know_the_same_cost_little()
    {
        var tiny = new TinyProblem(people: 200, beliefDepth: 3);
        var secret = tiny.Flag();
        tiny.Believes([7], secret, Yes);
        var tell = tiny.Act(
            [0],
            Condition.True,
            [Set(secret, Yes)],
            [Seen(0), Seen(1), Seen(2), Seen(3), Seen(4)]
        );
        var worlds = new WorldStore(tiny.Build());
        Assert.InRange(worlds.WorldCount, 1, 1001);
        var before = worlds.WorldCount;
        worlds.Result(worlds.Initial, tell);
        Assert.InRange(worlds.WorldCount - before, 1, 200);
    }
}
