using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Checking.Craft;

/// <summary>What of all that a story declares something in it makes use of.</summary>
internal sealed class StoryUses
{
    private readonly HashSet<Entity> _names = [];
    private readonly HashSet<StateSchema> _states = [];
    private readonly HashSet<ActSchema> _acts = [];

    public StoryUses(StoryModel model)
    {
        foreach (var act in model.Acts)
        {
            AddAct(act);
        }

        foreach (var rule in model.Rules)
        {
            Add(rule.If);
            Add(rule.Effects);
        }

        foreach (var want in model.WantList)
        {
            Add(want.If, want.Once, want.Until, want.Amount);
        }

        foreach (var state in model.States)
        {
            Add(state.Means);
        }

        foreach (var scene in model.Scenes)
        {
            Add(scene.Items);
        }
    }

    /// <summary>Whether a name takes part in something, is wanted, asked for or expected; the start does not count.</summary>
    public bool Touches(Entity name) => _names.Contains(name);

    /// <summary>Whether anything depends on a state: a condition, a want, an expectation, what somebody is told.</summary>
    public bool Reads(StateSchema state) => _states.Contains(state);

    /// <summary>Whether an act happens, or is what somebody takes another for.</summary>
    public bool Has(ActSchema act) => _acts.Contains(act);

    private void Add(IReadOnlyList<SceneItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case StoryEvent happening:
                    _acts.Add(happening.Act.Act);
                    AddReference(happening.Act);
                    AddObservations(happening.SeenBy ?? []);
                    if (happening.Act.Act.IsOneOff)
                    {
                        AddAct(happening.Act.Act);
                    }

                    break;
                case ExpectItem expect:
                    Add(expect.Condition);
                    break;
                case UnstatedItem { Unstated.Whether: { } whether }:
                    Add(whether);
                    break;
                case AnyOrderItem block:
                    Add(block.Items);
                    break;
            }
        }
    }

    private void AddAct(ActSchema act)
    {
        Add(act.If);
        Add(act.Effects);
        AddObservations(act.Observations);
    }

    private void AddObservations(IReadOnlyList<Observation> observations)
    {
        foreach (var observation in observations)
        {
            Add(observation.Who, observation.If);
            if (observation.SeenAs is { } other)
            {
                _acts.Add(other.Act);
                AddReference(other);
            }
        }
    }

    private void AddReference(ActReference reference)
    {
        foreach (var argument in reference.Arguments)
        {
            Add(argument.Value);
            if (argument.Fact is { State: { } state } fact)
            {
                _states.Add(state);
                Add([.. fact.Holders, .. fact.Arguments, fact.Value]);
            }
        }
    }

    private void Add(IReadOnlyList<Effect> effects)
    {
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case AssignEffect assign:
                    Add([.. assign.Holders, .. assign.Arguments, assign.Value]);
                    break;
                case FactEffect fact:
                    Add([.. fact.Holders]);
                    break;
                case WhenEffect branch:
                    Add(branch.When);
                    Add(branch.Then);
                    Add(branch.Otherwise);
                    break;
                case EachEffect each:
                    Add(each.When);
                    Add(each.Changes);
                    break;
                case NoticersEffect noticed:
                    Add(noticed.When);
                    Add(noticed.Changes);
                    break;
            }
        }
    }

    private void Add(params Expression?[] expressions)
    {
        foreach (var expression in expressions)
        {
            switch (expression)
            {
                case null:
                    continue;
                case ConstantExpression { Value.Entity: { } name }:
                    _names.Add(name);
                    break;
                case ReadExpression read:
                    _states.Add(read.State);
                    break;
            }

            Add([.. FreeSlots.PartsOf(expression)]);
        }
    }
}
