using Mathilda.Coverage;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>Finds the moment that a line of the story tells.</summary>
public sealed class RestingLines
{
    private readonly Dictionary<(string File, int Start), Moment> _moments = [];

    public RestingLines(IReadOnlyList<Moment> moments)
    {
        foreach (var moment in moments)
        {
            if (moment.Event?.Where is { } where)
            {
                // A line that tells several events leads to the last.
                _moments[(where.Source.Path, where.Line)] = moment;
            }
        }
    }

    // Without the signs and words that only say what sort of line it is.
    private static string Plain(string line)
    {
        var words = line.Trim();
        foreach (var sign in (string[])["- ", "* ", "implied "])
        {
            words = words.StartsWith(sign, StringComparison.Ordinal) ? words[sign.Length..] : words;
        }

        return words.Trim();
    }

    public RestingLine Of(CitingLine line) =>
        new(
            Plain(line.Where.Text),
            _moments.TryGetValue((line.Where.Source.Path, line.Where.Line), out var moment)
                ? Links.Moment(moment.Name)
                : null,
            Links.Text(line.Where),
            line.Skipped
        );
}
