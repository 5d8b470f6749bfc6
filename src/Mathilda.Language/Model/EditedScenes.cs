using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>The scenes of a story while they are changed. A line that spreads into several events is moved as one.</summary>
internal sealed class EditedScenes
{
    private readonly List<(Scene Scene, List<SceneItem> Items)> _scenes;

    public EditedScenes(IReadOnlyList<Scene> scenes) =>
        _scenes = [.. scenes.Select(s => (s, new List<SceneItem>(s.Items)))];

    public bool Has(string id) => _scenes.Any(s => s.Scene.Id == id || Ids(s.Items).Contains(id));

    /// <summary>Takes the lines with this id out, blocks looked into.</summary>
    /// <returns>What was taken out, in order; none if there is no such line. A scene taken out is gone with its lines.</returns>
    public IReadOnlyList<SceneItem> Remove(string id)
    {
        foreach (var scene in _scenes)
        {
            if (scene.Scene.Id == id)
            {
                _scenes.Remove(scene);
                return scene.Items;
            }

            var taken = Take(scene.Items, id);
            if (taken.Count > 0)
            {
                return taken;
            }
        }

        return [];
    }

    /// <summary>Puts lines before, after or in place of a line.</summary>
    /// <returns>False if there is no such line.</returns>
    public bool Insert(IReadOnlyList<SceneItem> items, EditPlace place, string id) =>
        _scenes.Any(scene => Insert(scene.Items, items, place, id));

    /// <summary>The id spelt most like this one; null if no line has one.</summary>
    public string? Nearest(string id) =>
        Spelling.Closest(id, _scenes.SelectMany(s => Ids(s.Items)));

    public IReadOnlyList<Scene> ToScenes() =>
        [.. _scenes.Select(s => s.Scene with { Items = s.Items })];

    private static IEnumerable<string> Ids(IEnumerable<SceneItem> items) =>
        items.SelectMany(item =>
            (item.Id is { } id ? [id] : Array.Empty<string>()).Concat(
                item is AnyOrderItem block ? Ids(block.Items) : []
            )
        );

    private static List<SceneItem> Take(List<SceneItem> items, string id)
    {
        var taken = items.Where(i => i.Id == id).ToList();
        items.RemoveAll(i => i.Id == id);
        for (var i = 0; taken.Count == 0 && i < items.Count; i++)
        {
            if (items[i] is AnyOrderItem block)
            {
                var inner = new List<SceneItem>(block.Items);
                taken = Take(inner, id);
                if (taken.Count > 0)
                {
                    items[i] = With(block, inner);
                }
            }
        }

        return taken;
    }

    private static bool Insert(
        List<SceneItem> into,
        IReadOnlyList<SceneItem> items,
        EditPlace place,
        string id
    )
    {
        var first = into.FindIndex(i => i.Id == id);
        if (first >= 0)
        {
            var last = into.FindLastIndex(i => i.Id == id);
            into.InsertRange(place == EditPlace.Before ? first : last + 1, items);
            if (place == EditPlace.Replace)
            {
                into.RemoveRange(first, last - first + 1);
            }

            return true;
        }

        for (var i = 0; i < into.Count; i++)
        {
            if (into[i] is AnyOrderItem block)
            {
                var inner = new List<SceneItem>(block.Items);
                if (Insert(inner, items, place, id))
                {
                    into[i] = With(block, inner);
                    return true;
                }
            }
        }

        return false;
    }

    private static AnyOrderItem With(AnyOrderItem block, IReadOnlyList<SceneItem> items) =>
        new()
        {
            Items = items,
            Id = block.Id,
            Citation = block.Citation,
            Where = block.Where,
            Waivers = block.Waivers,
        };
}
