using System.Globalization;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>What checking a story again costs after a line of it was taken away, in a process that has checked it before.</summary>
internal static class RecheckBench
{
    private const int Seed = 1994;
    private const int LinesOfAFile = 5;

    /// <param name="path">A file, or a folder with all beneath it.</param>
    /// <param name="output">Where to write.</param>
    public static int Run(string path, TextWriter output)
    {
        var files = Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.story", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path];
        List<SourceText> texts = [.. files.Select(f => new SourceText(f, File.ReadAllText(f)))];
        var begun = Environment.CpuUsage.TotalTime;
        var story = StoryProject.Open(texts);
        story.Check();
        output.WriteLine(Line("opened and checked, cold", [Since(begun)]));
        var all = new List<double>();
        foreach (var text in texts)
        {
            var random = new Random(Seed);
            List<double> times = [];
            for (var i = 0; i < LinesOfAFile; i++)
            {
                // What a writer has at hand: the story as it was, checked.
                story.Check();
                var edited = WithoutOneLine(text, random);
                var start = Environment.CpuUsage.TotalTime;
                story.WithText(edited).Check();
                times.Add(Since(start));
            }

            all.AddRange(times);
            output.WriteLine(Line(text.Path, times));
        }

        output.WriteLine(Line("all", all));
        return 0;
    }

    private static SourceText WithoutOneLine(SourceText text, Random random)
    {
        var lines = text.Content.Split('\n').ToList();
        List<int> said = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Trim() != "")];
        if (said.Count > 0)
        {
            lines.RemoveAt(said[random.Next(said.Count)]);
        }

        return new SourceText(text.Path, string.Join('\n', lines));
    }

    private static double Since(TimeSpan start) =>
        (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;

    private static string Line(string what, List<double> times)
    {
        times.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {times[times.Count / 2]:F0} ms in the median, {times[^1]:F0} at most"
        );
    }
}
