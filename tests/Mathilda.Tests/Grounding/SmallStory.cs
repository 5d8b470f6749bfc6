using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Tests.Grounding;

/// <summary>A story of three people, two places in a third, and a box, to ground in tests.</summary>
internal sealed class SmallStory
{
    public Kind Person { get; } = new("person", []);

    public Kind Place { get; } = new("place", []);

    public Kind Thing { get; } = new("thing", []);

    public Kind Want { get; } = new("want", []);

    public Entity Ann => _entities[0];

    public Entity Bob => _entities[1];

    public Entity Cid => _entities[2];

    public Entity House => _entities[3];

    public Entity Hall => _entities[4];

    public Entity Roof => _entities[5];

    public Entity Box => _entities[6];

    public Entity Glory => _entities[7];

    public Entity Peace => _entities[8];

    /// <summary>at(person) is a place: what a person cannot but know.</summary>
    public StateSchema At { get; }

    /// <summary>place-of(thing) is a place or person.</summary>
    public StateSchema Owner { get; }

    public StateSchema Alive { get; }

    public StateSchema Secret { get; }

    /// <summary>money(person) is a number 0 to 3.</summary>
    public StateSchema Money { get; }

    /// <summary>together(a, b) means at(a) = at(b).</summary>
    public StateSchema Together { get; }

    public StateSchema Wants { get; }

    public List<ActSchema> Acts { get; } = [];

    public List<RuleSchema> Rules { get; } = [];

    public List<StartFact> Start { get; } = [];

    public List<WantSchema> WantList { get; } = [];

    private readonly List<Entity> _entities = [];

    public SmallStory()
    {
        Add("Ann", Person);
        Add("Bob", Person);
        Add("Cid", Person);
        Add("the house", Place);
        Add("the hall", Place, House);
        Add("the roof", Place, House);
        Add("the box", Thing);
        Add("glory", Want);
        Add("peace", Want);
        At = State("at", new StateType { Kinds = [Place] }, [Person], knownToOwner: [0]);
        Owner = State(
            "owner",
            new StateType { Kinds = [Person], Empty = "nobody" },
            [Thing],
            StoryValue.Empty,
            [-1]
        );
        Alive = State("alive", StateType.YesNo, [Person], StoryValue.Yes);
        Secret = State("secret", StateType.YesNo, [Person], StoryValue.No);
        Money = State(
            "money",
            new StateType
            {
                IsNumber = true,
                Min = 0,
                Max = 3,
            },
            [Person],
            StoryValue.Of(0)
        );
        Slot a = new("a", Person),
            b = new("b", Person);
        Together = new StateSchema
        {
            Name = "together",
            Slots = [a, b],
            Type = StateType.YesNo,
            Means = Same(Read(At, new SlotExpression(a)), Read(At, new SlotExpression(b))),
        };
        Wants = State("wants", StateType.YesNo, [Person, Want], StoryValue.No, [0]);
        // One that changes all there is to change, so that it is not folded away.
        Slot who = new("who", Person),
            to = new("to", Place),
            what = new("what", Thing);
        Acts.Add(
            new ActSchema
            {
                Name = "{who} changes {to} {what}",
                Slots = [who, to, what],
                Choosers = [new SlotExpression(who)],
                Effects =
                [
                    Set(At, [new SlotExpression(who)], new SlotExpression(to)),
                    Set(Alive, [new SlotExpression(who)], ConstantExpression.No),
                    Set(Money, [new SlotExpression(who)], new ConstantExpression(StoryValue.Of(1))),
                    Set(Owner, [new SlotExpression(what)], new SlotExpression(who)),
                ],
            }
        );
        Start.Add(So(At, [Ann], Hall));
        Start.Add(So(At, [Bob], Hall));
        Start.Add(So(At, [Cid], Roof));
    }

    public StoryModel Model =>
        new()
        {
            Kinds = [Person, Place, Thing, Want],
            Entities = _entities,
            PersonKind = Person,
            States = [At, Owner, Alive, Secret, Money, Together, Wants],
            Acts = Acts,
            Rules = Rules,
            Start = Start,
            WantList = WantList,
            Wants = Wants,
        };

    public GroundStory Ground()
    {
        var result = Grounder.Ground(Model, new GroundingOptions { BeliefDepth = 2 });
        Assert.True(
            result.Story is not null,
            string.Join(" ", result.Findings.Select(f => f.Message))
        );
        return result.Story;
    }

    /// <summary>A condition as text, with the names of fluents and values.</summary>
    public string Text(Expression condition, Entity? holder = null)
    {
        var story = Ground();
        return Named(story, ProblemText.Write(story.ConditionOf(condition, holder)));
    }

    /// <summary>Ids put back into names, so that a test can be read: f3@0 is "alive(Ann)@Ann".</summary>
    public static string Named(GroundStory story, string text)
    {
        var named = System.Text.RegularExpressions.Regex.Replace(
            text,
            @"\bf(\d+)((?:@\d+)?(?:\.\d+)*)",
            m =>
                story.FluentAt(Number(m.Groups[1].Value))
                + (
                    m.Groups[2].Length == 0
                        ? ""
                        : "@"
                            + string.Join(
                                ",",
                                m.Groups[2]
                                    .Value[1..]
                                    .Split('.')
                                    .Select(p => story.PersonAt(Number(p)).Name)
                            )
                )
        );
        return System.Text.RegularExpressions.Regex.Replace(
            named,
            @"\bv(\d+)",
            m => $"`{story.ValueFrom(Number(m.Groups[1].Value))}`"
        );
    }

    public static StartFact So(StateSchema state, IReadOnlyList<Entity> arguments, Entity value) =>
        new() { Effect = Set(state, [.. arguments.Select(Name)], Name(value)) };

    public static AssignEffect Set(
        StateSchema state,
        IReadOnlyList<Expression> arguments,
        Expression value,
        params Expression[] holders
    ) => new(holders, state, arguments, value);

    public static Expression Name(Entity entity) => new ConstantExpression(StoryValue.Of(entity));

    public static ReadExpression Read(StateSchema state, params Expression[] arguments) =>
        new(state, arguments);

    public static CompareExpression Same(Expression left, Expression right) =>
        new(left, Comparator.Equal, right);

    public static BelievedExpression Believed(Entity person, Expression inner) =>
        new(Name(person), inner);

    public static NotExpression Not(Expression part) => new(part);

    private static int Number(string digits) =>
        int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private void Add(string name, Kind kind, Entity? within = null) =>
        _entities.Add(
            new Entity
            {
                Name = name,
                Kinds = [kind],
                In = within,
            }
        );

    private static StateSchema State(
        string name,
        StateType type,
        IReadOnlyList<Kind> slots,
        StoryValue starts = default,
        IReadOnlyList<int>? knownToOwner = null
    ) =>
        new()
        {
            Name = name,
            Slots = [.. slots.Select((kind, i) => new Slot($"x{i}", kind))],
            Type = type,
            Starts = starts,
            KnownToOwnerSlots = knownToOwner ?? [],
        };
}
