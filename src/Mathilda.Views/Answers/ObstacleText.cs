using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>What stands in the way of an event, as text.</summary>
public static class ObstacleText
{
    internal static void Write(Canvas canvas, IReadOnlyList<Obstacle> obstacles, int indent)
    {
        foreach (var obstacle in obstacles)
        {
            canvas.Space(indent).Write(Said(obstacle));
            if (obstacle.Since is not null)
            {
                canvas.Space(2).Write(EventText.Since(obstacle.Since), Ink.Faint);
            }

            canvas.Space(2).Cite(obstacle.Citation).End();
            WriteWants(canvas, obstacle, indent + 2);
        }
    }

    public static string WordOf(WantState state) =>
        state switch
        {
            WantState.Open => "open",
            WantState.Fulfilled => "fulfilled",
            WantState.NotCalledFor => "not called for",
            WantState.NoLongerCounts => "no longer counts",
            WantState.NotHeld => "not wanted",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Said(Obstacle obstacle) =>
        obstacle.Kind switch
        {
            ObstacleKind.Condition => $"In its way: {obstacle.Instead}.",
            ObstacleKind.Belief =>
                $"It seems impossible to {obstacle.Person}: as they see it, {obstacle.Instead}.",
            ObstacleKind.Ignorance =>
                $"{obstacle.Person} would have to know that {obstacle.Needed}: {obstacle.Instead}.",
            ObstacleKind.Reason when obstacle.Instead.Length > 0 =>
                $"{obstacle.Person} {Has(obstacle)} no reason any more: {obstacle.Instead} (before: {obstacle.Needed}).",
            ObstacleKind.Reason =>
                $"{obstacle.Person} {Has(obstacle)} no reason: as they see things, it serves nothing they want.",
            ObstacleKind.Undecided =>
                $"{obstacle.Person}: no reason was found within the work allowed; there may be one.",
            _ => throw new ArgumentOutOfRangeException(nameof(obstacle)),
        };

    private static string Has(Obstacle obstacle) => obstacle.IsMany ? "have" : "has";

    private static void WriteWants(Canvas canvas, Obstacle obstacle, int indent)
    {
        if (obstacle.Instead.Length == 0 && obstacle.Wants.Count > 0)
        {
            EventText.Columns(
                canvas,
                indent,
                [.. obstacle.Wants.Select(w => ($"“{w.Name}”", WordOf(w.State)))]
            );
        }
    }
}
