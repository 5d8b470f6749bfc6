using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>How many megabytes of a generated story are understood in a second: names, sentences, conditions.</summary>
internal static class BindSpeed
{
    private const int Rounds = 5;
    private const int People = 200;
    private const int Places = 100;
    private const int Seed = 1994;

    public static int Run(int lines)
    {
        var source = new SourceText("generated.story", Story(lines));
        var size = Encoding.UTF8.GetByteCount(source.Content) / 1e6;
        var tree = Parser.Parse(source);
        var findings = Binder.Bind([tree]).Findings;
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(Binder.Bind([tree]));
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{source.LineCount} lines, {size:F1} MB, {findings.Count} findings: bound in {times[0]:F2} s at best, {times[Rounds / 2]:F2} s in the median: {size / times[0]:F1} and {size / times[Rounds / 2]:F1} MB/s"
            )
        );
        foreach (var finding in findings.Take(3))
        {
            Console.WriteLine($"{finding.Code} {finding.Where?.Line}: {finding.Message}");
        }

        return findings.Count == 0 ? 0 : 1;
    }

    private static string Story(int lines)
    {
        var random = new Random(Seed);
        var text = new StringBuilder("use speech\n");
        for (var i = 0; i < People; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"person the {Ordinal(i)} guest (he)\n");
        }

        for (var i = 0; i < Places; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"place the room of the {Ordinal(i)} guest\n"
            );
        }

        for (var i = 0; i < lines; i++)
        {
            if (i % 20 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"scene Number {i / 20}\n");
            }

            text.Append("    ").Append(Line(random, i)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(Random random, int number) =>
        random.Next(4) switch
        {
            0 =>
                $"the {Guest(random)} guest goes to the room of the {Room(random)} guest  #e{number.ToString(CultureInfo.InvariantCulture)}",
            1 =>
                $"the {Guest(random)} guest tells the {Guest(random)} guest that the {Guest(random)} guest is at the room of the {Room(random)} guest",
            2 =>
                $"expect the {Guest(random)} guest believes the {Guest(random)} guest is at the room of the {Room(random)} guest",
            _ => "- somebody plays the piano, and nobody listens",
        };

    private static string Guest(Random random) => Ordinal(random.Next(People));

    private static string Room(Random random) => Ordinal(random.Next(Places));

    private static string Ordinal(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{number + 1}th");
}
