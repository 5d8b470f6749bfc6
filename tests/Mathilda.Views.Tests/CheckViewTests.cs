using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Tests;

public sealed class CheckViewTests
{
    [Fact]
    public void A_clean_check_says_what_was_looked_at() => CheckGolden("clean", Reports.Clean);

    [Fact]
    public void A_broken_story_gets_its_errors_in_full_and_its_hints_briefly() =>
        CheckGolden("broken", Reports.Broken);

    [Fact]
    public void All_findings_when_asked_for() =>
        Golden.Check(
            "views/check/all",
            ("output", CheckText.Render(Reports.Broken, TextOptions.Plain, all: true))
        );

    [Fact]
    public void A_text_that_cannot_be_read() =>
        CheckGolden(
            "unread",
            new CheckedStory(
                "stories/lion",
                [],
                new CheckReport
                {
                    Findings = [Make.Error(null, "There is no folder `stories/lion`", "MTH9001")],
                }
            )
        );

    [Fact]
    public void A_story_without_events() =>
        CheckGolden(
            "empty",
            new CheckedStory("Only People", [], new CheckReport { Findings = [] })
        );

    [Fact]
    public void A_great_many_errors_are_cut_and_counted()
    {
        var error = Make.Error(Make.Place(Reports.Source, "Tony"), "wrong");
        var story = new CheckedStory(
            "Much",
            [],
            new CheckReport { Findings = [.. Enumerable.Repeat(error, 60)] }
        );

        var some = CheckText.Render(story, TextOptions.Plain, all: false);
        var all = CheckText.Render(story, TextOptions.Plain, all: true);

        Assert.Equal(50, Count(some, "error[MTH2001]"));
        Assert.Contains("… and 10 more (--all shows them)", some, StringComparison.Ordinal);
        Assert.Contains("60 errors", some, StringComparison.Ordinal);
        Assert.Equal(60, Count(all, "error[MTH2001]"));
    }

    [Fact]
    public void Places_are_not_shown_again_for_the_next_finding()
    {
        FindingCause[] causes =
        [
            new("here", Make.Place(Reports.Source, "Tony")),
            new("and here", Make.Place(Reports.Source, "Léon")),
        ];
        var error = Make.Error(Make.Place(Reports.Source, "Tony goes"), "wrong") with
        {
            Causes = causes,
        };
        var story = new CheckedStory(
            "Twice",
            [],
            new CheckReport { Findings = [error, error, error with { Causes = causes[..1] }] }
        );

        var some = CheckText.Render(story, TextOptions.Plain, all: false);

        Golden.Check("views/check/repeated", ("output", some));
        Assert.Equal(1, Count(some, "and here"));
        Assert.Equal(2, Count(CheckText.Render(story, TextOptions.Plain, all: true), "and here"));
    }

    [Fact]
    public void Json_has_the_documented_members()
    {
        var text = CheckJson.Render(Reports.Broken);
        Golden.Check("views/check/json", ("output", text));

        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        Assert.Equal("mathilda-check/1", root.GetProperty("format").GetString());
        Assert.Equal(3, root.GetProperty("events").GetInt32());
        Assert.Equal(2, root.GetProperty("errors").GetInt32());
        Assert.Equal(0, root.GetProperty("warnings").GetInt32());
        Assert.Equal(6, root.GetProperty("hints").GetInt32());
        var finding = root.GetProperty("findings")[0];
        Assert.Equal("MTH2001", finding.GetProperty("code").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("stories/tiny/story.story", finding.GetProperty("file").GetString());
        Assert.Equal(
            (4, 5),
            (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32())
        );
        Assert.Equal(
            (4, 24),
            (finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32())
        );
        Assert.Equal("e3", finding.GetProperty("event").GetString());
        Assert.Equal("e2", finding.GetProperty("causes")[0].GetProperty("event").GetString());
        Assert.Equal(
            JsonValueKind.Null,
            finding.GetProperty("causes")[1].GetProperty("file").ValueKind
        );
        Assert.Equal(
            "Léon goes home",
            finding.GetProperty("fixes")[0].GetProperty("newText").GetString()
        );
        Assert.Equal(
            JsonValueKind.Null,
            root.GetProperty("findings")[1].GetProperty("line").ValueKind
        );
    }

    [Fact]
    public void Json_carries_text_that_is_not_well_formed()
    {
        var broken = Make.Error(null, "half a pair \ud83d and a bell \a");
        using var document = JsonDocument.Parse(
            CheckJson.Render(new CheckedStory("x", [], new CheckReport { Findings = [broken] }))
        );
        Assert.Equal(
            "half a pair \ufffd and a bell \a",
            document.RootElement.GetProperty("findings")[0].GetProperty("message").GetString()
        );
    }

    [Fact]
    public void Sarif_has_what_the_standard_demands()
    {
        var text = SarifView.Render(
            Reports.Broken.Report.Findings,
            "1.2.3",
            c => c == "MTH2001" ? "What cannot happen" : null
        );
        Golden.Check("views/check/sarif", ("output", text));

        using var document = JsonDocument.Parse(text);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var levels = new HashSet<string?>();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(
                rule.GetProperty("id").GetString(),
                result.GetProperty("ruleId").GetString()
            );
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            levels.Add(result.GetProperty("level").GetString());
        }

        Assert.Equal(["error", "note"], levels.Order());
        var first = run.GetProperty("results")[0];
        var region = first
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation")
            .GetProperty("region");
        Assert.Equal(
            (4, 5),
            (
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32()
            )
        );
        var related = first.GetProperty("relatedLocations")[0];
        Assert.Equal(
            "Tony died here",
            related.GetProperty("message").GetProperty("text").GetString()
        );
        Assert.Equal(1, related.GetProperty("id").GetInt32());
    }

    [Fact]
    public void Sarif_of_nothing_is_still_a_run()
    {
        using var document = JsonDocument.Parse(SarifView.Render([], "1.2.3", _ => null));
        Assert.Equal(
            0,
            document.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength()
        );
    }

    [Fact]
    public void Sarif_escapes_paths_as_addresses()
    {
        var source = Make.Source("my stories/Léon #1.story", "x");
        var text = SarifView.Render([Make.Error(Make.Place(source, "x"), "wrong")], "1", _ => null);
        Assert.Contains("\"my%20stories/L%C3%A9on%20%231.story\"", text, StringComparison.Ordinal);
    }

    private static void CheckGolden(string name, CheckedStory story) =>
        Golden.Check(
            $"views/check/{name}",
            ("output", CheckText.Render(story, TextOptions.Plain, all: false))
        );

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
