using Mathilda.Planning;

namespace Mathilda.Studio.Pages;

/// <summary>What was looked at for another ending, and what that proves.</summary>
public static class EndingText
{
    /// <summary>Why none is shown; null if one is.</summary>
    public static string? WhyNone(PlanAnswer answer, bool wasStopped)
    {
        var request = answer.Request;
        return answer.Outcome switch
        {
            PlanningOutcome.Found => null,
            PlanningOutcome.Impossible =>
                "Everything was searched, and no limit cut anything off: there is none.",
            _ => answer.Limit switch
            {
                PlanningLimit.AuthorLimit =>
                    $"None has up to {request.AuthorLimit} acts; longer ones were not looked for.",
                PlanningLimit.ReasonLimits =>
                    $"All was searched, but some acts found no reason of up to {request.CharacterLimit} acts and {Views.Texts.Counting.Count(request.BeliefLimit, "link")} of belief; longer and deeper ones were not looked for.",
                PlanningLimit.Nodes =>
                    $"Not found within {request.NodeBudget} steps of work: there may be one.",
                PlanningLimit.BrokenOff when wasStopped =>
                    "Not found before it was stopped: there may be one.",
                PlanningLimit.BrokenOff => "Not found within ten seconds: there may be one.",
                _ =>
                    "What was looked at was searched to the end, but not every act was: there may be one. Something nearer on the way shows how far it goes.",
            },
        };
    }

    /// <summary>What can be said of what is shown.</summary>
    public static IEnumerable<string> Claims(PlanAnswer answer)
    {
        if (answer.IsProved && (answer.Stories.Count > 0 || answer.Best is not null))
        {
            yield return "Every act and every reason was checked by a second engine, which shares nothing with the one that found them.";
        }

        if (answer.Stories.Count > 0)
        {
            yield return "Others may be found with `mathilda plan`, which looks for as long as you like.";
        }
    }
}
