using Mathilda.Coverage;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Coverage;

/// <summary>How the passages of a source are numbered.</summary>
public sealed class SourceDocumentTests
{
    [Theory]
    [InlineData("She waits. He comes.", "1.1 She waits.|1.2 He comes.")]
    [InlineData("She waits.\n\nHe comes!\n", "1.1 She waits.|2.1 He comes!")]
    [InlineData("“Wait!” he said. “Go.” She went.", "1.1 “Wait!” he said.|1.2 “Go.”|1.3 She went.")]
    [InlineData(
        "In the U.S., they wait… They go?! Yes",
        "1.1 In the U.S., they wait…|1.2 They go?!|1.3 Yes"
    )]
    [InlineData(
        "Mr. Gray and J. Wren wait for St. Ives. (Both.) 3 days.",
        "1.1 Mr. Gray and J. Wren wait for St. Ives.|1.2 (Both.)|1.3 3 days."
    )]
    [InlineData("It costs 3.50 and a bit.", "1.1 It costs 3.50 and a bit.")]
    [InlineData("Shall I? Not I. He.", "1.1 Shall I?|1.2 Not I.|1.3 He.")]
    [InlineData(
        "The Road Home: A Making\nShe waits.\nThe End",
        "H1 The Road Home: A Making|1.1 She waits.|H2 The End"
    )]
    [InlineData(
        "Music by - A. Wren\nCost – 3.50\nShe - tired. He too.",
        "F1 Music by - A. Wren|F2 Cost – 3.50|F3 She - tired. He too."
    )]
    [InlineData("Music by: A. Wren\nCost: nothing", "F1 Music by: A. Wren|F2 Cost: nothing")]
    [InlineData("She said: come. He came.", "1.1 She said: come.|1.2 He came.")]
    [InlineData("", "")]
    [InlineData(" \r\n\t\r\n. . .", "1.1 .|1.2 .|1.3 .")]
    public void Passages_are_numbered(string text, string expected)
    {
        var read = SourceDocument.Read("notes", new SourceText("notes.txt", text));
        Assert.Equal(expected, string.Join('|', read.Passages.Select(p => $"{p.Point} {p.Text}")));
    }

    [Fact]
    public void Any_text_is_numbered_without_losing_a_letter()
    {
        var random = new Random(11);
        const string signs = "aB .!?…“”\"()-:\t\n\r’';é1";
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([
                .. Enumerable
                    .Range(0, random.Next(60))
                    .Select(_ => signs[random.Next(signs.Length)]),
            ]);
            var read = SourceDocument.Read("notes", new SourceText("notes.txt", text));
            Assert.Equal(Dense(text), string.Concat(read.Passages.Select(p => Dense(p.Text))));
            Assert.Equal(
                read.Passages.Count,
                read.Passages.Select(p => p.Point).Distinct().Count()
            );
        }
    }

    [Fact]
    public void The_sources_of_Leon_are_numbered_as_their_list_says()
    {
        var folder = Path.Combine(Repository.Root, "../shared/leon");
        Assert.SkipUnless(
            Directory.Exists(folder),
            "The sources of Léon are not beside the repository."
        );
        var rows = File.ReadAllLines(Path.Combine(folder, "locators.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .ToList();
        Assert.Equal(314, rows.Count);
        var expected = rows.Select(r =>
            $"{r[0]} {r[8][1..]} {r[7]} {string.Join(' ', r[3].Split(' ').Take(4))}"
        );
        var read = new[] { "plot", "essay" }.SelectMany(name =>
            SourceDocument
                .Read(
                    name,
                    new SourceText(
                        name,
                        File.ReadAllText(Path.Combine(folder, "sources", name + ".txt"))
                    )
                )
                .Passages.Select(p =>
                    $"{name} {p.Point} {p.Where.Line} {string.Join(' ', p.Text.Split(' ').Take(4))}"
                )
        );
        Assert.Equal(expected, read);
    }

    private static string Dense(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
