using Mathilda.Engine.States;
#if NET
using System.Numerics;
#endif

namespace Mathilda.Engine.Dynamics;

/// <summary>For each frame, the rules that have to be looked at before its world is settled.</summary>
internal sealed class DueRules(RuleIndex rules, WorldArena arena)
{
    private readonly int _stride = (rules.Count + 63) / 64;
    private readonly ulong[] _bits = new ulong[arena.FrameCount * ((rules.Count + 63) / 64)];

    /// <summary>Before this word of a frame's bits all are zero.</summary>
    private readonly int[] _first = new int[arena.FrameCount];

    /// <summary>Whether minds of the frame may not be settled yet.</summary>
    private readonly bool[] _minds = new bool[arena.FrameCount];

    public bool MindsAreDue(int frame) => _minds[frame];

    public void MindsDue(int frame, bool due) => _minds[frame] = due;

    public void None(int frame)
    {
        Array.Clear(_bits, frame * _stride, _stride);
        _first[frame] = _stride;
        _minds[frame] = false;
    }

    public void All(int frame)
    {
        for (var rule = 0; rule < rules.Count; rule++)
        {
            if (rules.Guards.MayFire(rule, frame))
            {
                Add(frame, rule);
            }
        }

        _minds[frame] = true;
    }

    public void Copy(int from, int to)
    {
        Array.Copy(_bits, from * _stride, _bits, to * _stride, _stride);
        _first[to] = _first[from];
        _minds[to] = _minds[from];
    }

    /// <summary>A fluent has taken the value of a local index.</summary>
    public void FluentChanged(int frame, int fluent, int local) =>
        Add(frame, rules.Triggers, fluent, local);

    /// <summary>A person's mind has become another world.</summary>
    public void MindChanged(int frame, int person, int before, int after)
    {
        Changed(frame, rules.Triggers.Find(person), before, after);
        // A chain may begin with the owner, who is no link.
        Changed(frame, rules.Triggers.Find(arena.OwnerOf(frame))?.Find(person), before, after);
    }

    private void Changed(int frame, TriggerPlace? place, int before, int after)
    {
        if (place is null || before == after)
        {
            return;
        }

        var (from, to) = (arena.WordsAt(before), arena.WordsAt(after));
        foreach (var (word, mask) in place.Words)
        {
            var bits = (arena.Words[from + word] ^ arena.Words[to + word]) & mask;
            while (bits != 0)
            {
                var fluent = arena.Layout.FluentAt(word, TrailingZeros(bits));
                bits &= ~arena.Layout.Slot(fluent).Mask;
                Add(frame, place, fluent, arena.Local(after, fluent));
            }
        }

        foreach (var (person, below) in place.Below)
        {
            // Where the depth limit cuts a link off, the mind itself is read.
            if (arena.HasMinds(after) && person != arena.OwnerOf(after))
            {
                Changed(frame, below, arena.Mind(before, person), arena.Mind(after, person));
            }
            else
            {
                Changed(frame, below, before, after);
            }
        }
    }

    /// <summary>Takes out the due rule with the lowest id; −1 = none is due.</summary>
    public int TakeLowest(int frame)
    {
        for (var i = _first[frame]; i < _stride; i++)
        {
            ref var bits = ref _bits[(frame * _stride) + i];
            bits &= arena.NeededRules(frame, i);
            if (bits != 0)
            {
                var lowest = TrailingZeros(bits);
                bits &= bits - 1;
                _first[frame] = i;
                return (64 * i) + lowest;
            }
        }

        _first[frame] = _stride;
        return -1;
    }

    private void Add(int frame, TriggerPlace place, int fluent, int local)
    {
        Add(frame, place.RulesOf(fluent));
        Add(frame, place.Rules(fluent, local));
    }

    private void Add(int frame, ReadOnlySpan<int> due)
    {
        foreach (var rule in due)
        {
            if (rules.Guards.MayFire(rule, frame))
            {
                Add(frame, rule);
            }
        }
    }

    public void Add(int frame, int rule)
    {
        var word = rule >> 6;
        _bits[(frame * _stride) + word] |= 1UL << (rule & 63);
        if (word < _first[frame])
        {
            _first[frame] = word;
        }
    }

    private static int TrailingZeros(ulong bits)
    {
#if NET
        return BitOperations.TrailingZeroCount(bits);
#else
        var zeros = 0;
        while ((bits & 1) == 0)
        {
            bits >>= 1;
            zeros++;
        }

        return zeros;
#endif
    }
}
