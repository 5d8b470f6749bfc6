using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using static Mathilda.Tests.Grounding.SmallStory;

namespace Mathilda.Tests.Grounding;

public sealed class ActTests
{
    private readonly SmallStory _story = new();
    private readonly Slot _they;
    private readonly Slot _teller;
    private readonly Slot _hearer;
    private readonly Slot _news = new("news", null);
    private readonly ActSchema _tell;

    public ActTests()
    {
        _they = new Slot("they", _story.Person);
        _teller = new Slot("teller", _story.Person);
        _hearer = new Slot("hearer", _story.Person);
        _tell = new ActSchema
        {
            Name = "{teller} tells {hearer} that {news}",
            Slots = [_teller, _hearer, _news],
            Choosers = [new SlotExpression(_teller)],
            If = new BelievedExpression(new SlotExpression(_teller), new FactExpression(_news)),
            Effects =
            [
                new NoticersEffect(_they, [new FactEffect([new SlotExpression(_they)], _news)]),
            ],
            Observations =
            [
                new Observation
                {
                    They = _they,
                    Who = Same(new SlotExpression(_they), new SlotExpression(_hearer)),
                },
            ],
        };
        _story.Acts.Add(_tell);
    }

    [Fact]
    public void A_telling_is_believed_by_who_notices_and_the_one_who_is_there_knows_it_too()
    {
        var (story, act) = Ground(
            _tell,
            Name(_story.Bob),
            Name(_story.Cid),
            Fact(_story.At, _story.Ann, _story.Hall)
        );
        Assert.Equal(
            """
            if (known= at(Ann)@Bob `the hall`)
            at(Ann)@Bob := `the hall`
            at(Ann)@Cid := `the hall`
            at(Ann)@Bob,Ann := `the hall`
            at(Ann)@Cid,Ann := `the hall`
            Bob notices
            Cid notices
            """,
            Print(story, act)
        );
    }

    [Fact]
    public void Who_chooses_notices_first_of_all()
    {
        var (story, act) = Ground(
            _tell,
            Name(_story.Bob),
            Name(_story.Bob),
            Fact(_story.Alive, _story.Ann, null)
        );
        Assert.Equal([0 + 1], story.Problem.Acts[act].Choosers);
        Assert.Equal("Bob notices", Print(story, act).Split('\n')[^1]);
    }

    [Fact]
    public void A_lie_is_taken_for_a_telling_and_the_telling_is_added_behind_it()
    {
        var lie = new ActSchema
        {
            Name = "{teller} lies to {hearer} that {news}",
            Slots = [_teller, _hearer, _news],
            Choosers = [new SlotExpression(_teller)],
            Observations =
            [
                new Observation
                {
                    They = _they,
                    Who = Same(new SlotExpression(_they), new SlotExpression(_hearer)),
                    SeenAs = new ActReference(
                        _tell,
                        [
                            new Argument(new SlotExpression(_teller), null),
                            new Argument(new SlotExpression(_hearer), null),
                            new Argument(null, new FactReference { Slot = _news }),
                        ]
                    ),
                },
            ],
        };
        var (story, act) = Ground(
            lie,
            Name(_story.Bob),
            Name(_story.Cid),
            Fact(_story.Alive, _story.Ann, null)
        );
        Assert.Equal(["Bob notices", "Cid notices as 1"], Print(story, act).Split('\n')[^2..]);
        Assert.Same(_tell, story.ActAt(1).Act);
        Assert.Equal(2, story.Problem.Acts.Count);
    }

    [Fact]
    public void The_same_act_is_made_once()
    {
        var story = _story.Ground();
        var act = Reference(
            _tell,
            Name(_story.Bob),
            Name(_story.Cid),
            Fact(_story.Alive, _story.Ann, null)
        );
        Assert.Equal(story.Act(act), story.Act(act));
        Assert.NotEqual(story.Act(act), story.Act(act, []));
    }

    [Fact]
    public void Seen_by_replaces_or_goes_before_what_the_act_says()
    {
        var story = _story.Ground();
        var act = Reference(
            _tell,
            Name(_story.Bob),
            Name(_story.Cid),
            Fact(_story.Alive, _story.Ann, null)
        );
        Observation[] ann =
        [
            new Observation
            {
                They = _they,
                Who = Same(new SlotExpression(_they), Name(_story.Ann)),
            },
        ];
        Assert.Equal(["Ann", "Bob"], Noticers(story, story.Act(act, ann)!.Value));
        Assert.Equal(
            ["Ann", "Bob", "Cid"],
            Noticers(story, story.Act(act, ann, seenByAdds: true)!.Value)
        );
    }

