using System.Diagnostics;
using System.Globalization;
using Mathilda.Grounding;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>How large the ground problems of Sabre's problem files are, and how long reading and grounding takes: the first time and the best of nine.</summary>
internal static class GroundBench
{
    private const int Rounds = 9;

    public static void Run(string directory, string? name, TextWriter output)
    {
        output.WriteLine(
            "problem        people fluents  acts rules |  read ms: first   best | ground ms: first   best"
        );
        foreach (var path in Directory.GetFiles(directory, "*.txt").Order(StringComparer.Ordinal))
        {
            var problem = Path.GetFileNameWithoutExtension(path);
            if (name is null || name == problem)
            {
                Run(problem, new SourceText(path, File.ReadAllText(path)), output);
            }
        }
    }

    private static void Run(string name, SourceText source, TextWriter output)
    {
        var read = new double[Rounds];
        var ground = new double[Rounds];
        GroundStory? story = null;
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            var (model, findings) = SabreReader.Read(source);
            read[i] = clock.Elapsed.TotalMilliseconds;
            if (model is null)
            {
                output.WriteLine($"{name, -14} {findings[0].Message}");
                return;
            }

            clock.Restart();
            story = Grounder.Ground(model, new GroundingOptions { AllActs = true }).Story;
            ground[i] = clock.Elapsed.TotalMilliseconds;
        }

        if (story?.Problem is { } problem)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -14} {problem.PersonCount, 6} {problem.Fluents.Count, 7} {problem.Acts.Count, 5} {problem.Rules.Count, 5} | {read[0], 15:N1} {read.Min(), 6:N1} | {ground[0], 16:N1} {ground.Min(), 6:N1}"
                )
            );
        }
    }
}
