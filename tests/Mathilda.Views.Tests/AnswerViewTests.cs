using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Views.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Tests;

public sealed class AnswerViewTests
{
    private static readonly EventReference Told = new(
        4,
        "e5",
        "Léon tells Mathilda that his trade is cleaner",
        null
    );
    private static readonly EventReference Unnamed = new(
        1,
        null,
        "Tony goes to the roof",
        Make.Place(Reports.Source, "Tony goes to the roof")
    );

    private static readonly KnowsRow[] Rows =
    [
        Row("Léon", Stance.Knows, null),
        Row("Mathilda", Stance.Knows, Told) with
        {
            Implied = true,
        },
        Row("Tony", Stance.WronglyBelieves, Unnamed) with
        {
            Belief = "Léon's trade is mobster",
        },
        Row("Stansfield", Stance.DoesNotKnow, null),
        Row("the twins", Stance.Unaware, null) with
        {
            IsMany = true,
            Citation = Make.Citation("plot", "2.1"),
        },
        Row("Ann", Stance.Dead, Told),
        Row("Nan", Stance.KnowsNot, null),
        Row("Malky", Stance.NotStated, null) with
        {
            NotStated = "whether he was told",
        },
    ];

    [Fact]
    public void Who_knows_a_fact() =>
        CheckKnows(
            "fact",
            new KnowsAnswer
            {
                Question = new KnowsQuestion(null, "Léon's trade is cleaner", "e5"),
                Rows = Rows,
            }
        );

    [Fact]
    public void What_everybody_knows() =>
        CheckKnows(
            "people",
            new KnowsAnswer { Question = new KnowsQuestion(null, null, "start"), Rows = Rows }
        );

    [Fact]
    public void Nothing_to_tell() =>
        CheckKnows("nothing", new KnowsAnswer { Question = new KnowsQuestion("Léon", null, null) });

    [Fact]
    public void Why_an_event_happens()
    {
        var why = new WhyAnswer
        {
            Event = Reports.Event(
                0,
                "e1",
                "Tony goes to the roof",
                Reports.Going,
                Other(ReasonStatus.Asserted),
                Other(ReasonStatus.Unstated),
                Other(ReasonStatus.Missing),
                Other(ReasonStatus.Undecided),
                Other(ReasonStatus.NotSought)
            ),
            Wants =
            [
                new WhyWant("Tony", "safety", "Tony is alive", Make.Citation("plot", "3.4")),
                new WhyWant("Nan", "kindness", "Tony is free", Citation.None),
            ],
            Causes =
            [
                new Cause(
                    "Tony is free",
                    null,
                    Told,
                    [new Cause("Léon has the key", null, null, [])]
                ),
                new Cause("the roof is empty", "Tony", Unnamed, []),
            ],
        };
        Golden.Check(
            "views/why/chosen",
            ("output", WhyText.Render(why, TextOptions.Plain)),
            ("json", AnswerJson.Render(why))
        );
    }

    [Fact]
    public void Why_nobody_chose_it()
    {
        var why = new WhyAnswer { Event = Reports.Event(1, null, "it rains") };
        Golden.Check("views/why/fate", ("output", WhyText.Render(why, TextOptions.Plain)));
    }

    [Fact]
    public void Why_of_no_event_is_left_to_its_findings()
    {
        Assert.Equal("", WhyText.Render(new WhyAnswer(), TextOptions.Plain));
        using var json = JsonDocument.Parse(AnswerJson.Render(new WhyAnswer()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("event").ValueKind);
    }

    [Fact]
    public void The_world_and_a_mind()
    {
        WorldRow[] rows =
        [
            new("Léon", "Léon is at home", true, null, null),
            new("Léon", "Léon has the houseplant", true, null, Told),
            new("Tony", "Tony is alive", false, "Tony is dead", Unnamed),
            new("Tony", "Tony is at the roof", false, null, null),
        ];
        var world = new WorldAnswer { After = Told, Rows = rows[..2] };
        var mind = new WorldAnswer { Who = "Mathilda", Rows = rows };
        Golden.Check(
            "views/world/both",
            ("world", WorldText.Render(world, TextOptions.Plain)),
            ("mind", WorldText.Render(mind, TextOptions.Plain)),
            ("nothing", WorldText.Render(new WorldAnswer { Who = "Nan" }, TextOptions.Plain)),
            ("json", AnswerJson.Render(mind))
        );
    }

    private static KnowsRow Row(string person, Stance stance, EventReference? since) =>
        new()
        {
            Person = person,
            Fact = "Léon's trade is cleaner",
            Truth = "Léon's trade is cleaner",
            Stance = stance,
            Since = since,
        };

    private static ReasonReport Other(ReasonStatus status) =>
        new()
        {
            Person = "Nan",
            Status = status,
            Words = status == ReasonStatus.Asserted ? "she is kind" : null,
        };

    private static void CheckKnows(string name, KnowsAnswer answer) =>
        Golden.Check(
            $"views/knows/{name}",
            ("output", KnowsText.Render(answer, TextOptions.Plain)),
            ("json", AnswerJson.Render(answer))
        );
}