    [Fact]
    public void A_change_under_a_condition_that_may_not_be_known_has_an_else()
    {
        Slot who = new("who", _story.Person);
        var act = new ActSchema
        {
            Name = "{who} waits",
            Slots = [who],
            Effects =
            [
                new WhenEffect(
                    Read(_story.Alive, new SlotExpression(who)),
                    [
                        Set(
                            _story.Money,
                            [new SlotExpression(who)],
                            new ConstantExpression(StoryValue.Of(2))
                        ),
                    ],
                    [
                        Set(
                            _story.Money,
                            [new SlotExpression(who)],
                            new ConstantExpression(StoryValue.Of(3))
                        ),
                    ]
                ),
            ],
        };
        var (story, id) = Ground(act, Name(_story.Ann));
        Assert.Equal(
            """
            if (all)
            money(Ann) := `2` when (known= alive(Ann) `yes`)
            money(Ann) := `3` when (known= alive(Ann) `no`)
            """,
            Print(story, id)
        );
    }

    [Fact]
    public void Two_values_at_once_are_a_finding()
    {
        var act = new ActSchema
        {
            Name = "split",
            Effects =
            [
                Set(_story.At, [Name(_story.Ann)], Name(_story.Roof)),
                Set(_story.At, [Name(_story.Ann)], Name(_story.Hall)),
            ],
        };
        var (story, _) = Ground(act);
        Assert.Equal("MTH1902", Assert.Single(story.Findings).Code);
    }

    [Fact]
    public void A_slot_without_a_name_gives_no_act() =>
        Assert.Null(_story.Ground().Act(new ActReference(_tell, [Argument.Of(_story.Ann)])));

    [Fact]
    public void Acts_that_are_taken_for_each_other_come_to_an_end()
    {
        Slot who = new("who", _story.Person);
        List<Observation> seen = [];
        var a = new ActSchema
        {
            Name = "{who} bows",
            Slots = [who],
            Observations = seen,
        };
        var b = new ActSchema
        {
            Name = "{who} nods",
            Slots = [who],
            Observations = [SeenAs(a, who)],
        };
        seen.Add(SeenAs(b, who));
        var (story, _) = Ground(a, Name(_story.Ann));
        Assert.Equal(2, story.Problem.Acts.Count);
    }

    private Observation SeenAs(ActSchema other, Slot who) =>
        new()
        {
            They = _they,
            Who = ConstantExpression.Yes,
            SeenAs = new ActReference(other, [new Argument(new SlotExpression(who), null)]),
        };

    private (GroundStory Story, int Act) Ground(ActSchema act, params object[] arguments)
    {
        if (!_story.Acts.Contains(act))
        {
            _story.Acts.Add(act);
        }

        var story = _story.Ground();
        return (story, story.Act(Reference(act, arguments))!.Value);
    }

    private static ActReference Reference(ActSchema act, params object[] arguments) =>
        new(
            act,
            [
                .. arguments.Select(a =>
                    a is FactReference fact
                        ? new Argument(null, fact)
                        : new Argument((Expression)a, null)
                ),
            ]
        );

    private static FactReference Fact(StateSchema state, Entity about, Entity? value) =>
        new()
        {
            State = state,
            Arguments = [Name(about)],
            Value = value is null ? null : Name(value),
        };

    private static List<string> Noticers(GroundStory story, int act) =>
        [.. story.Problem.Acts[act].Observers.Select(o => story.PersonAt(o.Person).Name)];

    private static string Print(GroundStory story, int id)
    {
        var act = story.Problem.Acts[id];
        var lines = new List<string> { $"if {Text(story, act.If)}" };
        foreach (var effect in act.Effects)
        {
            var target = new FluentTerm(effect.Chain, effect.Fluent);
            var test = Text(story, new ComparisonCondition(target, Comparison.Equal, effect.Value));
            var parts = test[4..^1].Split(" `", 2);
            var when = effect.When is AllCondition { Parts.Count: 0 }
                ? ""
                : $" when {Text(story, effect.When)}";
            lines.Add($"{parts[0]} := `{parts[1]}{when}");
        }

        foreach (var observer in act.Observers)
        {
            var seen = observer.Views[0].SeenAs is { } other ? $" as {other}" : "";
            lines.Add($"{story.PersonAt(observer.Person).Name} notices{seen}");
        }

        return string.Join('\n', lines);
    }

    private static string Text(GroundStory story, Condition condition) =>
        Named(story, ProblemText.Write(condition));
}
