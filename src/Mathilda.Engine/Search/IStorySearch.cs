namespace Mathilda.Engine.Search;

/// <summary>A way to search for stories, in steps.</summary>
internal interface IStorySearch
{
    PlanProgress Progress { get; }

    PlanResult Result { get; }

    IReadOnlyList<AuthorPlan> Stories { get; }

    /// <summary>Goes on until a story is found, nothing is left, or <see cref="StoryReasons.IsPaused"/>.</summary>
    /// <returns>Whether it has ended.</returns>
    bool GoOn();

    /// <summary>Makes it go on after a story was found.</summary>
    /// <returns>Whether there is anything left to search.</returns>
    bool Next();
}
