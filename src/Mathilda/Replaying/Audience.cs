namespace Mathilda.Replaying;

/// <summary>What the audience has seen: at any point of the telling, the events told so far, replayed in order of time.</summary>
internal sealed class Audience(Timeline timeline)
{
    private readonly Dictionary<(int Scene, int Steps), int> _worlds = [];
    private readonly int[] _toldAt = TellingOrder.Of(timeline.Scenes);
    private readonly List<int> _seen =
    [
        timeline.Worlds.InitialAs(timeline.Story.Problem.PersonCount),
    ];
    private readonly bool _isInOrder = timeline.Scenes.All(s =>
        s.ToldAfter is null && !s.ToldToNobody
    );

    /// <summary>The scenes that are told, in the order of telling.</summary>
    public IEnumerable<int> Told() =>
        Enumerable
            .Range(0, _toldAt.Length)
            .Where(scene => _toldAt[scene] != TellingOrder.Untold)
            .OrderBy(scene => _toldAt[scene]);

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
            if (
                told != TellingOrder.Untold
                && (told < now || (step.SceneIndex == scene && step.Index < steps))
            )
            {
                world = timeline.Worlds.Notice(step.Before, world, step.ActId);
            }
        }

        _worlds.Add((scene, steps), world);
        return world;
    }
}
