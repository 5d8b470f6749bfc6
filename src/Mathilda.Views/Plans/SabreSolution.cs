using System.Text;
using Mathilda.Planning;

namespace Mathilda.Views.Plans;

/// <summary>A story as the solution text of the planner Sabre: acts, the reasons beneath each behind bars, and goals.</summary>
/// <remarks>What stands in <c>goal(…)</c> is true at the end of the plan, as its owner sees it; Sabre's checker does not look at it.</remarks>
public static class SabreSolution
{
    private const string Bar = "| ";
    private const string Nothing = "True";

    /// <summary>Stories one after another, an empty line between them; empty if there are none.</summary>
    public static string Render(PlanAnswer answer)
    {
        var text = new StringBuilder();
        foreach (var story in answer.Stories)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            foreach (var act in story.Acts)
            {
                Write(text, act, "");
            }

            text.Append("goal(").Append(Goal(story.Gains)).Append(")\n");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PlannedAct act, string bars)
    {
        text.Append(bars).Append(act.Sentence).Append('\n');
        foreach (var reason in act.Reasons.Where(reason => reason.Plan.Count > 0))
        {
            foreach (var step in reason.Plan.Skip(1))
            {
                Write(text, step, bars + Bar);
            }

            text.Append(bars)
                .Append(Bar)
                .Append("goal(")
                .Append(reason.Person)
                .Append(", ")
                .Append(Goal(reason.Gains))
                .Append(")\n");
        }
    }

    private static string Goal(IReadOnlyList<string> gains) =>
        gains.Count == 0 ? Nothing : string.Join(" & ", gains);
}
