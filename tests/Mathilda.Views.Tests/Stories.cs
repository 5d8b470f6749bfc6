using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Views.Tests;

/// <summary>A story made by hand.</summary>
internal static class Stories
{
    private static readonly Kind Person = new("person", []);
    private static readonly Kind Agent = new("agent", [Person]);
    private static readonly Kind Place = new("place", []);
    private static readonly Kind Thing = new("thing", []);
    private static readonly Kind Want = new("want", []);
    private static readonly Kind Trade = new("trade", [], isFixedList: true);

    private static readonly Citation Cited = new(
        [
            new Passage("plot", "3.4", "3.6"),
            new Passage("plot", "4.1", "4.1"),
            new Passage("essay", "9.1", "9.1"),
        ],
        Implied: true
    );

    private static readonly Entity Leon = new()
    {
        Name = "Léon",
        Kinds = [Person],
        Pronoun = "he",
        AlsoNames = ["the cleaner"],
        Citation = Cited,
        Traits = [new Beat("drinks milk", Cited, null)],
        Declared = Make.Place(Reports.Source, "Léon"),
    };

    private static readonly Entity Stansfield = new() { Name = "Stansfield", Kinds = [Agent] };
    private static readonly Entity Italy = new() { Name = "Little Italy", Kinds = [Place] };
    private static readonly Entity Building = new()
    {
        Name = "the building",
        Kinds = [Place],
        In = Italy,
    };
    private static readonly Entity Roof = new()
    {
        Name = "the roof",
        Kinds = [Place],
        In = Building,
    };
    private static readonly Entity Park = new() { Name = "the park", Kinds = [Place] };
    private static readonly Entity Plant = new() { Name = "the houseplant", Kinds = [Thing] };
    private static readonly Entity Cleaner = new() { Name = "cleaner", Kinds = [Trade] };
    private static readonly Entity Refuge = new() { Name = "refuge", Kinds = [Want] };

    private static readonly Slot Who = new("who", Person);
    private static readonly Slot Where = new("place", Place);

    private static readonly ActSchema Go = new()
    {
        Name = "{who} goes to {place}",
        Slots = [Who, Where],
        Choosers = [new SlotExpression(Who)],
        Pattern = new SentencePattern([
            new SlotPart(Who),
            new WordPart("go", "goes"),
            new WordPart("to", "to"),
            new SlotPart(Where),
        ]),
    };

    private static readonly ActSchema Rain = new()
    {
        Name = "it rains",
        Choice = Choice.Nature,
        Pattern = new SentencePattern([
            new WordPart("it", "it"),
            new WordPart("rains", "rains"),
            new WordPart(",", ",", Glued: true),
            new WordPart("hard", "hard"),
        ]),
        Declared = Make.Place(Reports.Source, "scene The roof"),
    };

    private static readonly ActSchema Meet = new()
    {
        Name = "meet",
        Slots = [Who, new Slot("news", null)],
        Choosers = [new SlotExpression(Who), new SlotExpression(Who)],
    };

    private static readonly ActSchema Fall = new() { Name = "fall", Choice = Choice.Fate };

    public static StoryModel Tiny { get; } =
        new()
        {
            Title = "Léon: The Professional",
            Year = 1994,
            Kinds = [Person, Agent, Place, Thing, Want, Trade],
            PersonKind = Person,
            Entities = [Park, Roof, Leon, Italy, Building, Cleaner, Refuge, Plant, Stansfield],
            Groups = [("the men", [Leon, Stansfield])],
            Acts = [Go, Rain, Meet, Fall],
            WantList = [new WantSchema { Holder = Leon, Name = Refuge }],
            Scenes =
            [
                new Scene
                {
                    Title = "The roof",
                    At = Roof,
                    With = [Leon, Stansfield],
                    When = "at night",
                    Version = "international",
                    ToldAfter = "The park",
                    ToldToNobody = true,
                    Citation = Cited,
                    Where = Make.Place(Reports.Source, "scene The roof"),
                    Items =
                    [
                        new StoryEvent
                        {
                            Act = new ActReference(Go, [Argument.Of(Leon), Argument.Of(Roof)]),
                            Id = "e1",
                            Citation = Cited,
                        },
                        new BeatItem { Text = "rain", Id = "b1" },
                        new AnyOrderItem
                        {
                            Items = [new StoryEvent { Act = new ActReference(Rain, []) }],
                        },
                        new ExpectItem { Condition = ConstantExpression.Yes },
                    ],
                },
                new Scene { Title = "The park" },
            ],
        };
}
