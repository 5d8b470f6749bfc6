using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>What the audience has seen: at any point of the telling, the events told so far, replayed in order of time.</summary>
internal sealed class Audience(Timeline timeline)
{
    private readonly Dictionary<(int Scene, int Steps), int> _worlds = [];
    private readonly int[] _toldAt = TellingOrder(timeline.Scenes);
    private readonly List<int> _seen =
    [
        timeline.Worlds.InitialAs(timeline.Story.Problem.PersonCount),
    ];
    private readonly bool _isInOrder = timeline.Scenes.All(s =>
        s.ToldAfter is null && !s.ToldToNobody
    );

    /// <summary>The world as the audience sees it when a scene has been told up to so many events of the story.</summary>
    /// <param name="scene">The scene being told; −1 before the first.</param>
    /// <param name="steps">Events of that scene beyond this count are still to come.</param>
    public int WorldAt(int scene, int steps)
    {
        if (scene < 0)
        {
            return _seen[0];
        }

        return _isInOrder ? InOrder(steps) : OutOfOrder(scene, steps);
    }

    // Told as it happened: what was seen before is seen no differently later.
    private int InOrder(int steps)
    {
        while (_seen.Count <= steps)
        {
            var step = timeline.Steps[_seen.Count - 1];
            _seen.Add(timeline.Worlds.Notice(step.Before, _seen[^1], step.ActId));
        }

        return _seen[steps];
    }

    private int OutOfOrder(int scene, int steps)
    {
        if (_worlds.TryGetValue((scene, steps), out var known))
        {
            return known;
        }

        var world = _seen[0];
        var now = _toldAt[scene];
        foreach (var step in timeline.Steps)
        {
            var told = _toldAt[step.SceneIndex];
            if (told != Untold && (told < now || (step.SceneIndex == scene && step.Index < steps)))
            {
                world = timeline.Worlds.Notice(step.Before, world, step.ActId);
            }
        }

        _worlds.Add((scene, steps), world);
        return world;
    }

    private const int Untold = int.MaxValue;

    // The place of each scene in the order of telling.
    private static int[] TellingOrder(IReadOnlyList<Scene> scenes)
    {
        var order = new List<int>();
        for (var i = 0; i < scenes.Count; i++)
        {
            if (scenes[i].ToldAfter is null && !scenes[i].ToldToNobody)
            {
                order.Add(i);
            }
        }

        // A scene told after another follows it at once; several keep their order.
        for (var i = scenes.Count - 1; i >= 0; i--)
        {
            if (scenes[i].ToldAfter is { } after && !scenes[i].ToldToNobody)
            {
                var place = order.FindIndex(s =>
                    string.Equals(scenes[s].Title, after, StringComparison.OrdinalIgnoreCase)
                );
                order.Insert(place < 0 ? order.Count(s => s < i) : place + 1, i);
            }
        }

        var told = new int[scenes.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = Untold;
        }

        for (var i = 0; i < order.Count; i++)
        {
            told[order[i]] = i;
        }

        return told;
    }
}
