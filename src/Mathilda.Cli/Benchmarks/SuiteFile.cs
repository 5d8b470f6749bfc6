using System.Globalization;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Cli.Benchmarks;

/// <summary>Reads suites: tab-separated values, the names of the columns first; docs/formats/suite.md.</summary>
internal static class SuiteFile
{
    private static readonly string[] Needed =
    [
        "name",
        "file",
        "goal",
        "author",
        "character",
        "belief",
    ];

    /// <summary>The problems of a suite, or what is wrong with it.</summary>
    public static (IReadOnlyList<SuiteLine> Lines, IReadOnlyList<Finding> Findings) Read(
        IFiles files,
        string path
    )
    {
        var loaded = StoryFiles.Load(files, path);
        if (loaded.Findings.Count > 0 || files.KindOf(path) != PathKind.File)
        {
            return (
                [],
                loaded.Findings.Count > 0
                    ? loaded.Findings
                    : [BenchFindings.NotASuite(StoryFiles.Shown(files, path), null, Needed)]
            );
        }

        var text = loaded.Texts[0];
        var folder = Path.GetDirectoryName(path) ?? "";
        IReadOnlyList<string>? columns = null;
        var lines = new List<SuiteLine>();
        for (var number = 1; number <= text.LineCount; number++)
        {
            var span = text.LineSpan(number);
            var content = text.Content.Substring(span.Start, span.Length);
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            var cells = content.Split('\t');
            if (columns is null)
            {
                columns = cells;
                if (
                    Needed.FirstOrDefault(c => !cells.Contains(c, StringComparer.Ordinal))
                    is not null
                )
                {
                    return (
                        [],
                        [BenchFindings.NotASuite(text.Path, new Location(text, span), Needed)]
                    );
                }
            }
            else if (LineOf(columns, cells, folder) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                return ([], [BenchFindings.BadLine(new Location(text, span))]);
            }
        }

        return lines.Count > 0
            ? (lines, [])
            : ([], [BenchFindings.NotASuite(text.Path, null, Needed)]);
    }

    private static SuiteLine? LineOf(IReadOnlyList<string> columns, string[] cells, string folder)
    {
        string? Cell(string column)
        {
            for (var i = 0; i < columns.Count && i < cells.Length; i++)
            {
                if (columns[i] == column)
                {
                    return cells[i].Trim().Length > 0 ? cells[i].Trim() : null;
                }
            }

            return null;
        }

        int? Whole(string column) =>
            int.TryParse(
                Cell(column),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : null;

        return
            Cell("name") is { } name
            && Cell("file") is { } file
            && Cell("goal") is { } goal
            && Whole("author") is { } author
            && Whole("character") is { } character
            && Whole("belief") is { } belief
            ? new SuiteLine(
                name,
                Path.Combine(folder, file),
                goal,
                author,
                character,
                belief,
                Cell("family"),
                double.TryParse(
                    Cell("size"),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var size
                )
                    ? size
                    : null
            )
            : null;
    }
}
