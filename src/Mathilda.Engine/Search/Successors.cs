using Mathilda.Engine.Dynamics;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>The worlds that acts lead to, as far as they are needed: most never have their turn, and what everybody believes there is what makes them dear.</summary>
/// <remarks>Where what is so, or the bound, depends on what somebody believes, worlds are made whole at once.</remarks>
internal sealed class Successors(WorldStore worlds, bool readsMinds)
{
    private readonly bool _glimpses = !readsMinds && !RuleReads.AnyMind(worlds);
    private readonly HashSet<int> _reached = [];

    /// <summary>A world was reached.</summary>
    public void Reach(int world) => _reached.Add(Fingerprint(world));

    /// <summary>
    /// What an act leads to: a world, or, where no reached world can be equal to it, a frame in which only what everybody believes is not as it is there. A frame is good until worlds are
    /// asked for anything else.
    /// </summary>
    public int Look(int world, int act)
    {
        if (!_glimpses)
        {
            return worlds.Result(world, act);
        }

        worlds.Arena.PopAll();
        var next = worlds.Dynamics.Glimpse(world, act);
        return worlds.Arena.IsFrame(next) && _reached.Contains(Fingerprint(next))
            ? worlds.Result(world, act)
            : next;
    }

    /// <summary>What stands for it until its turn comes: a world itself, a frame's fingerprint as a number below zero.</summary>
    public int Mark(int next) => worlds.Arena.IsFrame(next) ? ~Fingerprint(next) : next;

    /// <summary>Whether what stands for it is a world that may have been reached, or may be one.</summary>
    public bool MayBeReached(int mark) => mark >= 0 || _reached.Contains(~mark);

    /// <summary>Worlds in which the same is so have the same; others seldom have.</summary>
    private int Fingerprint(int world)
    {
        var hash = 14695981039346656037UL;
        var (words, first) = (worlds.Arena.Words, worlds.Arena.WordsAt(world));
        for (var i = 0; i < worlds.Arena.Layout.WordCount; i++)
        {
            hash = (hash ^ words[first + i]) * 1099511628211UL;
            hash ^= hash >> 32;
        }

        return (int)(hash & int.MaxValue);
    }
}
