using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Answers;

namespace Mathilda.Studio.Pages;

/// <summary>What is to be said of a word of the text.</summary>
/// <param name="Title">A name, or the words of an act.</param>
/// <param name="Kind">What it is.</param>
/// <param name="When">The moment that the facts are of; null without facts.</param>
/// <param name="Facts">What is so of it then, and who knows.</param>
public sealed record HoverView(
    string Title,
    string Kind,
    string? When,
    IReadOnlyList<HoverFact> Facts
)
{
    /// <summary>Where it is declared.</summary>
    public PlaceName? Declared { get; init; }

    /// <summary>How many facts are not shown.</summary>
    public int More { get; init; }
}

/// <summary>A place by its name.</summary>
/// <param name="Link">Null for what is no file of the story.</param>
public sealed record PlaceName(string Name, string? Link);

/// <summary>A fact.</summary>
/// <param name="Words">A sentence.</param>
/// <param name="Known">"Léon and Tony know"; null where it is no secret.</param>
public sealed record HoverFact(string Words, string? Known);

/// <summary>Finds what is to be said of a word.</summary>
internal static class HoverViews
{
    private const int MostFacts = 6;

    /// <summary>Null if there is nothing to say.</summary>
    /// <param name="state">What is shown.</param>
    /// <param name="picture">The last version that could be understood.</param>
    /// <param name="text">A file of the story.</param>
    /// <param name="place">Line and column, from 1.</param>
    /// <param name="after">The moment; null = after the event on the line, else the end.</param>
    public static async Task<HoverView?> At(
        StoryState state,
        Picture picture,
        SourceText text,
        (int Line, int Column) place,
        string? after
    )
    {
        var names = await picture.Facts.Once(p => p.NamesIn(Parser.Parse(text)), default);
        var offset = text.LineSpan(place.Line).Start + place.Column - 1;
        var name = names.FirstOrDefault(n => n.Span.Start <= offset && offset < n.Span.End);
        var happening = EventLines.Of(picture, text).GetValueOrDefault(place.Line);
        if (name is null)
        {
            return happening is null ? null : Act(state, picture, happening);
        }

        var at = await MomentOf(picture, happening, after);
        var facts = await Facts(picture, name.Entity, at);
        return new HoverView(
            name.Entity.Name,
            KindOf(name.Entity),
            at.Event is null ? "at the start" : $"after {EventText.Name(at.Event)}",
            [.. facts.Take(MostFacts)]
        )
        {
            Declared = Declared(state, name.Entity.Declared),
            More = Math.Max(0, facts.Count - MostFacts),
        };
    }

    private static HoverView Act(StoryState state, Picture picture, StoryEvent happening)
    {
        var act = happening.Act.Act;
        var report = picture.Checked.IsCompletedSuccessfully
            ? picture.Checked.Result.EventReports.FirstOrDefault(e => e.Where == happening.Where)
            : null;
        var choice = act.Choice switch
        {
            Choice.Chosen => "an act",
            Choice.Fate => "by fate: nobody chooses it",
            Choice.Nature => "by nature: it happens by itself",
        };
        return new HoverView(
            act.Name,
            choice,
            null,
            [.. (report?.Reasons ?? []).Select(r => new HoverFact(Reason(r), null))]
        )
        {
            Declared = Declared(state, act.Declared),
        };
    }

    private static string Reason(ReasonReport reason) =>
        WhyText.Headline(reason).Replace(", and sees this way:", "", StringComparison.Ordinal);

    private static async Task<Moment> MomentOf(
        Picture picture,
        StoryEvent? happening,
        string? after
    )
    {
        var moments = await picture.Moments();
        return after is not null ? Moment.Find(moments, after)
            : happening is null ? moments[^1]
            : moments.LastOrDefault(m => m.Event?.Where == happening.Where) ?? moments[^1];
    }

    private static async Task<IReadOnlyList<HoverFact>> Facts(
        Picture picture,
        Entity entity,
        Moment at
    )
    {
        var world = await picture.World(at.Name);
        var table = await picture.Knowledge(at.Name);
        return
        [
            .. world
                .Rows.Where(r => r.Subject == entity.Name)
                .Select(r => new HoverFact(
                    r.Fact,
                    table.Rows.FirstOrDefault(k => k.Label == r.Fact) is { } row
                        ? KnownBy(table.People, row)
                        : null
                )),
        ];
    }

    private static string KnownBy(IReadOnlyList<string> people, KnowledgeTableRow row)
    {
        var known = people.Where((_, i) => row.Stances[i] == Stance.Knows).ToList();
        var wrong = people.Where((_, i) => row.Stances[i] == Stance.WronglyBelieves).ToList();
        var says =
            known.Count == people.Count ? "everybody knows"
            : known.Count == 0 ? "nobody knows"
            : known.Count > 5 ? $"{known.Count} of {people.Count} know"
            : $"known to {string.Join(", ", known)}";
        return wrong.Count == 0 ? says : $"{says}; wrong about it: {string.Join(", ", wrong)}";
    }

    private static string KindOf(Entity entity) =>
        string.Join(
            ", ",
            entity
                .Kinds.Select(k => k.Name)
                .Concat(entity.Pronoun is { } pronoun ? [pronoun] : [])
                .Concat(entity.In is { } outer ? [$"in {outer.Name}"] : [])
                .Concat(entity.AlsoNames.Select(n => $"also {n}"))
        );

    private static PlaceName? Declared(StoryState state, Location? where) =>
        where is null ? null
        : state.Texts.Any(t => t.Path == where.Source.Path)
            ? new PlaceName(
                $"{new FileNames(state.Texts).Of(where.Source)}:{where.Line}",
                Links.Text(where)
            )
        : new PlaceName("the standard library", null);
}
