using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mathilda.Language.Formatting;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>How many megabytes of a generated story are read, and formatted, in a second.</summary>
internal static class ParseSpeed
{
    private const int Rounds = 7;
    private const int Seed = 1994;

    public static int Run(int megabytes)
    {
        var source = new SourceText(
            "generated.story",
            new GeneratedStory(Seed).OfLength(megabytes * 1_000_000)
        );
        var size = Encoding.UTF8.GetByteCount(source.Content) / 1e6;
        var tree = Parser.Parse(source);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{size:F1} MB, {source.LineCount} lines, {tree.Lines.Count} at the margin, {tree.Findings.Count} findings"
            )
        );
        Measure("split into lines", size, () => new SourceText("generated.story", source.Content));
        Measure("parse", size, () => Parser.Parse(source));
        Measure("format", size, () => Formatter.Format(tree));
        return tree.Findings.Count == 0 ? 0 : 1;
    }

    private static void Measure(string what, double size, Func<object> work)
    {
        var times = new List<double>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6 / Rounds;
        times.Sort();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -18}{size / times[0], 8:F1} MB/s best {size / times[Rounds / 2], 8:F1} MB/s median {allocated / size, 6:F1} bytes a byte"
            )
        );
    }
}
