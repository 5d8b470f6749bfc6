using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mathilda.Tests.Structure;

/// <summary>The table of ARCHITECTURE.md and the project files say the same.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Each_project_references_what_its_row_lists()
    {
        var rows = Regex
            .Matches(
                File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md")),
                @"^\| `(Mathilda[.\w]*)` \|[^|]*\| ([^|]*) \| ([^|]*) \|",
                RegexOptions.Multiline
            )
            .ToDictionary(
                m => m.Groups[1].Value,
                m => (References: m.Groups[2].Value.Trim(), Targets: m.Groups[3].Value.Trim())
            );
        var projects = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "src"),
                "*.csproj",
                SearchOption.AllDirectories
            )
            .ToList();
        Assert.Equal(
            projects.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal),
            rows.Keys.Order(StringComparer.Ordinal)
        );
        foreach (var project in projects)
        {
            var (references, targets) = rows[Path.GetFileNameWithoutExtension(project)];
            var xml = XDocument.Load(project);
            var actual = xml.Descendants("ProjectReference")
                .Select(r =>
                    Path.GetFileNameWithoutExtension(
                        r.Attribute("Include")!.Value.Replace('\\', '/')
                    )
                )
                .Order(StringComparer.Ordinal);
            IEnumerable<string> listed =
                references == "nothing"
                    ? []
                    : references
                        .Split(", ")
                        .Select(r => r == "Mathilda" ? r : "Mathilda." + r)
                        .Order(StringComparer.Ordinal);
            Assert.Equal(listed, actual);
            var frameworks = xml.Descendants("TargetFrameworks")
                .Concat(xml.Descendants("TargetFramework"))
                .First()
                .Value;
            Assert.Equal(targets.Split(", "), frameworks.Split(';'));
        }
    }

    [Theory]
    [InlineData("Mathilda.Language")]
    [InlineData("Mathilda.Engine")]
    [InlineData("Mathilda")]
    public void The_libraries_have_no_packages_and_no_input_or_output(string library)
    {
        var folder = Path.Combine(Repository.Root, "src", library);
        Assert.Empty(
            XDocument
                .Load(Path.Combine(folder, library + ".csproj"))
                .Descendants("PackageReference")
        );
        var forbidden = new Regex(
            @"\b(File|Directory|Console|Environment|Process|Thread|Random\.Shared|DateTime|Stopwatch|Activator|Assembly)\.|System\.Reflection\b|\bstatic (?!readonly|class|implicit|explicit)[\w<>\[\]?, ]+ _?\w+ *(=[^>]|;)"
        );
        var offending = Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains(
                    $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
                    StringComparison.Ordinal
                )
            )
            .SelectMany(f =>
                File.ReadLines(f)
                    .Select((line, i) => (Where: $"{Path.GetFileName(f)}:{i + 1}", Line: line))
            )
            .Where(l =>
                !l.Line.TrimStart().StartsWith("//", StringComparison.Ordinal)
                && !l.Line.TrimStart().StartsWith("using ", StringComparison.Ordinal)
                && forbidden.IsMatch(l.Line)
            )
            .Select(l => $"{l.Where}: {l.Line.Trim()}")
            .ToList();
        Assert.True(offending.Count == 0, string.Join('\n', offending));
    }
}
