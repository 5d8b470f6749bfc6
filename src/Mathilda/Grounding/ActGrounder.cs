using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Acts to ground acts, each once, when it is asked for.</summary>
/// <remarks>
/// An act that is seen as another needs that one's id, which may need this one's: ids are given when an act is first named, and the acts are
/// built in that order.
/// </remarks>
internal sealed class ActGrounder(
    StoryModel model,
    ExpressionGrounder expressions,
    Problem problem,
    GroundingFindings findings
)
{
    private static readonly int[] AtRoot = [];

    private readonly EffectGrounder _effects = new(model, expressions);
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<object, int> _numbers = new(SameObject.Comparer);
    private readonly List<ActKey> _keys = [];
    private readonly Dictionary<string, int> _ofOneMoment = []; // taken over, by what they do

    public ActKey KeyAt(int act) => _keys[act];

    /// <summary>Takes over the acts of a version of the story with the same declarations, so that they keep their ids.</summary>
    /// <param name="earlier">Its acts; not to be asked any more.</param>
    /// <param name="same">What was declared there, as it is declared here.</param>
    public void TakeOver(ActGrounder earlier, SameDeclarations same)
    {
        for (var id = 0; id < earlier._keys.Count; id++)
        {
            if (same.Of(earlier._keys[id]) is { } key)
            {
                _keys.Add(key);
                _ids.Add(key.Identity(expressions.Names, Number), id);
            }
            else
            {
                // A one-off, or noticed by others here: the same if all that it does is.
                _keys.Add(earlier._keys[id]);
                _ofOneMoment[ProblemTextOf(id)] = id;
            }
        }
    }

    /// <summary>The act's id; it and the acts it is taken for are added to the problem.</summary>
    public int Act(ActKey key)
    {
        Recall(key);
        var id = IdOf(key);
        while (problem.Acts.Count < _keys.Count)
        {
            var next = problem.Acts.Count;
            problem.AddAct(Build(_keys[next]));
        }

        return id;
    }

    /// <summary>The fact an argument stands for; null if it is none, or too many beliefs deep.</summary>
    public GroundFact? FactOf(FactReference reference, Bindings bindings)
    {
        List<Entity> holders =
        [
            .. reference.Holders.Select(h => NameOf(h, bindings)).OfType<Entity>(),
        ];
        if (reference.Slot is { } slot)
        {
            return
                bindings.Find(slot)?.Fact is { } passedOn
                && holders.Count + passedOn.Holders.Count <= GroundFact.MaximumHolders
                ? new GroundFact(
                    [.. holders, .. passedOn.Holders],
                    passedOn.State,
                    passedOn.Arguments,
                    passedOn.Value,
                    passedOn.IsNegated
                )
                : null;
        }

        List<Entity> arguments =
        [
            .. reference.Arguments.Select(a => NameOf(a, bindings)).OfType<Entity>(),
        ];
        return
            reference.State is { } state
            && arguments.Count == state.Slots.Count
            && holders.Count <= GroundFact.MaximumHolders
            ? new GroundFact(
                holders,
                state,
                arguments,
                ValueOf(reference.Value, bindings),
                reference.IsNegated
            )
            : null;
    }

    private void Recall(ActKey key)
    {
        if (_ofOneMoment.Count == 0 || (key.SeenBy is null && !key.Schema.IsOneOff))
        {
            return;
        }

        var identity = key.Identity(expressions.Names, Number);
        if (
            !_ids.ContainsKey(identity)
            && _ofOneMoment.TryGetValue(ProblemText.Write(Build(key)), out var id)
        )
        {
            _ids.Add(identity, id);
            _keys[id] = key;
        }
    }

    private string ProblemTextOf(int act) => ProblemText.Write(problem.Acts[act]);

    private int IdOf(ActKey key)
    {
        var identity = key.Identity(expressions.Names, Number);
        if (!_ids.TryGetValue(identity, out var id))
        {
            expressions.Step();
            id = _keys.Count;
            _ids.Add(identity, id);
            _keys.Add(key);
        }

        return id;
    }

    private GroundAct Build(ActKey key)
    {
        var schema = key.Schema;
        try
        {
            var bindings = key.Bindings;
            var choosers = ChoosersOf(schema, bindings);
            var observers = ObserversOf(key, bindings, choosers);
            var effects = _effects.Ground(
                schema.Effects,
                bindings,
                [.. observers.Select(AsItself)]
            );
            findings.CheckEffects(key, effects);
            return new GroundAct
            {
                Name = Sentences.Say(key.ToReference()),
                Nature = NatureOf(schema.Choice),
                Choosers = choosers,
                If = expressions.ConditionOf(schema.If, bindings, AtRoot),
                Effects = effects,
                Observers = observers,
            };
        }
        catch (GroundingLimitException)
        {
            findings.ActTooLarge(schema);
            return new GroundAct
            {
                Name = Sentences.Say(key.ToReference()),
                Nature = ActNature.Fate,
                If = Condition.False,
            };
        }
    }

    private static ActNature NatureOf(Choice choice) =>
        choice switch
        {
            Choice.Chosen => ActNature.Chosen,
            Choice.Fate => ActNature.Fate,
            Choice.Nature => ActNature.Nature,
            _ => throw new InvalidOperationException(),
        };

    private List<int> ChoosersOf(ActSchema schema, Bindings bindings)
    {
        if (schema.Choice != Choice.Chosen)
        {
            return [];
        }

        var people = schema
            .Choosers.Select(c => NameOf(c, bindings))
            .OfType<Entity>()
            .Select(expressions.Names.PersonOf);
        return [.. people.OfType<int>().Distinct().OrderBy(p => p)];
    }

    private List<GroundObserver> ObserversOf(ActKey key, Bindings bindings, List<int> choosers)
    {
        var observers = new List<GroundObserver>();
        if (problem.BeliefDepth == 0)
        {
            return observers; // nobody has a mind in which they would notice it
        }

        IReadOnlyList<Observation> clauses = key.SeenBy switch
        {
            null => key.Schema.Observations,
            { } here when key.SeenByAdds => [.. here, .. key.Schema.Observations],
            { } here => here,
        };
        foreach (var person in expressions.Names.People)
        {
            var id = expressions.Names.PersonOf(person)!.Value;
            var chooses = model.Dialect == Dialect.Story && choosers.Contains(id);
            var views = ViewsOf(person, clauses, bindings, chooses);
            if (views.Count > 0)
            {
                observers.Add(new GroundObserver(id, views));
            }
        }

        return observers;
    }

    private List<GroundView> ViewsOf(
        Entity person,
        IReadOnlyList<Observation> clauses,
        Bindings bindings,
        bool chooses
    )
    {
        var views = new List<GroundView>();
        foreach (var clause in clauses)
        {
            var inner = bindings.With(clause.They, person);
            var when = Conditions.All(
                expressions.ConditionOf(clause.Who, inner, AtRoot),
                expressions.ConditionOf(clause.If, inner, AtRoot)
            );
            if (Conditions.IsFalse(when))
            {
                continue;
            }

            views.Add(
                new GroundView(
                    when,
                    clause.SeenAs is { } other && SeenAs(other, inner) is { } seen
                        ? IdOf(seen)
                        : null
                )
            );
            if (Conditions.IsTrue(when))
            {
                break;
            }
        }

        if (chooses)
        {
            // Who chooses an act notices it, unless they take it for another.
            if (views.TrueForAll(v => v.SeenAs is null))
            {
                return [new GroundView(Condition.True)];
            }

            if (!Conditions.IsTrue(views[views.Count - 1].When))
            {
                views.Add(new GroundView(Condition.True));
            }
        }

        return views;
    }

    private ActKey? SeenAs(ActReference reference, Bindings bindings) =>
        FillingsOf(reference, bindings) is { } fillings
            ? new ActKey(reference.Act, fillings)
            : null;

    /// <summary>What fills the act's slots; null if something does not.</summary>
    public List<Filling>? FillingsOf(ActReference reference, Bindings bindings)
    {
        var fillings = new List<Filling>();
        foreach (var argument in reference.Arguments)
        {
            var filling = argument.Fact is { } fact
                ? new Filling(null, FactOf(fact, bindings))
                : new Filling(argument.Value is { } value ? NameOf(value, bindings) : null, null);
            if (filling is { Entity: null, Fact: null })
            {
                return null;
            }

            fillings.Add(filling);
        }

        return fillings.Count == reference.Act.Slots.Count ? fillings : null;
    }

    private static Noticer AsItself(GroundObserver observer, NameTable names)
    {
        var ways = new List<Condition>();
        var others = new List<Condition>(); // what stands before: seen as another act
        foreach (var view in observer.Views)
        {
            if (view.SeenAs is null)
            {
                ways.Add(Conditions.All([view.When, .. others]));
            }
            else
            {
                others.Add(Conditions.Not(view.When));
            }
        }

        return new Noticer(names.People[observer.Person], Conditions.Any(ways));
    }

    private Noticer AsItself(GroundObserver observer) => AsItself(observer, expressions.Names);

    private Entity? NameOf(Expression expression, Bindings bindings) =>
        expressions.TermOf(expression, bindings, AtRoot) is ConstantTerm constant
            ? expressions.Names.EntityOf(constant.Value)
            : null;

    private StoryValue? ValueOf(Expression? expression, Bindings bindings) =>
        expression is null ? null
        : expressions.TermOf(expression, bindings, AtRoot) is ConstantTerm constant
            ? expressions.Names.ValueFrom(constant.Value)
        : StoryValue.Unknown;

    private int Number(object schema)
    {
        if (!_numbers.TryGetValue(schema, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(schema, number);
        }

        return number;
    }

    private sealed class SameObject : IEqualityComparer<object>
    {
        public static SameObject Comparer { get; } = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
