using System.Globalization;
using System.Text;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Search;
using Mathilda.Engine.Validation;

namespace Mathilda.Planning;

/// <summary>Holds plans against the slow engine.</summary>
internal sealed class PlanProof
{
    private readonly PlanningGround _ground;
    private readonly SlowEngine _engine;
    private readonly SlowWorld _start;

    public PlanProof(PlanningGround ground)
    {
        _ground = ground;
        _engine = new SlowEngine(ground.Story.Problem, isLazy: true);
        _start = ground.Before.Aggregate(
            _engine.Initial(),
            (world, step) => _engine.Result(world, step.ActId)
        );
    }

    /// <summary>Whether a plan stands with the reasons that were found for it, and reaches the goal.</summary>
    public PlanVerdict Check(AuthorPlan plan, double goal, int authorLimit) =>
        _engine.ValidateClaim(
            _start,
            [.. plan.Steps.Select(step => new ClaimedAct(step.Act, Claims(step.Reasons)))],
            new AuthorLimits(goal, authorLimit, plan.Limits)
        );

    /// <summary>A verdict for people.</summary>
    public static string Words(PlanVerdict verdict)
    {
        var act = FormattableString.Invariant($"act {verdict.Step + 1}");
        return verdict.Fault switch
        {
            PlanFault.None => "it stands",
            PlanFault.TooLong => "it is longer than was allowed",
            PlanFault.Impossible => $"{act} cannot happen where it stands",
            PlanFault.Unexplained => $"somebody who chooses {act} has no reason for it",
            PlanFault.NoGain => "its end is no better than its beginning",
            PlanFault.BelowGoal => "its end falls short of the goal",
            PlanFault.Redundant => "some of its acts would do as well",
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
    }

    /// <summary>The ground problem as docs/formats/problem.md has it, with the plan and the verdict as comments at its end.</summary>
    public string Reproduction(AuthorPlan plan, PlanVerdict verdict)
    {
        var text = new StringBuilder(ProblemText.Write(_ground.Story.Problem));
        Comment(
            text,
            $"does not stand: {verdict.Fault}, step {verdict.Step}, person {verdict.Person}"
        );
        Comment(
            text,
            $"limits: character {plan.Limits.CharacterLimit}, belief {plan.Limits.BeliefLimit}"
        );
        Comment(text, $"before: {string.Join(' ', _ground.Before.Select(step => step.ActId))}");
        foreach (var step in plan.Steps)
        {
            Comment(text, $"act {step.Act} {string.Join(' ', step.Reasons.Select(Said))}");
        }

        return text.ToString();
    }

    private static void Comment(StringBuilder text, FormattableString line) =>
        text.Append("# ").Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Said(Reason reason) =>
        FormattableString.Invariant(
            $"({reason.Person}: {string.Join(' ', reason.Steps.Select(s => $"{s.Act}{string.Concat(s.Others.Select(Said))}"))})"
        );

    private static IReadOnlyList<ClaimedReason> Claims(IReadOnlyList<Reason> reasons) =>
        [
            .. reasons.Select(reason => new ClaimedReason(
                reason.Person,
                [.. reason.Steps.Select(step => new ClaimedAct(step.Act, Claims(step.Others)))]
            )),
        ];
}
