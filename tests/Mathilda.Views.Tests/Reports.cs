using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Views.Checks;

namespace Mathilda.Views.Tests;

/// <summary>Checks made by hand.</summary>
internal static class Reports
{
    public static SourceText Source { get; } =
        Make.Source(
            "stories/tiny/story.story",
            """
            scene The roof
                Tony goes to the roof      #e1
                Léon kills Tony            #e2
                Tony goes to “home”        #e3
            """
        );

    public static ReasonReport Going { get; } =
        new()
        {
            Person = "Tony",
            Status = ReasonStatus.Verified,
            Wants = ["safety", "the view"],
            Plan =
            [
                new PlanStep("Tony goes to the roof", []),
                new PlanStep(
                    "Nan gives the key to Tony",
                    [
                        new ReasonReport
                        {
                            Person = "Nan",
                            Status = ReasonStatus.Verified,
                            Wants = ["kindness"],
                            Plan = [new PlanStep("Nan gives the key to Tony", [])],
                        },
                    ]
                ),
            ],
        };

    public static CheckedStory Clean { get; } =
        new(
            "A Tiny Story",
            [],
            new CheckReport
            {
                Findings = [],
                Events = 3,
                Scenes = 1,
                ReasonsVerified = 2,
                ReasonsAsserted = 1,
                ByFateOrNature = 1,
                ExpectationsMet = 2,
                Waived = 1,
                EventReports =
                [
                    Event(0, "e1", "Tony goes to the roof", Going),
                    Event(1, null, "Léon kills Tony"),
                    Event(2, "e3", "Tony goes home"),
                ],
            }
        );

    public static CheckedStory Broken { get; } =
        new(
            "A Tiny Story",
            ["nobody frees her", "Tony stays"],
            Clean.Report with
            {
                Findings =
                [
                    Make.Error(
                        Make.Place(Source, "Tony goes to “home”"),
                        "Tony cannot go home: he is dead"
                    ) with
                    {
                        Event = "e3",
                        Hint = "move #e3 before #e2",
                        Causes =
                        [
                            new FindingCause(
                                "Tony died here",
                                Make.Place(Source, "Léon kills Tony"),
                                "e2"
                            ),
                            new FindingCause("by the rule of force", null),
                        ],
                        Fixes =
                        [
                            new Fix(
                                "let Léon go",
                                Make.Place(Source, "Tony goes to “home”"),
                                "Léon goes home"
                            ),
                        ],
                    },
                    Make.Error(null, "A file cannot be read", "MTH9003"),
                    .. Enumerable
                        .Range(1, 5)
                        .Select(i =>
                            Make.Hint(Make.Place(Source, "Léon"), $"hint {i}") with
                            {
                                Hint = "think",
                            }
                        ),
                    Make.Hint(null, "a hint of its own kind", "MTH3009"),
                ],
                ReasonsVerified = 1,
                ReasonsUnstated = 1,
                ExpectationsFailed = 1,
                EventReports =
                [
                    Event(
                        0,
                        "e1",
                        "Tony goes to the roof",
                        new ReasonReport { Person = "Tony", Status = ReasonStatus.Missing }
                    ),
                    Event(
                        1,
                        null,
                        "Léon kills Tony",
                        new ReasonReport { Person = "Léon", Status = ReasonStatus.Undecided }
                    ),
                ],
            }
        );

    public static EventReport Event(
        int index,
        string? id,
        string sentence,
        params ReasonReport[] reasons
    ) =>
        new()
        {
            Index = index,
            Id = id,
            Sentence = sentence,
            Scene = "The roof",
            Where =
                index < 2
                    ? Make.Place(Source, index == 0 ? "Tony goes to the roof" : "Léon kills Tony")
                    : null,
            Implied = index == 1,
            Reasons = reasons,
        };
}
