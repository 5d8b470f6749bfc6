using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Coverage;

/// <summary>Which lines of a story rest on which passages.</summary>
public sealed class CoverageTests
{
    private const string Story = """
        story "Two errands"
            sources
                notes  "A traveller's notes"
                letter "A letter"
        person Ann (she)     [notes 1.1]
            - tall           [notes 1.1, F1]
        place the mill       [notes 2]
        skip [notes 3.1-2]: the traveller's mood
        scene Morning        [notes H1, letter 1.1]
            Ann goes to the mill  #e1 [notes 4.1-5.1]
                because unstated
        """;

    private const string Notes = """
        Weather - rain
        Weather at night - rain
        Ann is tall. She whistles.
        The mill is old. It is by the river.
        What a morning! Who would have thought.
        The Errand
        She went there. It was early.
        It was late. The end of it.
        """;

    [Fact]
    public void Each_passage_has_the_lines_that_rest_on_it()
    {
        var answer = Covered(Story, ("notes", Notes));
        var rows = Assert
            .Single(answer.Sources)
            .Rows.Select(r =>
                $"{r.Passage.Point}: {string.Join("; ", r.Lines.Select(l => l.Skipped is { } why ? "skip " + why : l.Id ?? l.Where.Text))}"
            );
        Assert.Equal(
            [
                "F1: - tall",
                "F2: ",
                "1.1: person Ann (she); - tall",
                "1.2: ",
                "2.1: place the mill",
                "2.2: place the mill",
                "3.1: skip the traveller's mood",
                "3.2: skip the traveller's mood",
                "H1: scene Morning",
                "4.1: e1",
                "4.2: e1",
                "5.1: e1",
                "5.2: ",
            ],
            rows
        );
        Assert.Equal(["letter"], answer.NotGiven);
        Assert.Equal((8, 2, 3), Counts(answer));
        Assert.Equal(
            ["MTH3020 F2", "MTH3020 1.2", "MTH3020 5.2"],
            answer.Findings.Select(f => $"{f.Code} {PointAt(answer, f)}")
        );
    }

    [Theory]
    [InlineData("[notes 1.3]", "`notes` has no passage 1.3: paragraph 1 ends with sentence 2.")]
    [InlineData("[notes 1.1-9]", "`notes` has no passage 1.9: paragraph 1 ends with sentence 2.")]
    [InlineData("[notes 9.1]", "`notes` has no passage 9.1: the last of its kind is 5.2.")]
    [InlineData("[notes H2]", "`notes` has no passage H2: the last of its kind is H1.")]
    [InlineData("[notes X1]", "`notes` has no passage X1.")]
    [InlineData(
        "[notes 2.1-1.1]",
        "`notes 2.1-1.1` does not run from an earlier passage to a later one of the same kind."
    )]
    [InlineData(
        "[notes F1-1.1]",
        "`notes F1-1.1` does not run from an earlier passage to a later one of the same kind."
    )]
    public void A_locator_that_names_nothing_is_an_error(string locator, string message)
    {
        var answer = Covered(Story + $"\n    - a beat  #b {locator}\n", ("notes", Notes));
        var error = Assert.Single(answer.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("MTH1411", "b", message), (error.Code, error.Event, error.Message));
        Assert.Equal(locator, error.Where!.Text);
    }

    [Fact]
    public void The_passages_of_an_answer_are_found_in_the_texts_at_hand_and_nowhere_else()
    {
        var project = StoryProject.Open([new SourceText("a.story", Story)]);
        var cited = project.Why("e1").Citations();
        var sources = project.Sources(SourceDocument.Read("notes", new SourceText("n", Notes)));
        Assert.Equal(
            ["She went there.", "It was early.", "It was late."],
            sources.PassagesOf(cited).Select(p => p.Text)
        );
        Assert.Empty(SourceSet.None.PassagesOf(cited));
        var letter = project.Sources(SourceDocument.Read("letter", new SourceText("l", Notes)));
        Assert.Empty(letter.PassagesOf(cited));
    }

    [Fact]
    public void A_text_must_be_one_of_the_storys_sources_and_be_given_once()
    {
        var answer = Covered(Story, ("notes", Notes), ("Notes", Notes), ("notes", Notes));
        Assert.Equal(
            ["MTH9012", "MTH9012"],
            answer.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Code)
        );
        Assert.Single(answer.Sources);
    }

    [Fact]
    public void Every_passage_of_the_sources_of_Leon_is_accounted_for()
    {
        var folder = Path.Combine(Repository.Root, "../shared/leon/sources");
        Assert.SkipUnless(
            Directory.Exists(folder),
            "The sources of Léon are not beside the repository."
        );
        var answer = Stories
            .Checked.Open("stories/leon")
            .Covers([
                .. new[] { "plot", "essay" }.Select(name =>
                    SourceDocument.Read(
                        name,
                        new SourceText(name, File.ReadAllText(Path.Combine(folder, name + ".txt")))
                    )
                ),
            ]);
        Assert.Equal(314, answer.Sources.Sum(s => s.Rows.Count));
        Assert.Equal(314, answer.Sources.Sum(s => s.Told + s.LeftAside));
        Assert.Empty(answer.Findings);
    }

    private static CoverageAnswer Covered(string story, params (string Name, string Text)[] sources)
    {
        var project = StoryProject.Open([new SourceText("two.story", story)]);
        Assert.DoesNotContain(project.TextFindings, f => f.Severity == Severity.Error);
        return project.Covers([
            .. sources.Select(s => SourceDocument.Read(s.Name, new SourceText(s.Name, s.Text))),
        ]);
    }

    private static (int, int, int) Counts(CoverageAnswer answer) =>
        (answer.Sources[0].Told, answer.Sources[0].LeftAside, answer.Sources[0].Open);

    private static string PointAt(CoverageAnswer answer, Finding finding) =>
        answer.Sources[0].Rows.Single(r => r.Passage.Where == finding.Where).Passage.Point;
}
