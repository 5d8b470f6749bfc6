using System.Diagnostics;
using Mathilda.Language.Formatting;
using Mathilda.Language.Model;
using Mathilda.Language.Sabre;
using Mathilda.Language.Syntax;
using Mathilda.Language.Tests;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>Damaged texts into whatever reads texts; reports what crashes, hangs or takes long.</summary>
internal static class Soak
{
    private const double SlowSeconds = 0.5;
    private const double HungSeconds = 20;

    private static readonly (string Name, Action<SourceText> Read)[] Readers =
    [
        ("parser", source => Parser.Parse(source)),
        ("binder", source => Binder.Bind([Parser.Parse(source)])),
        ("formatter", FormatTwice),
        ("sabre", source => SabreReader.Read(source)),
    ];

    public static int Run(int count, int seed, string? only, IReadOnlyList<string> files)
    {
        var texts = files.Count == 0 ? null : files.Select(File.ReadAllText).ToList();
        var failures = 0;
        foreach (var (name, read) in Readers.Where(r => only is null || r.Name == only))
        {
            var clock = Stopwatch.StartNew();
            var (crashed, slow) = new SoakRun(name, read, HungSeconds, SlowSeconds).Feed(
                count,
                new Mutations(seed, texts)
            );
            failures += crashed;
            Console.WriteLine(
                $"{name}: {count} texts of seed {seed}, {crashed} crashes, {slow} slow, {clock.Elapsed.TotalSeconds:F0} s"
            );
        }

        return failures == 0 ? 0 : 1;
    }

    private static void FormatTwice(SourceText source)
    {
        var once = Formatter.Format(Parser.Parse(source));
        var twice = Formatter.Format(Parser.Parse(new SourceText(source.Path, once)));
        if (once != twice)
        {
            throw new InvalidOperationException("formatting twice is not formatting once");
        }
    }
}
