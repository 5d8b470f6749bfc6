using Mathilda.Language.Model;
using Mathilda.Language.Text;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>Which events stand on which line.</summary>
internal static class EventLines
{
    /// <summary>The first event of each line of a text; empty for a text that is not the one of the picture.</summary>
    public static IReadOnlyDictionary<int, StoryEvent> Of(Picture picture, SourceText text)
    {
        var found = new Dictionary<int, StoryEvent>();
        if (picture.Texts.All(t => t.Path != text.Path || t.Content != text.Content))
        {
            return found;
        }

        foreach (var happening in picture.Model.Scenes.SelectMany(s => In(s.Items)))
        {
            if (happening.Where is { } where && where.Source.Path == text.Path)
            {
                found.TryAdd(where.Line, happening);
            }
        }

        return found;
    }

    private static IEnumerable<StoryEvent> In(IEnumerable<SceneItem> items) =>
        items.SelectMany(item =>
            item switch
            {
                StoryEvent happening => [happening],
                AnyOrderItem block => In(block.Items),
                _ => [],
            }
        );
}
