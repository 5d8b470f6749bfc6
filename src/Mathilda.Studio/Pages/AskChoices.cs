using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>What the forms of questions offer.</summary>
public sealed record AskChoices
{
    private const int MostFacts = 300;

    public required Picture Picture { get; init; }

    public required IReadOnlyList<Moment> Moments { get; init; }

    public required IReadOnlyList<StagedScene> Scenes { get; init; }

    /// <summary>Sentences of what is so, or becomes so: what matters to somebody first.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>Sentences of what happens.</summary>
    public IReadOnlyList<string> Happenings =>
        [.. Events.Select(e => e.Sentence).Distinct(StringComparer.Ordinal).Take(MostFacts)];

    /// <summary>Everything that happens, in order of time.</summary>
    public IEnumerable<EventReference> Events =>
        Moments.Select(m => m.Event).OfType<EventReference>();

    /// <summary>Each line that can be left out, once.</summary>
    public IEnumerable<EventReference> Named =>
        Events.Where(e => e.Id is not null).DistinctBy(e => e.Id, StringComparer.Ordinal);

    public StoryModel Model => Picture.Model;

    /// <summary>The moment after an event of an answer; null if it is none of this story's.</summary>
    public Moment? MomentOf(EventReference happening) =>
        happening.Index + 1 < Moments.Count
        && Moments[happening.Index + 1].Event?.Sentence == happening.Sentence
            ? Moments[happening.Index + 1]
            : null;

    public static async Task<AskChoices> Of(Picture picture)
    {
        var staging = await picture.Staging();
        return new AskChoices
        {
            Picture = picture,
            Moments = await picture.Moments(),
            Scenes = staging.Scenes,
            Facts = picture.KnowsMinds ? await picture.Quick.Ask("facts", FactsOf) : [],
        };
    }

    private static IReadOnlyList<string> FactsOf(StoryProject project)
    {
        var person = project.Model.People.FirstOrDefault()?.Name;
        return
        [
            .. project
                .KnowledgeMatrix()
                .Rows.Concat(project.KnowledgeMatrix(Moment.Start).Rows)
                .Select(r => r.Label)
                .Concat(project.World(null, null).Rows.Select(r => r.Fact))
                .Concat(project.World(Moment.Start, null).Rows.Select(r => r.Fact))
                .Distinct(StringComparer.Ordinal)
                .Where(CanBeAsked)
                .Take(MostFacts),
        ];

        // Not every sentence about a state says one: "nothing says where the note is".
        bool CanBeAsked(string fact) =>
            project.Knows(new KnowsQuestion(person, fact, Moment.Start)).Findings.Count == 0;
    }
}
