using Mathilda.Checking;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Asking;

/// <summary>Which facts matter to whom: what somebody's wants, or what they do, depend on, and what the story expects of them.</summary>
internal sealed class Matters
{
    private readonly CheckContext _context;
    private readonly Dictionary<int, SortedSet<int>> _ofPerson = [];
    private readonly Dictionary<int, HashSet<int>> _expectedOf = [];
    private readonly HashSet<int> _shown = [];
    private readonly SortedSet<int> _all = [];

    public Matters(CheckContext context)
    {
        _context = context;
        for (var person = 0; person < context.Story.Problem.PersonCount; person++)
        {
            foreach (var (_, fluent) in ConditionReads.Of(context.Story.Problem.Scores[person]))
            {
                Add(person, fluent);
            }
        }

        foreach (var step in context.Timeline.Steps)
        {
            var act = context.Story.Problem.Acts[step.ActId];
            foreach (var (_, fluent) in ConditionReads.Of(act.If))
            {
                foreach (var chooser in act.Choosers)
                {
                    Add(chooser, fluent);
                }
            }
        }

        foreach (var point in context.Timeline.Checkpoints)
        {
            if (point.Item is ExpectItem expect)
            {
                Expected(expect.Condition);
            }
        }
    }

    /// <summary>All facts that matter to anybody, in order of declaration.</summary>
    public IReadOnlyCollection<int> All => _all;

    /// <summary>Whether the fact matters to the person.</summary>
    public bool Concerns(int person, int fluent) =>
        _ofPerson.TryGetValue(person, out var facts) && facts.Contains(fluent);

    /// <summary>How much a fact matters to a person or, for null, to the audience: 0 to 3.</summary>
    /// <remarks>Most what the story expects them to know or not; then what their own wants and acts depend on; then what anybody's do.</remarks>
    public int Weight(int? person, int fluent) =>
        person is null && _shown.Contains(fluent) ? 3
        : person is { } id
        && _expectedOf.TryGetValue(id, out var expected)
        && expected.Contains(fluent)
            ? 3
        : person is { } other && Concerns(other, fluent) ? 2
        : _all.Contains(fluent) ? 1
        : 0;

    private void Add(int person, int fluent)
    {
        if (!_ofPerson.TryGetValue(person, out var facts))
        {
            _ofPerson.Add(person, facts = []);
        }

        facts.Add(fluent);
        _all.Add(fluent);
    }

    // "Léon does not know that F": then F matters to Léon. What the audience knows matters to nobody on the stage.
    private void Expected(Expression condition)
    {
        switch (condition)
        {
            case AllExpression all:
                foreach (var part in all.Parts)
                {
                    Expected(part);
                }

                break;
            case AnyExpression any:
                foreach (var part in any.Parts)
                {
                    Expected(part);
                }

                break;
            case NotExpression not:
                Expected(not.Part);
                break;
            case BelievedExpression
            {
                Person: ConstantExpression { Value.Entity: { } who }
            } believed when ReferenceEquals(who, _context.Story.Model.Audience):
                foreach (var (_, fluent) in Reads(believed.Inner))
                {
                    _all.Add(fluent);
                    _shown.Add(fluent);
                }

                break;
            default:
                foreach (var (chain, fluent) in Reads(condition))
                {
                    if (chain.Count > 0)
                    {
                        Add(chain[0], fluent);
                        if (!_expectedOf.TryGetValue(chain[0], out var expected))
                        {
                            _expectedOf.Add(chain[0], expected = []);
                        }

                        expected.Add(fluent);
                    }
                }

                break;
        }
    }

    private IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Reads(Expression condition) =>
        ConditionReads.Of(_context.Story.ConditionOf(condition));
}
