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
        var texts = TextsOf(path);
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

    /// <summary>A long session: lines are taken away and put back, one edit after another, and the story is kept.</summary>
    /// <param name="path">A file, or a folder with all beneath it.</param>
    /// <param name="edits">How many edits.</param>
    /// <param name="output">Where to write.</param>
    public static int Session(string path, int edits, TextWriter output)
    {
        var texts = TextsOf(path);
        var story = StoryProject.Open(texts);
        story.Check();
        var random = new Random(Seed);
        List<double> times = [];
        for (var i = 0; i < edits; i++)
        {
            var text = texts[random.Next(texts.Count)];
            foreach (var version in (SourceText[])[WithoutOneLine(text, random), text])
            {
                var start = Environment.CpuUsage.TotalTime;
                story = story.WithText(version);
                story.Check();
                times.Add(Since(start));
            }

            if ((i + 1) % 25 == 0)
            {
                output.WriteLine(
                    Line($"{i + 1} lines away and back", times)
                        + string.Create(
                            CultureInfo.InvariantCulture,
                            $", {Environment.WorkingSet / 1_000_000} MB"
                        )
                );
                times.Clear();
            }
        }

        return 0;
    }

    private static List<SourceText> TextsOf(string path)
    {
        var files = Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.story", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : (IEnumerable<string>)[path];
        return [.. files.Select(f => new SourceText(f, File.ReadAllText(f)))];
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
