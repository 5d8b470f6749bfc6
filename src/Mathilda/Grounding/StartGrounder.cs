using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>The start of a story: what is so, who is in on it, and who thinks otherwise.</summary>
internal sealed class StartGrounder
{
    private readonly StoryModel _model;
    private readonly NameTable _names;
    private readonly StartSpace _start;
    private readonly ExpressionGrounder _expressions;
    private readonly StartEvaluator _evaluator;
    private readonly Dictionary<int, StartFact> _lastSaid = []; // by fluent of the start: the last line that said what is so

    public StartGrounder(StoryModel model, NameTable names, int workLimit)
    {
        _model = model;
        _names = names;
        _start = new StartSpace(names);
        _expressions = new ExpressionGrounder(model, names, _start, workLimit, atStart: true);
        _evaluator = new StartEvaluator(names.Values, _start);
    }

    /// <summary>Goes through the lines of the start in order; a later line wins over an earlier one.</summary>
    public void Run()
    {
        StartWants();
        var effects = new EffectGrounder(_model, _expressions);
        foreach (var fact in _model.Start)
        {
            // One line is one moment: all is read before anything is set.
            var changes = effects
                .GroundStart(fact.Effect)
                .Where(e => _evaluator.Holds(e.When))
                .Select(e => (e.Chain, e.Fluent, Value: _evaluator.ValueOf(e.Value)))
                .ToList();
            foreach (var (chain, fluent, value) in changes)
            {
                _start.Set(chain, fluent, value);
                if (chain.Count == 0)
                {
                    _lastSaid[fluent] = fact;
                }
            }
        }
    }

    /// <summary>The value at the start.</summary>
    public int ValueOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        _start.ValueOf(state, arguments);

    /// <summary>The start in terms of the fluents of the problem.</summary>
    public InitialWorld World(FluentIndex fluents)
    {
        var values = new int[fluents.Count];
        var circles = new Circle?[fluents.Count];
        for (var i = 0; i < fluents.Count; i++)
        {
            var (state, arguments) = fluents[i];
            values[i] = _start.ValueOf(state, arguments);
            circles[i] = CircleOf(state, arguments, values[i]);
        }

        var beliefs = new List<InitialBelief>();
        foreach (var (chain, fluent, value) in _start.Beliefs)
        {
            if (fluents.Find(fluent.State, fluent.Arguments) is { } id)
            {
                beliefs.Add(new InitialBelief(chain, id, value));
            }
        }

        return new InitialWorld
        {
            Values = values,
            Circles = circles.Any(c => c is not null) ? circles : [],
            Beliefs = beliefs,
        };
    }

    private void StartWants()
    {
        if (_model.Wants is not { } wants)
        {
            return;
        }

        foreach (var want in _model.WantList)
        {
            if (
                want.Holder is { } holder
                && _start.FluentOf(wants, [holder, want.Name]) is { } fluent
            )
            {
                _start.Set([], fluent, _names.ValueOf(StoryValue.Of(want.StartsHeld)));
            }
        }
    }

    private Circle? CircleOf(StateSchema state, IReadOnlyList<Entity> arguments, int value)
    {
        var members = MembersOf(state, arguments, value);
        if (members is null || members.TrueForAll(m => m))
        {
            return null;
        }

        // Who is not told that a want is not had goes on taking it for granted.
        var starts =
            value == ValueTable.No && WantOf(state, arguments) is { StartsHeld: true }
                ? ValueTable.Yes
                : _names.ValueOf(state.Starts);
        var outside = starts == value ? ValueTable.Unknown : starts;
        return outside == value ? null : new Circle(members, outside);
    }

    /// <summary>Who is in on it; null = everybody.</summary>
    private List<bool>? MembersOf(StateSchema state, IReadOnlyList<Entity> arguments, int value)
    {
        if (
            _start.FluentOf(state, arguments) is { } fluent
            && _lastSaid.TryGetValue(fluent, out var said)
            && said.KnownTo is { } named
        )
        {
            return [.. Onlookers.Select(p => IsIn(named, said.They, p, Bindings.None))];
        }

        if (WantOf(state, arguments) is { } want)
        {
            return want is { KnownTo: { } some, StartsHeld: true }
                ?
                [
                    .. Onlookers.Select(p =>
                        ReferenceEquals(p, want.Holder) || IsIn(some, want.They, p, Bindings.None)
                    ),
                ]
                : null;
        }

        if (state.KnownTo is not { } all)
        {
            return null;
        }

        var bindings = Bindings.None;
        for (var i = 0; i < arguments.Count; i++)
        {
            bindings = bindings.With(state.Slots[i], arguments[i]);
        }

        return
        [
            .. Onlookers.Select(p =>
                Owns(state, arguments, value, p) || IsIn(all, state.They, p, bindings)
            ),
        ];
    }

    /// <summary>The people by id, and after them the audience.</summary>
    private IEnumerable<Entity> Onlookers =>
        _names.Audience is { } audience ? _names.People.Append(audience) : _names.People;

    private WantSchema? WantOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        ReferenceEquals(state, _model.Wants)
            ? _model.WantList.FirstOrDefault(w =>
                ReferenceEquals(w.Holder, arguments[0]) && ReferenceEquals(w.Name, arguments[1])
            )
            : null;

    /// <summary>Whether it is something that this person cannot but know.</summary>
    private bool Owns(
        StateSchema state,
        IReadOnlyList<Entity> arguments,
        int value,
        Entity person
    ) =>
        state.KnownToOwnerSlots.Any(slot =>
            ReferenceEquals(slot >= 0 ? arguments[slot] : _names.EntityOf(value), person)
        );

    private bool IsIn(Expression circle, Slot? they, Entity person, Bindings bindings)
    {
        var inner = they is null ? bindings : bindings.With(they, person);
        return _evaluator.Holds(_expressions.ConditionOf(circle, inner, []));
    }
}
