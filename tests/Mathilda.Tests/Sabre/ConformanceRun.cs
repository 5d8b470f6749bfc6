using System.Globalization;

namespace Mathilda.Tests.Sabre;

/// <summary>What Sabre did with a case in one run.</summary>
internal sealed record ConformanceRun(
    string Case,
    string Class,
    string Arguments,
    IReadOnlyDictionary<string, string> Facts
)
{
    public string Result => Facts["result"];

    public double? Utility => Number("utility");

    public double InitialUtility => Number("initial-utility")!.Value;

    public double Goal => Number("goal-utility")!.Value;

    /// <summary>What the checker says of the plan; false where it refuses.</summary>
    public bool IsRefusedByChecker => Facts.GetValueOrDefault("checker") == "false";

    public IReadOnlyList<string> Plan =>
        Facts["plan"] == "none" ? [] : PlanText.Acts(Facts["plan"]);

    /// <summary>A limit of the command line; null if it is not given.</summary>
    public int? Limit(string option)
    {
        var words = Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.IndexOf(words, option);
        return at < 0 ? null : int.Parse(words[at + 1], CultureInfo.InvariantCulture);
    }

    public static IReadOnlyList<ConformanceRun> Of(string name)
    {
        var kind = SabreData
            .Read("cases", "INDEX.tsv")
            .Split('\n')
            .Select(line => line.Split('\t'))
            .First(cells => cells[0] == name)[1];
        var runs = new List<ConformanceRun>();
        Dictionary<string, string>? facts = null;
        foreach (var line in SabreData.Read("cases", name + ".expected").Split('\n'))
        {
            if (line.StartsWith("run: ", StringComparison.Ordinal) || line == "run:")
            {
                facts = [];
            }

            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (facts is not null && colon > 0)
            {
                facts.TryAdd(line[..colon], line[(colon + 2)..].Trim());
            }

            if (line.Trim() == "end" && facts is not null)
            {
                runs.Add(new ConformanceRun(name, kind, facts.GetValueOrDefault("run", ""), facts));
                facts = null;
            }
        }

        return runs;
    }

    private double? Number(string key) =>
        double.TryParse(
            Facts.GetValueOrDefault(key),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
