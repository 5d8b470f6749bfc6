using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Findings;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether an event can happen, and whether those who choose it think so: MTH2001, MTH2003, MTH2004.</summary>
/// <remarks>
/// One mistake is one finding: where the same fact, set by the same event, stops later events of the story too, they are added to the
/// first finding as places.
/// </remarks>
internal sealed class PossibilityCheck(CheckContext context)
{
    private readonly Dictionary<
        (string Code, int Fluent, int Setter, int Person),
        Finding
    > _byCause = [];

    /// <summary>The findings so far, in order of time.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>Checks one event.</summary>
    /// <returns>The choosers for whom it makes sense to look for a reason.</returns>
    public IReadOnlyList<int> Check(TimelineStep step)
    {
        var act = context.Story.Problem.Acts[step.ActId];
        var bindings = context.Story.BindingsOf(step.Act);
        if (!context.Worlds.Can(step.Before, step.ActId))
        {
            Report(
                step,
                context.Failing.Find(new Leaf(step.Act.Act.If, bindings, []), step.Before)
            );
            return [];
        }

        return [.. act.Choosers.Where(chooser => Believes(step, chooser))];
    }

    // What the story has never said is not contradicted: a writer may start loose.
    private bool IsLeftOpen(Leaf leaf, int world) =>
        context
            .Phrases.Reads(leaf)
            .Any(read =>
                read.Chain.Count == 0
                && context.Worlds.Value(world, read.Fluent) == ValueTable.Unknown
            );

    private void Report(TimelineStep step, IReadOnlyList<Leaf> lacking)
    {
        if (lacking.Count == 0)
        {
            OutOfRange(step);
            return;
        }

        if (lacking.All(leaf => IsLeftOpen(leaf, step.Before)))
        {
            if (step.Event is not null)
            {
                Findings.Add(
                    CraftFindings.LeftOpen(
                        CheckContext.Text(step),
                        context.Phrases.Instead(lacking[0], step.Before)
                    )
                );
            }

            return;
        }

        // What somebody would have to know is another mistake than what would have to be so.
        var unknown = lacking
            .Where(leaf => leaf.Holders.Count > 0 && IsSo(leaf, step.Before))
            .ToList();
        var rest = lacking.Except(unknown).ToList();
        if (rest.Count > 0)
        {
            Impossible(step, rest);
        }

        if (unknown.Count > 0)
        {
            NotLearned(
                step,
                context.Story.IdOf(unknown[0].Holders[0]),
                [.. unknown.Select(leaf => leaf with { Holders = [.. leaf.Holders.Skip(1)] })]
            );
        }
    }

    private bool IsSo(Leaf leaf, int world) =>
        context.Failing.Holds(leaf with { Holders = [.. leaf.Holders.Skip(1)] }, world);

    private void Impossible(TimelineStep step, List<Leaf> lacking)
    {
        var first = lacking[0];
        var setter = SetterOf(first, step, []);
        if (IsKnown("MTH2001", first, setter, Problem.Author, step))
        {
            return;
        }

        var text = CheckContext.Text(step);
        var instead = string.Join(
            ", and ",
            lacking.Select(leaf => context.Phrases.Instead(leaf, step.Before)).Distinct()
        );
        var causes = new List<FindingCause>();
        foreach (var leaf in lacking)
        {
            if (SetterOf(leaf, step, []) is { } cause)
            {
                causes.Add(
                    CheckContext.Cause(
                        cause,
                        $"{Capital(context.Phrases.Instead(leaf, step.Before))} since this"
                    )
                );
            }
        }

        Add(
            StoryFindings.CannotHappen(
                text,
                instead,
                MendWorld(step, first, setter, text),
                [.. causes.Distinct()]
            ),
            first,
            setter,
            Problem.Author
        );
    }

    private string MendWorld(TimelineStep step, Leaf leaf, TimelineStep? setter, EventText text)
    {
        var demand = context.Phrases.Demand(leaf);
        if (LaterSo(step, leaf) is { } later)
        {
            return $"It becomes so that {demand} with {CheckContext.Text(later).Name}: move {text.Name} after that, or that before {text.Name}.";
        }

        return setter is null
            ? $"Let something happen before {text.Name} after which {demand}, or say so at the start."
            : $"Move {text.Name} before {CheckContext.Text(setter).Name}, or let something happen in between after which {demand}.";
    }

    private TimelineStep? LaterSo(TimelineStep step, Leaf leaf)
    {
        for (var i = step.Index + 1; i < context.Timeline.Steps.Count; i++)
        {
            if (context.Failing.Holds(leaf, context.Timeline.Steps[i].After))
            {
                return context.Timeline.Steps[i];
            }
        }

        return null;
    }

    private void OutOfRange(TimelineStep step)
    {
        var text = CheckContext.Text(step);
        Findings.Add(
            StoryFindings.CannotHappen(
                text,
                "a number would leave the range that its state declares",
                "Widen the range where the state is declared, or let less happen here.",
                []
            )
        );
    }

    private bool Believes(TimelineStep step, int chooser)
    {
        var mind = context.Worlds.Mind(step.Before, chooser);
        var seen = context.Worlds.Seen(step.Before, chooser, step.ActId);
        if (context.Worlds.Can(mind, seen))
        {
            return true;
        }

        var reference = context.Story.ActAt(seen);
        var lacking = context.Failing.Find(
            new Leaf(reference.Act.If, context.Story.BindingsOf(reference), []),
            mind
        );
        var unknown = lacking.Where(leaf => IsUnknown(leaf, mind)).ToList();
        if (lacking.Count > 0 && unknown.Count == lacking.Count)
        {
            NotLearned(step, chooser, unknown);
        }
        else if (lacking.Count > 0)
        {
            Misled(step, chooser, mind, [.. lacking.Except(unknown)]);
        }

        return false;
    }

