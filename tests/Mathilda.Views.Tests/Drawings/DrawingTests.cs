using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mathilda.Answers;
using Mathilda.Language.Text;
using Mathilda.Views.Drawings;
using Mathilda.Views.Drawings.Causes;
using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.Knowledge;
using Mathilda.Views.Drawings.Layout;
using Mathilda.Views.Drawings.People;
using Mathilda.Views.Drawings.Places;

namespace Mathilda.Views.Tests.Drawings;

/// <summary>Drawings of the tour's stories and of Léon: as kept, well formed, inside their paper.</summary>
public sealed partial class DrawingTests
{
    private static readonly DrawingOptions Bare = new() { Id = "d", HasStyle = false };

    public static TheoryData<string> Paths() =>
        [
            "stories/leon",
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "stories", "tour"), "*.story")
                .Order(StringComparer.Ordinal)
                .Select(f => $"stories/tour/{Path.GetFileName(f)}"),
        ];

    [Theory]
    [InlineData("11-the-audience")]
    [InlineData("06-a-disguise")]
    public void Charts(string story) =>
        Golden.Check(
            $"views/drawings/chart-{story}",
            ("output", Chart(Open($"stories/tour/{story}.story"), Linked()))
        );

    [Fact]
    public void Knowledge_of_the_map() =>
        Golden.Check("views/drawings/knowledge", ("output", Knowledge(Open(Map), "map", Linked())));

    [Fact]
    public void Causes_of_the_digging() =>
        Golden.Check("views/drawings/causes", ("output", Causes(Open(Map), "dig", Linked())));

    [Fact]
    public void Places_of_the_wolf() =>
        Golden.Check(
            "views/drawings/places",
            (
                "output",
                PlacesDrawing.Render(
                    Open("stories/tour/06-a-disguise.story").Whereabouts("start"),
                    Linked()
                )
            )
        );

    [Fact]
    public void People_with_ties()
    {
        var ties = new Ties
        {
            People = ["Ann", "Tom", "Eve", "the wolf"],
            IsAlive = [true, false, true, true],
            All =
            [
                new Tie(0, 1, "fears", "Ann fears Tom", "fears", null),
                new Tie(1, 0, "is held by", "Tom is held by Ann", "captor", null),
                new Tie(0, 2, "trusts", "Ann trusts Eve", "trusts", null),
                new Tie(0, 2, "is paid by", "Ann is paid by Eve", "paymaster", null),
            ],
        };
        Golden.Check("views/drawings/people", ("output", PeopleDrawing.Render(ties, Linked())));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void All_drawings_are_well_formed_and_stay_on_their_paper(string path)
    {
        var project = Open(path);
        var cast = project.Model.People.Select(p => p.Name).ToList();
        var staging = project.Staging();
        AssertSound(Chart(project, Bare));
        AssertSound(ChartDrawing.Render(staging, new ChartOptions { IsAsTold = true }, Bare));
        AssertSound(KnowledgeDrawing.Render(project.KnowledgeMatrix(), cast, Bare));
        AssertSound(PeopleDrawing.Render(project.Ties(), Bare));
        AssertSound(PlacesDrawing.Render(project.Whereabouts(), Bare));
        if (
            staging.Scenes.SelectMany(s => s.Events).LastOrDefault(e => e.Id is not null) is
            { } last
        )
        {
            AssertSound(Causes(project, last.Id!, Bare));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_line_passes_each_scene_of_its_person_once(string path)
    {
        var staging = Open(path).Staging();
        var plan = new ChartPlan(staging, new ChartOptions());
        var layout = new ChartLayout(plan);
        Assert.True(
            Storyline.Crossings(layout.Orders) <= Storyline.Crossings(plan.Story.NaiveOrder)
        );
        for (var line = 0; line < plan.People.Count; line++)
        {
            for (var column = 1; column <= plan.Scenes.Count; column++)
            {
                var isOn = plan.Scenes[column - 1]
                    .Meetings.Count(m => m.People.Contains(plan.People[line]));
                Assert.InRange(isOn, 0, 1);
                Assert.Equal(
                    isOn == 1
                    || (plan.Lines[line].First - 1 <= column && column <= plan.Lines[line].Last)
                        ? 1
                        : 0,
                    layout.Orders[column].Count(l => l == line)
                );
            }
        }

        AssertWays(plan, XDocument.Parse(Chart(Open(path), Bare)));
    }

    [Fact]
    public void Names_are_text_whatever_they_are()
    {
        const string evil = "<script>alert(\"x\")</script> & 'co' \u0001\u202e";
        var staging = new Staging
        {
            Title = evil,
            People = [new StagedPerson(evil, 0, Event(evil)), new StagedPerson("", null, null)],
            Scenes =
            [
                new StagedScene
                {
                    Index = 0,
                    ToldAt = 0,
                    Id = "a\"b",
                    Title = evil,
                    Meetings = [new Meeting(evil, [0, 1])],
                    Events = [Event(evil)],
                    Whereabouts = [evil, null],
                },
            ],
        };
        var links = new DrawingOptions
        {
            PersonLink = name => $"?who={name}",
            PlaceLink = name => $"?place={name}",
            SceneLink = _ => "\"><script>",
            EventLink = _ => "\"><script>",
        };
        AssertSound(ChartDrawing.Render(staging, new ChartOptions(), links));
        AssertSound(
            KnowledgeDrawing.Render(
                new KnowledgeTable
                {
                    People = [evil],
                    Rows = [new KnowledgeTableRow(evil, null, true, [Stance.WronglyBelieves])],
                },
                [evil],
                links
            )
        );
        AssertSound(
            PeopleDrawing.Render(
                new Ties
                {
                    People = [evil, "b"],
                    IsAlive = [true, true],
                    All = [new Tie(0, 1, evil, evil, evil, null)],
                },
                links
            )
        );
        AssertSound(
            PlacesDrawing.Render(
                new Whereabouts
                {
                    Places = [new PlaceView(evil, null, [new Occupant(evil, 0, true, [evil])])],
                    Elsewhere = [new Occupant(evil, null, true, [])],
                },
                links
            )
        );
        AssertSound(
            CausesDrawing.Render(
                new WhyAnswer
                {
                    Event = Reports.Event(0, evil, evil),
                    Causes = [new Cause(evil, evil, null, [])],
                },
                [evil],
                links
            )
        );
    }

    [Fact]
    public void A_long_story_shows_its_busiest()
    {
        var staging = Crowd(people: 60, scenes: 150);
        var plan = new ChartPlan(staging, new ChartOptions { MostPeople = 20 });
        Assert.Equal(20, plan.People.Count);
        AssertSound(ChartDrawing.Render(staging, new ChartOptions { MostPeople = 20 }, Bare));
    }

    [Fact]
    public void Nothing_can_be_drawn_too()
    {
        AssertSound(ChartDrawing.Render(new Staging(), new ChartOptions(), Bare));
        AssertSound(KnowledgeDrawing.Render(new KnowledgeTable(), [], Bare));
        AssertSound(PeopleDrawing.Render(new Ties(), Bare));
        AssertSound(PlacesDrawing.Render(new Whereabouts(), Bare));
        AssertSound(
            CausesDrawing.Render(
                new WhyAnswer { Event = Reports.Event(0, "e", "it rains") },
                [],
                Bare
            )
        );
    }

    private const string Map = "stories/tour/12-an-edit.story";

    /// <summary>Meetings drawn by lot; the seed is 5.</summary>
    internal static Staging Crowd(int people, int scenes)
    {
        var dice = new Dice(5);
        return new Staging
        {
            Title = "A crowd",
            People =
            [
                .. Enumerable
                    .Range(0, people)
                    .Select(i => new StagedPerson($"Person {i}", null, null)),
            ],
            Scenes =
            [
                .. Enumerable
                    .Range(0, scenes)
                    .Select(i =>
                    {
                        List<int> who = [.. Enumerable.Range(0, people)];
                        dice.Shuffle(who);
                        var size = 2 + dice.Next(4);
                        return new StagedScene
                        {
                            Index = i,
                            ToldAt = i,
                            Title = $"Scene {i}",
                            Meetings =
                            [
                                new Meeting("here", [.. who.Take(size).Order()]),
                                new Meeting("there", [.. who.Skip(size).Take(3).Order()]),
                            ],
                            Events = [Event($"something {i}")],
                            Whereabouts = [.. who.Select(_ => "somewhere")],
                        };
                    }),
            ],
        };
    }

    private static EventReference Event(string sentence) => new(0, "e1", sentence, null);

    private static DrawingOptions Linked() =>
        Bare with
        {
            PersonLink = name => $"?who={Uri.EscapeDataString(name)}",
            SceneLink = index => $"#scene-{index}",
            EventLink = e => $"?after={e.Id}",
        };

    private static StoryProject Open(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        IEnumerable<string> files = Directory.Exists(full)
            ? Directory
                .EnumerateFiles(full, "*.story", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : [full];
        return StoryProject.Open([
            .. files.Select(f => new SourceText(
                Path.GetFileName(f),
                File.ReadAllText(f).ReplaceLineEndings("\n")
            )),
        ]);
    }

    private static string Chart(StoryProject project, DrawingOptions options) =>
        ChartDrawing.Render(project.Staging(), new ChartOptions(), options);

    private static string Knowledge(StoryProject project, string after, DrawingOptions options) =>
        KnowledgeDrawing.Render(
            project.KnowledgeMatrix(after),
            [.. project.Model.People.Select(p => p.Name)],
            options
        );

    private static string Causes(StoryProject project, string id, DrawingOptions options) =>
        CausesDrawing.Render(
            project.Why(id),
            [.. project.Model.People.Select(p => p.Name)],
            options
        );

    /// <summary>It is XML, its numbers are numbers, nothing lies outside, there is no script and no style attribute.</summary>
    private static void AssertSound(string drawing)
    {
        var svg = XDocument.Parse(drawing).Root!;
        Assert.DoesNotContain("NaN", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", drawing, StringComparison.Ordinal);
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName == "script");
        Assert.DoesNotContain(svg.Descendants(), e => e.Attribute("style") is not null);
        var size = ((string)svg.Attribute("viewBox")!).Split(' ').Select(Number).ToArray();
        foreach (var shape in svg.Descendants())
        {
            var (x, y) = (Value(shape, "x"), Value(shape, "y"));
            Assert.InRange(x, 0, size[2]);
            Assert.InRange(y, 0, size[3]);
            Assert.InRange(x + Value(shape, "width"), 0, size[2]);
            Assert.InRange(y + Value(shape, "height"), 0, size[3]);
            Assert.InRange(Value(shape, "cx"), 0, size[2]);
            Assert.InRange(Value(shape, "cy"), 0, size[3]);
        }
    }

    private static double Value(XElement shape, string name) =>
        (string?)shape.Attribute(name) is { } value ? Number(value) : 0;

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    // A person's strokes run from left to right, and exactly one whole one passes each of their scenes.
    private static void AssertWays(ChartPlan plan, XDocument svg)
    {
        foreach (var (person, line) in plan.Lines.Select((l, i) => (l.Person.Name, i)))
        {
            var strokes = svg.Descendants()
                .Where(e => (string?)e.Parent?.Attribute("data-person") == person)
                .Where(e =>
                    ((string?)e.Attribute("class"))?.StartsWith("line", StringComparison.Ordinal)
                    == true
                )
                .Select(e =>
                    (
                        IsOn: (string)e.Attribute("class")! == "line on",
                        Xs: Stops((string)e.Attribute("d")!)
                    )
                )
                .ToList();
            Assert.All(strokes, s => Assert.Equal(s.Xs.Order(), s.Xs));
            for (var column = 1; column <= plan.Scenes.Count; column++)
            {
                Assert.Equal(
                    plan.MeetingOf(column, line) is null ? 0 : 1,
                    strokes.Count(s =>
                        s.IsOn
                        && s.Xs[0] <= ChartLayout.FlatStart(column)
                        && s.Xs[^1] >= ChartLayout.FlatEnd(column)
                    )
                );
            }
        }
    }

    // The x of each place at which a path stops.
    private static List<double> Stops(string path) =>
        [
            .. Steps()
                .Matches(path)
                .Select(m => m.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(n => Number(n[n.Length == 6 ? 4 : 0])),
        ];

    [GeneratedRegex("([MHC])([^MHC]*)")]
    private static partial Regex Steps();
}
