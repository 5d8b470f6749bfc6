using System.Globalization;
using Mathilda.Planning;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Plans;

/// <summary>What an answer comes to, in sentences.</summary>
public static class PlanSummary
{
    /// <summary>The first line.</summary>
    public static string Headline(SeenPlan seen)
    {
        var answer = seen.Answer;
        var goal = GoalWords(answer);
        var from = answer.From is { } start ? $", after {start.Sentence}" : "";
        return answer.Outcome switch
        {
            PlanningOutcome.Found => answer.Stories.Count == 1
                ? $"{seen.Title}{from}: {Counting.Count(answer.Stories[0].Acts.Count, "act")} {To(answer.Stories[0].Acts.Count)} {goal}"
                : $"{seen.Title}{from}: {Counting.Count(answer.Stories.Count, "story").Replace("storys", "stories", StringComparison.Ordinal)} that come to {goal}",
            PlanningOutcome.Impossible =>
                $"{seen.Title}{from}: there is no story that comes to {goal}",
            PlanningOutcome.NotFound =>
                $"{seen.Title}{from}: no story was found that comes to {goal}",
            PlanningOutcome.NotSought => "",
            _ => throw new ArgumentOutOfRangeException(nameof(seen)),
        };
    }

    /// <summary>What stands above a story that falls short of the goal.</summary>
    public static string Best(PlannedStory best) =>
        $"The best that was found comes to a score of {Number(best.Score)}";

    /// <summary>What was looked at, and what is proved.</summary>
    public static IEnumerable<string> Footer(SeenPlan seen)
    {
        var answer = seen.Answer;
        if (WhyNot(seen) is { } why)
        {
            yield return why;
        }

        foreach (var line in Claims(answer))
        {
            yield return line;
        }

        var isChecked = answer.IsProved && (answer.Stories.Count > 0 || answer.Best is not null);
        if (isChecked)
        {
            yield return "every act and every reason was checked by the slow engine"
                + (
                    seen.Took is { } check
                        ? string.Create(CultureInfo.InvariantCulture, $" in {check.Proof:F0} ms")
                        : ""
                );
        }

        if (seen.Took is { } took)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{answer.Acts} acts, {answer.Nodes} steps of work, {answer.Worlds} worlds of the story"
            );
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"read in {took.Ground:F0} ms, searched in {took.Search:F0} ms"
            );
        }
    }

    private static IEnumerable<string> Claims(PlanAnswer answer)
    {
        var request = answer.Request;
        if (answer.Stories.Count > 0 && answer.IsShortest)
        {
            yield return "no story is shorter (proved, for reasons within the limits)";
        }

        if (answer.Stories.Count > 0 && request.Shortest && !answer.IsShortest)
        {
            yield return answer.ActsLeftOut
                ? "whether a story is shorter is not settled: not every act was looked at"
                : "whether a story is shorter is not settled yet: allow more with --nodes or --time";
        }

        if (answer.Stories.Count == 1)
        {
            yield return $"the author's score goes from {Number(answer.StartScore)} to {Number(answer.Stories[0].Score)}";
        }

        if (answer.IsComplete && answer.Stories.Count > 0)
        {
            yield return request.ShorterThan is { } length
                ? $"these are all with fewer than {length} acts (proved, for reasons within the limits); detours of them are left out"
                : "these are all there are within the limits; detours of them are left out";
        }
        else if (
            answer.Stories.Count > 0
            && answer.Stories.Count < request.Stories
            && request.Stories < int.MaxValue
        )
        {
            yield return $"{request.Stories} were asked for; others may be found with more work (--nodes, --time)";
        }
    }

    /// <summary>Why nothing was found, and what to do.</summary>
    private static string? WhyNot(SeenPlan seen)
    {
        var answer = seen.Answer;
        var request = answer.Request;
        if (answer.Outcome == PlanningOutcome.Impossible)
        {
            return "everything was searched, and no limit cut anything off"
                + (request.WithoutFate ? "; acts of fate were left out" : "")
                + (
                    answer.BeliefNewsAside
                        ? "; that somebody tells what another believes was left aside"
                        : ""
                );
        }

        return answer.Limit switch
        {
            PlanningLimit.None => null,
            PlanningLimit.AuthorLimit => request.ShorterThan is { } length
                ? $"proved: none has fewer than {length} acts, for reasons within the limits"
                : $"none has up to {request.AuthorLimit} acts: look for longer ones with --author-limit {request.AuthorLimit + 2}",
            PlanningLimit.ReasonLimits =>
                $"all was searched, but some acts found no reason of up to {request.CharacterLimit} acts and {Counting.Count(request.BeliefLimit, "link")} of belief: raise --character-limit or --belief-limit",
            PlanningLimit.Nodes =>
                $"the {request.NodeBudget} steps of work allowed were spent: allow more with --nodes",
            PlanningLimit.BrokenOff => seen.OutOfTime
                ? "the time allowed was over: allow more with --time"
                : "it was broken off",
            PlanningLimit.ActsLeftOut =>
                "what was looked at was searched to the end, but not every act was: there may be one; a nearer --goal on the way shows how far it goes",
            _ => throw new ArgumentOutOfRangeException(nameof(seen)),
        };
    }

    private static string GoalWords(PlanAnswer answer) =>
        answer.Request.Condition is { } condition ? $"“{condition}”"
        : answer.Request.Score is null
            ? $"a better score than {Number(answer.StartScore)}, as no goal was given"
        : answer.Goal;

    private static string To(int acts) => acts == 1 ? "comes to" : "come to";

    private static string Number(double? score) =>
        score is { } known ? known.ToString("0.######", CultureInfo.InvariantCulture) : "unknown";
}
