using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Reasoning;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether somebody without a reason would have one if they knew what is so, and the fewest facts that would do.</summary>
internal sealed class MissingKnowledge(CheckContext context, ReasonSearch search)
{
    // A set larger than this is no longer "what they lack" but another story.
    private const int MostFacts = 24;

    /// <summary>The facts, each with whose mind it is about; empty if the truth would give no reason either.</summary>
    public IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Find(
        TimelineStep step,
        int person,
        int mind,
        int act
    )
    {
        var truth = context.Worlds.AsMindOf(step.Before, person);
        if (truth == mind || !context.Worlds.Can(truth, act))
        {
            return [];
        }

        if (search.Find(truth, person, act, null).Found is not { } reason)
        {
            return [];
        }

        var differing = Differing(step.Before, mind, person, reason);
        if (differing.Count is 0 or > MostFacts)
        {
            return [];
        }

        // That plan is looked for again, in what they would then know; another only where it would not do.
        var acts = ReasonSearch.ActsOf(reason);
        bool IsPlanned(int informed) => search.Among(informed, person, act, acts) is not null;
        bool IsReasoned(int informed) => search.Find(informed, person, act, null).Found is not null;
        foreach (Func<int, bool> wants in (Func<int, bool>[])[IsPlanned, IsReasoned])
        {
            bool Suffices(IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> facts) =>
                Informed(facts, step.Before, mind) is var informed
                && context.Worlds.Can(informed, act)
                && wants(informed);
            if (Suffices(differing))
            {
                return Fewest(differing, Suffices);
            }
        }

        return [];
    }

    private static List<(IReadOnlyList<int> Chain, int Fluent)> Fewest(
        List<(IReadOnlyList<int> Chain, int Fluent)> facts,
        Func<IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)>, bool> suffices
    )
    {
        foreach (var fact in facts)
        {
            if (suffices([fact]))
            {
                return [fact];
            }
        }

        // Leave out one after another what is not needed: no smaller part of what remains will do.
        for (var i = facts.Count - 1; i >= 0 && facts.Count > 1; i--)
        {
            var fewer = facts.Where((_, at) => at != i).ToList();
            if (suffices(fewer))
            {
                facts = fewer;
            }
        }

        return facts;
    }

    private int Informed(
        IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> facts,
        int world,
        int mind
    ) =>
        context.Worlds.With(
            mind,
            [
                .. facts.Select(f => new WorldAssignment(
                    f.Chain,
                    f.Fluent,
                    context.Worlds.ValueAt(world, f.Chain, f.Fluent)
                )),
            ]
        );

    // What the plan and the wants read, where the mind and the truth differ.
    private List<(IReadOnlyList<int> Chain, int Fluent)> Differing(
        int world,
        int mind,
        int person,
        Reason reason
    )
    {
        var reads = new List<(IReadOnlyList<int> Chain, int Fluent)>(
            ConditionReads.Of(context.Story.Problem.Scores[person])
        );
        foreach (var step in reason.Steps)
        {
            var act = context.Story.Problem.Acts[step.Act];
            reads.AddRange(ConditionReads.Of(act.If));
            foreach (var other in act.Choosers.Where(c => c != person))
            {
                reads.AddRange(
                    ConditionReads
                        .Of(context.Story.Problem.Scores[other])
                        .Concat(ConditionReads.Of(act.If))
                        .Select(r => ((IReadOnlyList<int>)[other, .. r.Chain], r.Fluent))
                );
            }
        }

        var found = new List<(IReadOnlyList<int> Chain, int Fluent)>();
        foreach (var (read, fluent) in reads)
        {
            // What the person believes is what they see: links that name them say nothing.
            IReadOnlyList<int> chain = [.. read.SkipWhile(link => link == person)];
            var isNew = !found.Any(f => f.Fluent == fluent && f.Chain.SequenceEqual(chain));
            if (
                isNew
                && context.Worlds.ValueAt(world, chain, fluent)
                    != context.Worlds.ValueAt(mind, chain, fluent)
            )
            {
                found.Add((chain, fluent));
            }
        }

        return found;
    }
}
