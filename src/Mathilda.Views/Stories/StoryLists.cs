using Mathilda.Language.Model;

namespace Mathilda.Views.Stories;

/// <summary>For lists of a story that could not be read.</summary>
public static class StoryLists
{
    public static StoryModel Nothing { get; } =
        new()
        {
            Kinds = [],
            Entities = [],
            PersonKind = new Kind("person", []),
        };
}
