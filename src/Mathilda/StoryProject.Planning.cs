using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Planning;

namespace Mathilda;

/// <summary>Stories that could happen instead, or from here on.</summary>
public sealed partial class StoryProject
{
    /// <summary>Begins to look for a story: a sequence of acts that comes to what the author wants and in which everybody who acts has a reason.</summary>
    /// <param name="request">What story, and how far to look.</param>
    /// <param name="cancel">Breaks off the making of the first world; what was made is then lost.</param>
    /// <exception cref="ArgumentException">A number of the request is out of its range.</exception>
    public StoryPlanning StartPlan(PlanRequest request, CancellationToken cancel = default)
    {
        var goal = PlanGoal.Of(request);
        var errors = TextFindings.Where(f => f.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            return new StoryPlanning(request, goal, null, errors);
        }

        if (request.Condition is not { } asked)
        {
            return PlanningStart.Begin(Model, request, null, cancel);
        }

        var (condition, findings) = _bound.ReadCondition(new SourceText("your goal", asked));
        return condition is null
            ? new StoryPlanning(request, goal, null, findings)
            : PlanningStart.Begin(Model, request, condition, cancel);
    }

    /// <summary>Looks for a story to the end, and checks what it found with the slow engine.</summary>
    /// <param name="request">What story, and how far to look.</param>
    /// <param name="progress">Told now and then how far the search has come.</param>
    /// <param name="cancel">Leaves it at the best found so far.</param>
    /// <exception cref="ArgumentException">A number of the request is out of its range.</exception>
    public PlanAnswer Plan(
        PlanRequest request,
        IProgress<PlanProgress>? progress = null,
        CancellationToken cancel = default
    ) => StartPlan(request, cancel).Run(progress, cancel);
}
