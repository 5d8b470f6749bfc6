using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>All that the first page shows.</summary>
public sealed record StoryView(PageFrame Frame, ChartView Chart, MomentView Moment)
{
    /// <summary>One sentence; null if the story has none.</summary>
    public string? Premise { get; init; }

    /// <summary>Null while the check is under way.</summary>
    public CheckReport? Report { get; init; }

    /// <summary>Those the list offers.</summary>
    public required IReadOnlyList<Moment> Moments { get; init; }
}

/// <summary>The panels below the chart, at one place of the playhead.</summary>
public sealed record MomentView
{
    public required Picture Picture { get; init; }

    public required IReadOnlyList<Moment> Moments { get; init; }

    public required Moment At { get; init; }

    public Moment? Previous { get; init; }

    public Moment? Next { get; init; }

    /// <summary>Whose eyes: a word of <see cref="Names"/>; null = everybody's.</summary>
    public string? Who { get; init; }

    /// <summary>Null at the start.</summary>
    public StagedScene? Staged { get; init; }

    public Scene? Scene { get; init; }

    /// <summary>Null while the minds are not known yet.</summary>
    public KnowledgeView? Knowledge { get; init; }

    /// <summary>Null at the start.</summary>
    public WhyAnswer? Why { get; init; }

    /// <summary>A drawing.</summary>
    public required string Places { get; init; }

    /// <summary>The moment after an event.</summary>
    /// <param name="index">Its place in time, from 0.</param>
    public Moment MomentOf(int index) => Moments[index + 1];
}
