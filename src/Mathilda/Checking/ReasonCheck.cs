using Mathilda.Answers;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Explaining;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Checking;

/// <summary>Whether each chooser of an event has a reason they could believe in: MTH2002, MTH2003, MTH2007, MTH3001 to MTH3004.</summary>
/// <param name="context">The story.</param>
/// <param name="explains">Whether to find out what somebody without a reason lacks, which takes long; if not, only that they have none is said.</param>
internal sealed class ReasonCheck(CheckContext context, bool explains = true)
{
    private readonly ReasonSearch _search = new(context);

    public List<Finding> Findings { get; } = [];

    /// <summary>Looks for the reason of each chooser.</summary>
    /// <param name="step">The event.</param>
    /// <param name="choosers">Those who can and think they can.</param>
    public IReadOnlyList<ReasonReport> Check(TimelineStep step, IReadOnlyList<int> choosers)
    {
        var reports = new List<ReasonReport>();
        foreach (var chooser in context.Story.Problem.Acts[step.ActId].Choosers)
        {
            context.Cancel.ThrowIfCancellationRequested();
            reports.Add(
                Given(step, chooser) is { } given ? given
                : !choosers.Contains(chooser) ? Report(chooser, ReasonStatus.NotSought)
                : Seek(step, chooser)
            );
        }

        return reports;
    }

    // A reason given in words, or left open by the texts, is taken as it is.
    private ReasonReport? Given(TimelineStep step, int chooser)
    {
        var because = BecauseOf(step, chooser);
        return because switch
        {
            { IsUnstated: true } => Report(chooser, ReasonStatus.Unstated),
            { Words: { } words } => Report(chooser, ReasonStatus.Asserted) with { Words = words },
            _ => null,
        };
    }

    internal Because? BecauseOf(TimelineStep step, int chooser)
    {
        var person = context.Story.PersonAt(chooser);
        var choosers = context.Story.Problem.Acts[step.ActId].Choosers;
        var actor = step.Act.Act.Choosers.Count > 0 ? context.Story.ActorOf(step.Act) : null;
        return step.Event?.Because.FirstOrDefault(b =>
            b.Person is null
                ? choosers.Count == 1 || person == actor || b.IsUnstated || b.Words is not null
                : b.Person == person
        );
    }

    private ReasonReport Seek(TimelineStep step, int chooser)
    {
        var seen = context.Worlds.Seen(step.Before, chooser, step.ActId);
        if (!context.Story.Problem.Acts[seen].Choosers.Contains(chooser))
        {
            return Report(chooser, ReasonStatus.NotSought);
        }

        var mind = context.Worlds.Mind(step.Before, chooser);
        var stated = BecauseOf(step, chooser);
        var narrowed = stated?.Want is { } want ? context.Story.ScoreFor(chooser, want) : null;
        if (
            narrowed is not null
            && _search.Find(mind, chooser, seen, narrowed) is { Found: { } meant }
        )
        {
            return Verified(step, chooser, mind, meant, narrowed);
        }

        var any = _search.Find(mind, chooser, seen, null);
        if (any.Found is { } found)
        {
            var report = Verified(step, chooser, mind, found, null);
            if (stated?.Want is { } missed && !report.Wants.Contains(missed.Name))
            {
                Findings.Add(
                    CraftFindings.AnotherReason(
                        CheckContext.Text(step),
                        report.Person,
                        missed.Name,
                        report.Wants.Count == 0 ? "another" : string.Join(", ", report.Wants),
                        stated.Where
                    )
                );
            }

            return report;
        }

        return Missing(step, chooser, mind, seen, any);
    }

