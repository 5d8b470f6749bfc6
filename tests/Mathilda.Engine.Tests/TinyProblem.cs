using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests;

/// <summary>Builds small problems by hand: people by number, fluents by name.</summary>
internal sealed class TinyProblem(int people, int beliefDepth = 2)
{
    private readonly List<Fluent> _fluents = [];
    private readonly List<int> _initial = [];
    private readonly List<GroundRule> _rules = [];
    private readonly List<GroundAct> _acts = [];
    private readonly Dictionary<int, Score> _scores = [];
    private readonly List<InitialBelief> _beliefs = [];
    private readonly Dictionary<int, Circle> _circles = [];
    private readonly ValueTable _values = new();

    public const int No = ValueTable.No;
    public const int Yes = ValueTable.Yes;

    public bool ImaginesLearning { get; init; } = true;

    public Score AuthorScore { get; set; } = Score.None;

    public ValueTable Values => _values;

    public int Name() => _values.AddName();

    public int Number(double number) => _values.Number(number);

    public int Fluent(int initial, params int[] values)
    {
        _fluents.Add(new Fluent { Name = $"f{_fluents.Count}", Values = values });
        _initial.Add(initial);
        return _fluents.Count - 1;
    }

    public int Flag(bool initial = false) => Fluent(initial ? Yes : No, No, Yes);

    public int Open(int initial)
    {
        _fluents.Add(new Fluent { Name = $"f{_fluents.Count}" });
        _initial.Add(initial);
        return _fluents.Count - 1;
    }

    public void Believes(int[] chain, int fluent, int value) =>
        _beliefs.Add(new InitialBelief(chain, fluent, value));

    public void Circle(int fluent, int outside, params bool[] members) =>
        _circles[fluent] = new Circle(members, outside);

    public int Rule(Condition when, params GroundEffect[] effects)
    {
        _rules.Add(
            new GroundRule
            {
                Name = $"r{_rules.Count}",
                If = when,
                Effects = effects,
            }
        );
        return _rules.Count - 1;
    }

    public int Act(
        int[] choosers,
        Condition when,
        GroundEffect[] effects,
        GroundObserver[]? observers = null,
        ActNature nature = ActNature.Chosen
    )
    {
        _acts.Add(
            new GroundAct
            {
                Name = $"a{_acts.Count}",
                Nature = nature,
                Choosers = choosers,
                If = when,
                Effects = effects,
                Observers = observers ?? [],
            }
        );
        return _acts.Count - 1;
    }

    public void Wants(int person, Condition what, double weight = 1) =>
        _scores[person] = new Score { Wants = [new ScoreWant { If = what, Weight = weight }] };

    public void Scores(int person, Score score) => _scores[person] = score;

    public Problem Build()
    {
        var problem = new Problem
        {
            PersonCount = people,
            Values = _values,
            Fluents = _fluents,
            Rules = _rules,
            Initial = new InitialWorld
            {
                Values = _initial,
                Beliefs = _beliefs,
                Circles =
                [
                    .. Enumerable
                        .Range(0, _fluents.Count)
                        .Select(f => _circles.GetValueOrDefault(f)),
                ],
            },
            AuthorScore = AuthorScore,
            Scores =
            [
                .. Enumerable
                    .Range(0, people)
                    .Select(p => _scores.GetValueOrDefault(p, Score.None)),
            ],
            ImaginesLearning = ImaginesLearning,
            BeliefDepth = beliefDepth,
        };
        foreach (var act in _acts)
        {
            problem.AddAct(act);
        }

        return problem;
    }

    public static Condition Is(int fluent, int value, params int[] chain) =>
        new ComparisonCondition(
            new FluentTerm(chain, fluent),
            Comparison.Equal,
            new ConstantTerm(value)
        );

    public static Condition All(params Condition[] parts) => new AllCondition(parts);

    public static Condition Any(params Condition[] parts) => new AnyCondition(parts);

    public static Condition Not(Condition part) => new NotCondition(part);

    public static GroundEffect Set(int fluent, int value, params int[] chain) =>
        new()
        {
            Fluent = fluent,
            Value = new ConstantTerm(value),
            Chain = chain,
        };

    public static GroundObserver Seen(int person) => new(person, [new GroundView(Condition.True)]);

    public static GroundObserver SeenAs(int person, int act) =>
        new(person, [new GroundView(Condition.True, act)]);
}
