using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Writing in frames, noting which rules become due, and assigning along chains of belief.</summary>
internal sealed class WorldEdit(WorldArena arena, ChainTable chains, DueRules due)
{
    /// <summary>Runs the rules; set once, as each needs the other.</summary>
    public Settlement Settlement { get; set; } = null!;

    /// <summary>Takes a frame with a copy of a world or frame in it, and with the rules that are due there.</summary>
    public int Open(int source)
    {
        var frame = arena.PushCopy(source);
        if (arena.IsFrame(source))
        {
            due.Copy(source, frame);
        }
        else if (arena.IsSettled(source))
        {
            due.None(frame);
        }
        else
        {
            due.All(frame);
        }

        return frame;
    }

    /// <summary>Runs the due rules of the topmost frame, interns it and gives it back.</summary>
    /// <returns>A settled world.</returns>
    public int Close(int frame)
    {
        if (due.MindsAreDue(frame))
        {
            for (var person = 0; person < arena.PersonCount && arena.HasMinds(frame); person++)
            {
                var mind = arena.Mind(frame, person);
                if (mind >= 0)
                {
                    SetMind(frame, person, Settled(mind));
                }
            }
        }

        Settlement.Run(frame);
        var world = arena.Intern(frame);
        arena.NoteSettled(world, world);
        arena.Pop();
        return world;
    }

    /// <summary>The world that this interned one becomes when its rules run.</summary>
    public int Settled(int world)
    {
        if (arena.SettledOf(world) < 0)
        {
            arena.NoteSettled(world, Close(Open(world)));
        }

        return arena.SettledOf(world);
    }

    public void SetLocal(int frame, int fluent, int local)
    {
        if (arena.Local(frame, fluent) != local && arena.Needs(frame, fluent))
        {
            arena.SetLocal(frame, fluent, local);
            due.FluentChanged(frame, fluent, local);
        }
    }

    public void SetValue(int frame, int fluent, int value) =>
        SetLocal(frame, fluent, Math.Max(0, arena.Layout.Domain(fluent).LocalOf(value)));

    public void SetMind(int frame, int person, int mind)
    {
        var before = arena.Mind(frame, person);
        if (before != mind)
        {
            arena.SetMind(frame, person, mind);
            due.MindChanged(frame, person, before, mind);
        }
    }

    /// <summary>Sets a fluent at the end of a chain from a frame. No rules run; minds on the way may be left unsettled.</summary>
    public void Assign(int frame, int chain, int fluent, int value) =>
        Assign(frame, chains[chain], 0, fluent, value);

    /// <param name="from">How many links lie behind.</param>
    public void Assign(int frame, int[] links, int from, int fluent, int value)
    {
        var next = Skip(frame, links, from);
        if (next == links.Length)
        {
            SetValue(frame, fluent, value);
        }
        else if (arena.HasMinds(frame))
        {
            var mind = arena.Mind(frame, links[next]);
            var changed = Assigned(mind, links, next + 1, fluent, value);
            if (changed != mind)
            {
                SetMind(frame, links[next], changed);
                due.MindsDue(frame, true);
            }
        }
    }

    /// <summary>The same on an interned world, whose rules do not run.</summary>
    private int Assigned(int world, int[] links, int from, int fluent, int value)
    {
        var next = Skip(world, links, from);
        if (next == links.Length)
        {
            var local = Math.Max(0, arena.Layout.Domain(fluent).LocalOf(value));
            return arena.Local(world, fluent) == local || !arena.Needs(world, fluent)
                ? world
                : Interned(world, fluent, local);
        }

        if (!arena.HasMinds(world))
        {
            return world;
        }

        var mind = arena.Mind(world, links[next]);
        var changed = Assigned(mind, links, next + 1, fluent, value);
        if (changed == mind)
        {
            return world;
        }

        var frame = arena.PushCopy(world);
        arena.SetMind(frame, links[next], changed);
        var result = arena.Intern(frame);
        arena.Pop();
        return result;
    }

    private int Interned(int world, int fluent, int local)
    {
        var frame = arena.PushCopy(world);
        arena.SetLocal(frame, fluent, local);
        var result = arena.Intern(frame);
        arena.Pop();
        return result;
    }

    /// <summary>The first link from here on that is not the world's owner.</summary>
    private int Skip(int world, int[] links, int from)
    {
        while (from < links.Length && links[from] == arena.OwnerOf(world))
        {
            from++;
        }

        return from;
    }
}
