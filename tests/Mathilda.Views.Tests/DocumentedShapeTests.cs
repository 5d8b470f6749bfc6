using System.Text.Json;
using System.Text.RegularExpressions;
using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Planning;
using Mathilda.Views.Answers;
using Mathilda.Views.Checks;
using Mathilda.Views.Coverage;
using Mathilda.Views.Formatting;
using Mathilda.Views.Pages;
using Mathilda.Views.Plans;
using Mathilda.Views.Stories;

namespace Mathilda.Views.Tests;

/// <summary>What the tool prints as JSON has exactly the members that docs/formats/json.md names.</summary>
public sealed class DocumentedShapeTests
{
    private static readonly IReadOnlyList<Finding> Findings = Reports.Broken.Report.Findings;

    private static readonly EventReference Then = new(
        1,
        null,
        "Léon kills Tony",
        Make.Place(Reports.Source, "Léon kills Tony")
    );

    private static readonly WhyAnswer Why = new()
    {
        Event = Reports.Event(0, "e1", "Tony goes to the roof", Reports.Going),
        Wants = [new WhyWant("Tony", "safety", "Tony is alive", Citation.None)],
        Causes =
        [
            new Cause("Tony is free", "Léon", Then, [new Cause("Tony is here", null, null, [])]),
        ],
        Findings = Findings,
    };

    private static readonly KnowsAnswer Knows = new()
    {
        Question = new KnowsQuestion(null, "Tony is dead", null),
        Rows =
        [
            new KnowsRow
            {
                Person = "Léon",
                Fact = "Tony is dead",
                Truth = "Tony is dead",
                Stance = Stance.Knows,
                Since = Then,
            },
        ],
        Findings = Findings,
    };

    private static readonly CoverageAnswer Coverage = new()
    {
        Sources =
        [
            new SourceCoverage(
                SourceDocument.Read("tale", Make.Source("tale.txt", "She waits.")),
                [
                    new PassageCoverage(
                        new SourcePassage("tale", "1.1", Then.Where!),
                        [new CitingLine(Then.Where!, "row", "no claim")]
                    ),
                ]
            ),
        ],
        NotGiven = ["letters"],
        Findings = Findings,
    };

    private static readonly KnowledgeTable Table = new()
    {
        People = ["Léon", "the audience"],
        Rows = [new KnowledgeTableRow("Tony is dead", Then, true, [Stance.Knows, Stance.Unaware])],
        Findings = Findings,
    };

    private static readonly Obstacle Obstacle = new(
        ObstacleKind.Reason,
        "Tony",
        "Tony is free",
        "Tony is not free",
        Then
    )
    {
        Wants = [new WantStanding("safety", WantState.Open)],
    };

    private static readonly WhyNotAnswer WhyNot = new()
    {
        Asked = "Tony goes to the roof",
        After = Then,
        Events =
        [
            new EventObstacles
            {
                Sentence = "Tony goes to the roof",
                Obstacles = [Obstacle],
                LeastChange = [new ProposedChange("Tony is free", null, ["Tony"])],
            },
        ],
        Findings = Findings,
    };

    private static readonly WhatIfAnswer WhatIf = new()
    {
        Falls = [new WhatIfEvent(Then, WhatIfFate.LosesItsReason, [Obstacle], [Then])],
        Differences = [new WhatIfDifference("Tony is dead", "Tony is alive")],
        Wants = [new WhatIfWant("Tony", "safety", WantState.Open, WantState.Fulfilled)],
        NoLongerSo = ["Tony is dead"],
        Findings = Findings,
    };

    private static readonly IronyAnswer Irony = new()
    {
        Scenes =
        [
            new IronyScene(
                "The roof",
                [
                    new IronyRow
                    {
                        Person = "Tony",
                        AudienceKnowsMore = true,
                        Fact = "Tony is free",
                        Stance = Stance.Unaware,
                        IsNew = true,
                    },
                ]
            ),
        ],
        Findings = Findings,
    };

    private static readonly AboutAnswer About = new()
    {
        Title = "Léon",
        Asked = "Tony",
        Items =
        [
            new AboutItem(AboutSection.Claim, "Tony", "kind", Citation.None, Then.Where)
            {
                Holder = "Nan",
            },
        ],
        Findings = Findings,
    };

    private static readonly WorldAnswer World = new()
    {
        After = Then,
        Rows = [new WorldRow("Tony", "Tony is dead", true, null, Then)],
        Findings = Findings,
    };

    private static readonly PlannedStory Story = new()
    {
        Score = 1,
        CharacterLimit = 2,
        BeliefLimit = 1,
        Gains = ["Tony is dead"],
        Acts =
        [
            new PlannedAct(
                "Léon kills Tony",
                [
                    new PlannedReason
                    {
                        Person = "Léon",
                        Wants = ["work"],
                        Plan = [new PlannedAct("Léon kills Tony", [])],
                    },
                ]
            ),
        ],
    };

    private static readonly PlanAnswer Plan = new()
    {
        Request = new PlanRequest(),
        Outcome = PlanningOutcome.Found,
        StartScore = 0,
        From = Then,
        Stories = [Story],
        Best = Story,
        Findings = Findings,
    };

