using System.Globalization;
using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Stories;

/// <summary>A story with another text for one of its files is checked as if it had been opened with that text.</summary>
public sealed class WithTextTests
{
    private const int Seed = 1994;

    public static TheoryData<string> Tour =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "stories/tour"), "*.story")
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Tour))]
    public void One_line_of_a_tour_story_taken_away_doubled_or_moved(string file)
    {
        var random = new Random(Seed);
        var text = Checked.Text(Path.Combine(Repository.Root, "stories/tour", file));
        var story = StoryProject.Open([text]);
        var unchanged = Told(story.Check());
        for (var line = 0; line < text.Content.Split('\n').Length; line++)
        {
            var edited = Edited(text, line, random.Next(3));
            Assert.Equal(
                Told(StoryProject.Open([edited]).Check()),
                Told(story.WithText(edited).Check())
            );
        }

        Assert.Equal(unchanged, Told(story.Check()));
    }

    [Fact]
    public void Lines_of_a_long_story_changed_one_after_another()
    {
        var random = new Random(Seed);
        var story = Checked.Open("stories/leon");
        story.Check();
        var texts = story.Model.Texts.ToList();
        for (var round = 0; round < 4; round++)
        {
            var scenes = texts.FindAll(t => t.Path.Contains("/scenes/", StringComparison.Ordinal));
            var text = scenes[random.Next(scenes.Count)];
            var edited = Edited(
                text,
                random.Next(text.LineCount / 2, text.LineCount - 1),
                random.Next(3)
            );
            texts[texts.IndexOf(text)] = edited;
            story = story.WithText(edited);
            Assert.Equal(Told(StoryProject.Open(texts).Check()), Told(story.Check()));
        }
    }

    [Fact]
    public void Edits_of_a_story_one_after_another_are_checked_as_if_it_were_new()
    {
        var story = Checked.Open("stories/leon");
        story.Check();
        string[] names = ["school-first", "leon-knows-at-once", "no-black-eye"];
        foreach (var name in names)
        {
            var edit = Checked.Text(
                Path.Combine(Repository.Root, "tests/corpus/leon", name, "edit.story")
            );
            Assert.Equal(
                Told(Checked.Open("stories/leon").WithEdit(edit).Check()),
                Told(story.WithEdit(edit).Check())
            );
        }
    }

    [Fact]
    public void A_text_after_an_edit_of_the_start_begins_as_the_text_says()
    {
        var text = Checked.Text(Path.Combine(Repository.Root, "stories/tour/03-a-secret.story"));
        var story = StoryProject.Open([text]);
        var start = new SourceText(
            "start.story",
            "edit \"elsewhere\"\n    at the start\n        Ben is getting a party\n"
        );
        var edited = story.WithEdit(start);
        edited.Check();
        Assert.Equal(Told(story.Check()), Told(edited.WithText(text).Check()));
    }

    [Fact]
    public void A_new_file_goes_where_its_path_belongs()
    {
        var first = new SourceText("a.story", "use speech\nperson Ann\nplace the hall\n");
        var last = new SourceText("c.story", "scene Late\n    Ann goes to the hall\n");
        var between = new SourceText("b.story", "scene Early\n    - nothing happens\n");
        var story = StoryProject.Open([first, last]).WithText(between);
        Assert.Equal(["Early", "Late"], story.Model.Scenes.Select(s => s.Title));
    }

    private static SourceText Edited(SourceText text, int line, int kind)
    {
        var lines = text.Content.Split('\n').ToList();
        var taken = lines[line];
        lines.RemoveAt(line);
        if (kind == 1)
        {
            lines.InsertRange(line, [taken, taken]);
        }
        else if (kind == 2)
        {
            lines.Insert(Math.Min(line + 1, lines.Count), taken);
        }

        return new SourceText(text.Path, string.Join('\n', lines));
    }

    // All that a check says, as lines.
    private static string Told(CheckReport report) =>
        string.Join(
            '\n',
            report
                .Findings.Select(Told)
                .Concat(report.EventReports.Select(Told))
                .Append(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{report.Events} {report.Scenes} {report.ReasonsVerified} {report.ExpectationsMet} {report.ExpectationsFailed} {report.Waived}"
                    )
                )
        );

    private static string Told(Finding finding) =>
        $"{finding.Code} {finding.Severity} {At(finding.Where)} {finding.Event} {finding.Message} {finding.Hint} "
        + string.Join("; ", finding.Causes.Select(c => $"{c.Message} {At(c.Where)} {c.Event}"));

    private static string Told(EventReport happening) =>
        $"{happening.Index} {happening.Id} {happening.Sentence} {happening.Scene} {At(happening.Where)} "
        + string.Join("; ", happening.Reasons.Select(Told));

    private static string Told(ReasonReport reason) =>
        $"{reason.Person} {reason.Status} {reason.Words} {string.Join(", ", reason.Wants)}: "
        + string.Join(
            " > ",
            reason.Plan.Select(p =>
                $"{p.Sentence} [{string.Join("; ", p.OthersReasons.Select(Told))}]"
            )
        );

    private static string At(Location? where) =>
        where is null
            ? "-"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{where.Source.Path} {where.Line}:{where.Column}"
            );
}
