using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>What holding a story against its sources brings to light.</summary>
internal static class CoverageFindings
{
    /// <summary>MTH1411: a locator names a passage that the source does not have.</summary>
    public static Finding NoSuchPassage(
        Location where,
        string? id,
        SourceDocument source,
        Passage passage
    ) =>
        new()
        {
            Code = "MTH1411",
            Severity = Severity.Error,
            Where = where,
            Event = id,
            Message = Missing(source, passage),
            Hint =
                "Look the sentence up again: `mathilda coverage` numbers every passage of a source.",
        };

    /// <summary>MTH3020: no line rests on a passage.</summary>
    public static Finding NotCovered(SourcePassage passage) =>
        new()
        {
            Code = "MTH3020",
            Severity = Severity.Warning,
            Where = passage.Where,
            Message = $"Nothing in the story rests on {passage.Locator}.",
            Hint =
                $"End the line that tells it with {passage.Locator}, or write `skip {passage.Locator}: why` if there is nothing to tell.",
        };

    /// <summary>MTH9012: a text for a source that the story does not list.</summary>
    public static Finding NotASource(string name, IReadOnlyList<string> known) =>
        new()
        {
            Code = "MTH9012",
            Severity = Severity.Error,
            Message = $"The story has no source called `{name}`.",
            Hint =
                known.Count == 0
                    ? "List it under `sources` of the story."
                    : $"Its sources are {string.Join(", ", known.Select(k => $"`{k}`"))}.",
        };

    /// <summary>MTH9012: two texts for one source.</summary>
    public static Finding GivenTwice(string name) =>
        new()
        {
            Code = "MTH9012",
            Severity = Severity.Error,
            Message = $"Two texts are given for the source `{name}`.",
            Hint = "Give one.",
        };

    private static string Missing(SourceDocument source, Passage passage)
    {
        foreach (var point in new[] { passage.First, passage.Last })
        {
            if (source.PlaceOf(point) < 0)
            {
                return $"`{source.Name}` has no passage {point}{Near(source, point)}.";
            }
        }

        return $"`{source.Name} {passage.First}-{passage.Last}` does not run from an earlier passage to a later one of the same kind.";
    }

    private static string Near(SourceDocument source, string point)
    {
        var dot = point.IndexOf('.');
        if (dot > 0 && source.SentencesOf(point[..dot]) is var sentences and > 0)
        {
            return sentences == 1
                ? $": paragraph {point[..dot]} is one sentence"
                : $": paragraph {point[..dot]} ends with sentence {sentences}";
        }

        var (isLetter, letter) = (char.IsLetter(point[0]), point[0]);
        var last = source.Passages.LastOrDefault(p =>
            isLetter ? p.Point[0] == letter : char.IsDigit(p.Point[0])
        );
        return last is null ? "" : $": the last of its kind is {last.Point}";
    }
}
