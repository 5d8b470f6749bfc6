using System.Globalization;
using System.Text.RegularExpressions;

namespace Mathilda.Studio.Pages;

/// <summary>Moves the playhead of a chart that is drawn already, as the script does in the page.</summary>
public static partial class Playhead
{
    /// <summary>The chart with its playhead at an event; as it is where the event is not drawn.</summary>
    public static string Put(string chart, int index)
    {
        var place = Regex.Match(
            chart,
            string.Create(
                CultureInfo.InvariantCulture,
                $"data-event=\"{index}\"[^>]* cx=\"([^\"]+)\""
            )
        );
        return place.Success
            ? Line()
                .Replace(
                    chart,
                    line =>
                        $"{line.Groups[1].Value}x1=\"{place.Groups[1].Value}\" x2=\"{place.Groups[1].Value}\"{line.Groups[2].Value}visibility=\"visible\"",
                    1
                )
            : chart;
    }

    [GeneratedRegex(
        "(<line class=\"playhead\" )x1=\"[^\"]*\" x2=\"[^\"]*\"([^>]*)visibility=\"[^\"]*\""
    )]
    private static partial Regex Line();
}
