using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Finds what can change or differ between minds; all else is constant.</summary>
/// <remarks>
/// A state changes where an effect of an act, a rule or a moment of a scene names it, and differs where a fact about it may be told, where a
/// belief or a circle at the start speaks of it, or where its declaration or a want's has a circle.
/// </remarks>
internal sealed class ChangeFinder(StoryModel model, NameTable names)
{
    private readonly List<ChangePattern> _patterns = [];
    private readonly HashSet<ActSchema> _seen = [];
    private readonly Dictionary<Slot, IReadOnlyList<Entity>> _narrowed = []; // quantifiers over a group

    public List<ChangePattern> Find()
    {
        foreach (var state in model.States.Where(s => s.KnownTo is not null && s.Means is null))
        {
            _patterns.Add(
                new ChangePattern(
                    state,
                    [.. state.Slots.Select(_ => (IReadOnlyList<Entity>?)null)],
                    $"state {state.Name}"
                )
            );
        }

        foreach (var rule in model.Rules)
        {
            AddAll(rule.Effects, rule.Name);
        }

        foreach (var act in model.Acts)
        {
            AddAct(act);
        }

        foreach (var scene in model.Scenes)
        {
            AddItems(scene.Items);
        }

        AddStart();
        AddWants();
        return _patterns;
    }

    private void AddStart()
    {
        foreach (var fact in model.Start)
        {
            if (fact.KnownTo is not null || HasHolders(fact.Effect))
            {
                Add(fact.Effect, "at the start");
            }
        }
    }

    private static bool HasHolders(Effect effect) =>
        effect switch
        {
            AssignEffect assign => assign.Holders.Count > 0,
            FactEffect => true,
            WhenEffect branch => branch.Then.Any(HasHolders) || branch.Otherwise.Any(HasHolders),
            EachEffect each => each.Changes.Any(HasHolders),
            _ => false,
        };

    private void AddWants()
    {
        if (model.Wants is not { } wants)
        {
            return;
        }

        foreach (var want in model.WantList)
        {
            if (want is { KnownTo: not null, Holder: { } holder })
            {
                _patterns.Add(
                    new ChangePattern(
                        wants,
                        [
                            [holder],
                            [want.Name],
                        ],
                        $"want {want.Name}"
                    )
                );
            }
        }
    }

    private void AddAct(ActSchema act)
    {
        if (!_seen.Add(act))
        {
            return;
        }

        AddAll(act.Effects, act.Name);
        AddObservations(act.Observations);
    }

    private void AddObservations(IReadOnlyList<Observation>? observations)
    {
        foreach (var observation in observations ?? [])
        {
            if (observation.SeenAs is { } other)
            {
                AddReference(other);
            }
        }
    }

    private void AddItems(IReadOnlyList<SceneItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case StoryEvent told:
                    AddReference(told.Act);
                    AddObservations(told.SeenBy);
                    break;
                case AnyOrderItem block:
                    AddItems(block.Items);
                    break;
            }
        }
    }

    private void AddReference(ActReference reference)
    {
        AddAct(reference.Act);
        foreach (var argument in reference.Arguments)
        {
            if (argument.Fact is { State: { } state } fact)
            {
                AddPattern(state, fact.Arguments, "something told");
            }
        }
    }

    private void AddAll(IReadOnlyList<Effect> effects, string where)
    {
        foreach (var effect in effects)
        {
            Add(effect, where);
        }
    }

    private void Add(Effect effect, string where)
    {
        switch (effect)
        {
            case AssignEffect assign:
                AddPattern(assign.State, assign.Arguments, where);
                break;
            case WhenEffect branch:
                AddAll(branch.Then, where);
                AddAll(branch.Otherwise, where);
                break;
            case EachEffect each:
                if (each.Over is { } over)
                {
                    _narrowed[each.Slot] = over;
                }

                AddAll(each.Changes, where);
                break;
            case NoticersEffect noticed:
                AddAll(noticed.Changes, where);
                break;
            case FactEffect: // what may be told is found where it is told
                break;
            default:
                throw new InvalidOperationException(
                    $"An effect of an unknown form: {effect.GetType().Name}."
                );
        }
    }

    private void AddPattern(StateSchema state, IReadOnlyList<Expression> arguments, string where)
    {
        if (state.Means is not null || arguments.Count != state.Slots.Count)
        {
            return;
        }

        _patterns.Add(new ChangePattern(state, [.. arguments.Select(FillersOf)], where));
    }

    private IReadOnlyList<Entity>? FillersOf(Expression argument) =>
        argument switch
        {
            ConstantExpression { Value.Entity: { } entity } => [entity],
            SlotExpression { Slot: var slot } => _narrowed.TryGetValue(slot, out var over) ? over
            : slot.Kind is { } kind ? names.MembersOf(kind)
            : null,
            _ => null,
        };
}