    private ReasonReport Missing(
        TimelineStep step,
        int chooser,
        int mind,
        int seen,
        SoughtReason outcome
    )
    {
        var text = CheckContext.Text(step);
        var person = context.Story.PersonAt(chooser).Name;
        if (step.Event is null)
        {
            Findings.Add(
                CraftFindings.MoveWithoutReason(person, step.Scene.At!.Name, step.Scene.Where)
            );
            return Report(chooser, ReasonStatus.Missing);
        }

        if (outcome.RanOut)
        {
            Findings.Add(StoryFindings.Undecided(text, person, context.Options.NodeBudget));
            return Report(chooser, ReasonStatus.Undecided);
        }

        var lacking = explains
            ? new MissingKnowledge(context, _search).Find(step, chooser, mind, seen)
            : [];
        if (lacking.Count > 0)
        {
            var learning = new Learning(context);
            var facts = lacking
                .Select(read =>
                    context.Phrases.Actual(
                        read.Fluent,
                        context.Worlds.ValueAt(step.Before, read.Chain, read.Fluent),
                        read.Chain
                    )
                )
                .ToList();
            Findings.Add(
                StoryFindings.KnowsTooMuch(
                    text,
                    person,
                    facts,
                    learning.Hint(step, chooser, lacking),
                    learning.Causes(step, chooser, lacking)
                )
            );
        }
        else
        {
            Findings.Add(
                StoryFindings.NoReason(
                    text,
                    person,
                    context.Options.CharacterLimit,
                    Advice(step, person),
                    OpenWants(chooser, mind)
                )
            );
        }

        return Report(chooser, ReasonStatus.Missing);
    }

    private static string Advice(TimelineStep step, string person) =>
        $"Give {person} a want that this serves, or let {person} learn something that makes it serve one; `because unstated` if the texts leave it open"
        + (step.Act.Act.IsOneOff ? ", or `by fate` if it is nobody's choice." : ".");

    // What the person wants, and how it stands with each.
    private List<FindingCause> OpenWants(int chooser, int mind)
    {
        var causes = new List<FindingCause>();
        foreach (var want in context.Story.Problem.Scores[chooser].Wants)
        {
            var schema = context.Story.Model.WantList[want.Id];
            var state = WantStandings.StateOf(context, want, mind) switch
            {
                WantState.NotHeld => "not wanted now",
                WantState.NoLongerCounts => "no longer counts",
                WantState.NotCalledFor => "not yet called for, as they see things",
                WantState.Fulfilled => "fulfilled already, as they see things",
                _ => "open, and this act does not lead to it",
            };
            causes.Add(new FindingCause($"the want {schema.Name.Name}: {state}", schema.Declared));
        }

        return causes;
    }

    private ReasonReport Verified(
        TimelineStep step,
        int chooser,
        int mind,
        Reason reason,
        Score? narrowed
    )
    {
        var served = _search.WantsServed(mind, reason);
        if (narrowed is null && step.Event is not null)
        {
            Weigh(step, chooser, served);
        }

        return Report(chooser, ReasonStatus.Verified) with
        {
            Plan = _search.Steps(reason),
            Wants = [.. served.Select(w => w.Name.Name).Distinct()],
        };
    }

    private void Weigh(TimelineStep step, int chooser, IReadOnlyList<WantSchema> served)
    {
        if (served.Count == 0)
        {
            return;
        }

        var person = context.Story.PersonAt(chooser).Name;
        if (served.All(w => w.Rank == WantRank.InCharacter))
        {
            Findings.Add(
                CraftFindings.OnlyInCharacter(CheckContext.Text(step), person, served[0].Name.Name)
            );
        }
        else if (served.All(w => w.Rank is WantRank.Step or WantRank.InCharacter))
        {
            var stepWant = served.First(w => w.Rank == WantRank.Step);
            Findings.Add(
                CraftFindings.OnlyAStep(
                    CheckContext.Text(step),
                    person,
                    stepWant.Name.Name,
                    stepWant.StepTo?.Name ?? "another want"
                )
            );
        }
    }

    private ReasonReport Report(int chooser, ReasonStatus status) =>
        new() { Person = context.Story.PersonAt(chooser).Name, Status = status };
}
