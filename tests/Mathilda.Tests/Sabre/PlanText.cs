namespace Mathilda.Tests.Sabre;

/// <summary>Plans as Sabre prints them.</summary>
internal static class PlanText
{
    /// <summary>The acts of a plan on one line, divided by blanks.</summary>
    public static IReadOnlyList<string> Acts(string line)
    {
        var acts = new List<string>();
        var start = 0;
        for (
            var close = line.IndexOf(')', StringComparison.Ordinal);
            close >= 0;
            close = line.IndexOf(')', start)
        )
        {
            acts.Add(line[start..(close + 1)].Trim());
            start = close + 1;
        }

        return acts;
    }

    /// <summary>The author's acts of a solution: the lines that stand furthest left, the goal left out.</summary>
    public static IReadOnlyList<string> AuthorActs(string solution) =>
        [
            .. solution
                .Split('\n')
                .Select(line => line.TrimEnd())
                .Where(line =>
                    line.Length > 0
                    && line[0] != '|'
                    && !line.StartsWith("goal(", StringComparison.Ordinal)
                ),
        ];
}
