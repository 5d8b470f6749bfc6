using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>What stands around every page.</summary>
/// <param name="State">What is shown.</param>
/// <param name="Section">Where the page belongs.</param>
/// <param name="Heading">Of the page; empty for the story itself.</param>
public sealed record PageFrame(StoryState State, Section Section, string Heading)
{
    /// <summary>A module of the page besides the common one; null if it needs none.</summary>
    public string? Module { get; init; }

    /// <summary>A style sheet of the page besides the common one; null if it needs none.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether part of the page is still being worked out: without script, the browser asks again by itself.</summary>
    public bool IsUnderWay { get; init; }

    /// <summary>As the window is called.</summary>
    public string Title => Heading.Length == 0 ? State.Title : $"{Heading} – {State.Title}";
}
