using System.Text;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Tests;

public sealed class RandomFindingTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "word ",
        " ",
        "    ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "é",
        "e\u0301",
        "屋",
        "🕴",
        "\ud83d",
        "\udc00",
        "\u202e",
        "\e[2J",
        "\0",
        "#e1",
        "\u2028",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(20261122)]
    public void Any_text_and_any_span_can_be_drawn_within_the_width(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var sources = Enumerable
                .Range(0, random.Next(1, 3))
                .Select(i => new SourceText($"{i}.story", Text(random)))
                .ToArray();
            var finding = Make.Error(Span(random, sources), "wrong") with
            {
                Causes =
                [
                    .. Enumerable
                        .Range(0, random.Next(0, 4))
                        .Select(_ => new FindingCause("", Span(random, sources))),
                ],
                Fixes = [new Fix("mend", Span(random, sources), Text(random))],
            };
            var width = random.Next(30, 120);

            var text = FindingsView.Text([finding], new TextOptions(Width: width));

            // What is said beside a mark is never broken: only the pictures keep to the width.
            var lines = text.Split('\n').Select(l => l.Split(" (to line")[0].TrimEnd()).ToList();
            Assert.All(
                lines.Where(l => l.Contains('|', StringComparison.Ordinal)),
                l => Assert.True(Cells.WidthOf(l) <= width, $"seed {seed}, round {round}: {l}")
            );
            Assert.Contains(lines, l => l.Contains('^', StringComparison.Ordinal));
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
            System
                .Text.Json.JsonDocument.Parse(SarifView.Render([finding], "1", _ => null))
                .Dispose();
            System
                .Text.Json.JsonDocument.Parse(
                    CheckJson.Render(
                        new CheckedStory(
                            "x",
                            [],
                            new Mathilda.Answers.CheckReport { Findings = [finding] }
                        )
                    )
                )
                .Dispose();
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(0, random.Next(2) == 0 ? 20 : 1500); i > 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static Location Span(Random random, SourceText[] sources)
    {
        var source = sources[random.Next(sources.Length)];
        var start = random.Next(0, source.Content.Length + 1);
        return new Location(
            source,
            new TextSpan(start, random.Next(0, source.Content.Length - start + 1))
        );
    }
}