    public static TheoryData<string, string> Printed =>
        new()
        {
            { CheckJson.Format, CheckJson.Render(Reports.Broken) },
            { CheckJson.Format, CheckJson.Render(Reports.Clean) },
            { AnswerJson.KnowsFormat, AnswerJson.Render(Knows) },
            { AnswerJson.WhyFormat, AnswerJson.Render(Why) },
            { AnswerJson.WhyFormat, AnswerJson.Render(new WhyAnswer()) },
            { AnswerJson.WorldFormat, AnswerJson.Render(World) },
            { IronyJson.Format, IronyJson.Render(Irony) },
            { AboutJson.Format, AboutJson.Render(About) },
            { ChangeJson.WhyNotFormat, ChangeJson.Render(WhyNot) },
            { ChangeJson.WhatIfFormat, ChangeJson.Render(WhatIf, "Léon") },
            {
                BenchJson.Format,
                BenchJson.Render(
                    new BenchReport([
                        new BenchRow
                        {
                            Name = "harbour",
                            Result = "found",
                            Family = "people",
                            Size = 2,
                            Milliseconds = 10,
                            TheirMilliseconds = 2_000,
                        },
                    ])
                )
            },
            {
                PlanJson.Format,
                PlanJson.Render(new SeenPlan("Léon", Plan, new PlanDuration(1, 2, 3, 4, 5)))
            },
            {
                PlanJson.Format,
                PlanJson.Render(
                    new SeenPlan(
                        "Léon",
                        new PlanAnswer
                        {
                            Request = new PlanRequest(),
                            Outcome = PlanningOutcome.NotFound,
                            Limit = PlanningLimit.Nodes,
                        }
                    )
                )
            },
            { CoverageJson.Format, CoverageJson.Render("The ferry", Coverage) },
            { KnowledgeTableJson.Format, KnowledgeTableJson.Render(Table) },
            { StoryJson.CastFormat, StoryJson.RenderCast(Stories.Tiny, Findings) },
            {
                StoryJson.ScenesFormat,
                StoryJson.RenderScenes(Stories.Tiny, a => a.Act.Name, Findings)
            },
            { StoryJson.ActsFormat, StoryJson.RenderActs(Stories.Tiny, Findings) },
            {
                FormattingView.Format,
                FormattingView.Json(
                    new FormattedStory([new FormattedFile("a.story", true, false)], Findings, false)
                )
            },
            { NewStoryView.Format, NewStoryView.Json("harbour", ["harbour/a.story"], Findings) },
            { PageView.PageFormat, PageView.Json(new FindingPage("MTH2001", "Title", "Text")) },
            {
                PageView.ListFormat,
                PageView.ListJson([new FindingPage("MTH2001", "Title", "Text")])
            },
            { LibraryView.Format, LibraryView.Json("std/presence", "text") },
        };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Printed_members_are_the_documented_ones(string format, string printed)
    {
        var documented = Blocks();
        using var actual = JsonDocument.Parse(printed);
        Assert.Equal(format, actual.RootElement.GetProperty("format").GetString());
        Compare(actual.RootElement, documented[format], documented["finding"], "");
    }

    [Fact]
    public void Every_documented_format_is_printed()
    {
        var printed = Printed.Select(p => p.Data.Item1).Append("finding").Distinct();
        Assert.Equal(Blocks().Keys.Order(), printed.Order());
    }

    private static void Compare(
        JsonElement actual,
        JsonElement documented,
        JsonElement finding,
        string at
    )
    {
        if (actual.ValueKind == JsonValueKind.Null || documented.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        Assert.True(Kind(documented) == Kind(actual), $"{at} is a {actual.ValueKind}.");
        if (actual.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal($"{at}: {Names(documented)}", $"{at}: {Names(actual)}");
            foreach (var member in actual.EnumerateObject())
            {
                Compare(
                    member.Value,
                    documented.GetProperty(member.Name),
                    finding,
                    $"{at}.{member.Name}"
                );
            }
        }
        else if (actual.ValueKind == JsonValueKind.Array)
        {
            var example =
                at == ".findings"
                && Kind(documented.EnumerateArray().FirstOrDefault()) == JsonValueKind.Undefined
                    ? finding
                    : documented.EnumerateArray().FirstOrDefault();
            foreach (
                var item in actual
                    .EnumerateArray()
                    .Where(_ => example.ValueKind != JsonValueKind.Undefined)
            )
            {
                Compare(item, example, finding, $"{at}[]");
            }
        }
    }

    private static string Names(JsonElement element) =>
        string.Join(' ', element.EnumerateObject().Select(m => m.Name));

    private static JsonValueKind Kind(JsonElement element) =>
        element.ValueKind == JsonValueKind.False ? JsonValueKind.True : element.ValueKind;

    private static Dictionary<string, JsonElement> Blocks()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "formats", "json.md"));
        return Regex
            .Matches(
                page,
                "^```json (\\S+)\\n(.*?)^```",
                RegexOptions.Multiline | RegexOptions.Singleline
            )
            .ToDictionary(
                m => m.Groups[1].Value,
                m => JsonDocument.Parse(m.Groups[2].Value).RootElement
            );
    }
}