    private bool IsUnknown(Leaf leaf, int mind)
    {
        var reads = context.Phrases.Reads(leaf);
        return reads.Count > 0
            && reads.Any(read =>
                context.Worlds.ValueAt(mind, read.Chain, read.Fluent) == ValueTable.Unknown
            );
    }

    private void Misled(TimelineStep step, int chooser, int mind, List<Leaf> lacking)
    {
        var first = lacking[0];
        var setter = SetterOf(first, step, [chooser]);
        if (IsKnown("MTH2004", first, setter, chooser, step))
        {
            return;
        }

        var person = context.Story.PersonAt(chooser).Name;
        var text = CheckContext.Text(step);
        var belief = string.Join(
            ", and ",
            lacking.Select(leaf => context.Phrases.Instead(leaf, mind)).Distinct()
        );
        var causes = new List<FindingCause>();
        if (setter is not null)
        {
            causes.Add(CheckContext.Cause(setter, $"this made {person} think so"));
        }

        if (SetterOf(first, step, []) is { } truth)
        {
            causes.Add(CheckContext.Cause(truth, "it is otherwise since this"));
        }

        Add(
            StoryFindings.BelievesImpossible(
                text,
                person,
                belief,
                $"Let {person} learn before {text.Name} that {context.Phrases.Demand(first)}.",
                causes
            ),
            first,
            setter,
            chooser
        );
    }

    private void NotLearned(TimelineStep step, int chooser, List<Leaf> lacking)
    {
        var first = lacking[0];
        var setter = SetterOf(first, step, []);
        if (IsKnown("MTH2003", first, setter, chooser, step))
        {
            return;
        }

        var learned = new Learning(context);
        var person = context.Story.PersonAt(chooser).Name;
        var mind = context.Worlds.Mind(step.Before, chooser);
        var reads = lacking.SelectMany(leaf => Unseen(leaf, step.Before, mind)).ToList();
        var facts = lacking.SelectMany(leaf => Facts(leaf, step.Before, mind)).Distinct().ToList();
        Add(
            StoryFindings.KnowsTooMuch(
                CheckContext.Text(step),
                person,
                facts,
                learned.Hint(step, chooser, reads),
                learned.Causes(step, chooser, reads)
            ),
            first,
            setter,
            chooser
        );
    }

    // What a part reads and the person sees otherwise, or not at all.
    private IEnumerable<(IReadOnlyList<int> Chain, int Fluent)> Unseen(
        Leaf leaf,
        int world,
        int mind
    ) =>
        context
            .Phrases.Reads(leaf)
            .Where(read =>
                context.Worlds.ValueAt(world, read.Chain, read.Fluent)
                != context.Worlds.ValueAt(mind, read.Chain, read.Fluent)
            );

    // What the person does not know is said as it is: that he is at the harbour, not that he is not at home.
    private IEnumerable<string> Facts(Leaf leaf, int world, int mind)
    {
        var unseen = Unseen(leaf, world, mind).ToList();
        return
            unseen.Count > 0
            && unseen.TrueForAll(r =>
                context.Worlds.ValueAt(world, r.Chain, r.Fluent) != ValueTable.Unknown
            )
            ? unseen.Select(read =>
                context.Phrases.Actual(
                    read.Fluent,
                    context.Worlds.ValueAt(world, read.Chain, read.Fluent),
                    read.Chain
                )
            )
            : [context.Phrases.Demand(leaf)];
    }

    // The event that gave the first fluent that the part reads its value, in the world or in a mind.
    private TimelineStep? SetterOf(Leaf leaf, TimelineStep step, IReadOnlyList<int> mind)
    {
        TimelineStep? latest = null;
        foreach (var read in context.Phrases.Reads(leaf))
        {
            var setter = context.Timeline.SetBy([.. mind, .. read.Chain], read.Fluent, step.Index);
            if (setter is not null && (latest is null || setter.Index > latest.Index))
            {
                latest = setter;
            }
        }

        return latest;
    }

    private bool IsKnown(
        string code,
        Leaf leaf,
        TimelineStep? setter,
        int person,
        TimelineStep step
    )
    {
        if (
            Key(code, leaf, setter, person) is not { } key
            || !_byCause.TryGetValue(key, out var earlier)
        )
        {
            return false;
        }

        var place = Findings.IndexOf(earlier);
        if (place < 0)
        {
            return false; // it was taken back as a consequence of something else
        }

        var more = earlier with
        {
            Causes = [.. earlier.Causes, CheckContext.Cause(step, "this is stopped by the same")],
        };
        Findings[place] = more;
        _byCause[key] = more;
        return true;
    }

    private void Add(Finding finding, Leaf leaf, TimelineStep? setter, int person)
    {
        Findings.Add(finding);
        if (Key(finding.Code, leaf, setter, person) is { } key)
        {
            _byCause[key] = finding;
        }
    }

    private (string, int, int, int)? Key(string code, Leaf leaf, TimelineStep? setter, int person)
    {
        var reads = context.Phrases.Reads(leaf);
        return reads.Count == 0 ? null : (code, reads[0].Fluent, setter?.Index ?? -1, person);
    }

    private static string Capital(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
