using System.Globalization;

namespace Mathilda.Views.Texts;

/// <summary>Numbers and lists in English.</summary>
public static class Counting
{
    /// <summary>"1 event", "28 events", "no events".</summary>
    public static string Count(int count, string noun) =>
        count switch
        {
            0 => $"no {noun}s",
            1 => $"1 {noun}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}s"),
        };

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> parts) =>
        parts.Count switch
        {
            0 => "",
            1 => parts[0],
            _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
        };
}
