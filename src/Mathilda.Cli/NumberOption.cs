using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Mathilda.Cli;

/// <summary>Options whose value is a number.</summary>
internal static class NumberOption
{
    /// <summary>A whole number of a range; null if it is not given.</summary>
    public static Option<long?> Whole(
        string name,
        string description,
        long least,
        long most = long.MaxValue
    )
    {
        var range =
            most == long.MaxValue
                ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} on")
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"a whole number from {least} to {most}"
                );
        return new Option<long?>(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
                long.TryParse(
                    Given(result),
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number >= least
                && number <= most
                    ? number
                    : Refuse(result, name, range),
        };
    }

    /// <summary>Seconds, more than none; null if it is not given.</summary>
    public static Option<double?> Seconds(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "SECONDS",
            CustomParser = result =>
                double.TryParse(
                    Given(result),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number > 0
                && number <= 1e7
                    ? number
                    : (double?)Refuse(result, name, "a number of seconds, like 10 or 0.5"),
        };

    private static string Given(ArgumentResult result) =>
        result.Tokens.Count == 1 ? result.Tokens[0].Value : "";

    private static long? Refuse(ArgumentResult result, string name, string takes)
    {
        // Left out, or said twice: others say so.
        if (result.Tokens.Count == 1)
        {
            result.AddError($"`{Given(result)}` is nothing that {name} takes. It takes {takes}.");
        }

        return null;
    }
}
