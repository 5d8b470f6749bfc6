using System.Globalization;
using Mathilda.Language.Formatting;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Bench.Families;

/// <summary>Writes a problem of a family, in form, to a file or to the screen.</summary>
internal static class ProblemGenerator
{
    public static string Usage { get; } =
        string.Join(
            '\n',
            ProblemFamily.All.Select(f => $"  {f.Name, -8} {f.Grows}, {f.Smallest} to {f.Largest}")
        );

    /// <summary>The text of a problem; null if there is no such family or size.</summary>
    public static string? Text(string family, int size, int seed) =>
        ProblemFamily.All.FirstOrDefault(f => f.Name == family) is { } found
        && size >= found.Smallest
        && size <= found.Largest
            ? Formatter.Format(
                Parser.Parse(new SourceText($"{family}-{size}.story", found.Write(size, seed)))
            )
            : null;

    /// <param name="arguments">FAMILY SIZE [-o FILE] [--seed N].</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        var (file, seed) = (Option(arguments, "-o"), Option(arguments, "--seed") ?? "1");
        if (
            arguments.Length >= 2
            && int.TryParse(arguments[1], CultureInfo.InvariantCulture, out var size)
            && int.TryParse(seed, CultureInfo.InvariantCulture, out var number)
            && Text(arguments[0], size, number) is { } text
        )
        {
            if (file is null)
            {
                Console.Out.Write(text);
            }
            else
            {
                File.WriteAllText(file, text);
            }

            return 0;
        }

        Console.Error.WriteLine($"generate FAMILY SIZE [-o FILE] [--seed N]\n{Usage}");
        return 2;
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }
}
