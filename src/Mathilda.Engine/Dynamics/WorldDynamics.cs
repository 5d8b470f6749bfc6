using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>What acts and rules do to worlds: sections 2 and 3 of docs/engine.md.</summary>
/// <remarks>
/// Everything takes and gives ids of <see cref="WorldArena"/>. New worlds are worked out in frames and interned only
/// when settled; the one exception is a mind below a surprised one, whose repair is interned as it is and settled
/// with the world that holds it.
/// </remarks>
internal sealed class WorldDynamics
{
    private readonly WorldArena _arena;
    private readonly Evaluator _evaluator;
    private readonly ActCompiler _acts;
    private readonly EffectStep _effects;
    private readonly WorldEdit _edit;
    private readonly PairMemo _results = new(); // world, act → result
    private readonly VectorMemo _noticed = new(); // mind, act, truth read → mind after it, when surprised
    private int[] _key = new int[16];

    public WorldDynamics(
        Problem problem,
        WorldArena arena,
        ProgramTable programs,
        Evaluator evaluator
    )
    {
        _arena = arena;
        _evaluator = evaluator;
        _acts = new ActCompiler(problem, arena.Layout, programs);
        var rules = new RuleIndex(problem, arena, _acts, programs, evaluator);
        Due = new DueRules(rules, arena);
        _edit = new WorldEdit(arena, programs.Chains, Due);
        _effects = new EffectStep(problem, arena, programs.Chains, evaluator, _edit);
        _edit.Settlement = new Settlement(problem, arena, evaluator, rules, Due, _effects);
    }

    public DueRules Due { get; }

    public WorldEdit Edit => _edit;

    public long Bytes => _results.Bytes + _noticed.Bytes;

    public bool Can(int world, int act)
    {
        var compiled = _acts[act];
        return _evaluator.Holds(compiled.If, world)
            && (!compiled.Effects.MayLeaveRange || _effects.StayInRange(world, compiled.Effects));
    }

    /// <summary>The world after an act, possible or not.</summary>
    /// <param name="source">An interned world, or a frame.</param>
    public int Result(int source, int act)
    {
        if (!_arena.NeedsAct(source, act))
        {
            return source;
        }

        if (_arena.IsFrame(source))
        {
            return Change(source, act);
        }

        if (!_results.TryGet(source, act, out var result))
        {
            result = Change(source, act);
            _results.Set(source, act, result);
        }

        return result;
    }

    /// <summary>What is so after an act, be it as it may in minds: right where no rule that changes it reads any (<see cref="RuleReads"/>).</summary>
    /// <param name="source">An interned world.</param>
    /// <param name="act">The act.</param>
    /// <returns>The world after it, where that is known; else the topmost frame, whose minds are those of before and which the caller gives back.</returns>
    public int Glimpse(int source, int act)
    {
        if (!_arena.NeedsAct(source, act))
        {
            return source;
        }

        if (_results.TryGet(source, act, out var known))
        {
            return known;
        }

        var frame = _edit.Open(source);
        _effects.Values(source, frame, _acts[act].Effects);
        _edit.Settlement.RunHere(frame);
        return frame;
    }

    /// <summary>A mind after it noticed an act for what it is.</summary>
    /// <param name="truth">The world that holds the mind, before the act.</param>
    public int Notice(int truth, int mind, int act)
    {
        if (!_arena.NeedsAct(mind, act))
        {
            return mind;
        }

        if (Can(mind, act))
        {
            return Result(mind, act);
        }

        var repair = _acts[act].Repair;
        var length = repair.Reads.Length + 2;
        if (length > _key.Length)
        {
            _key = new int[2 * length];
        }

        (_key[0], _key[1]) = (mind, act);
        for (var i = 0; i < repair.Reads.Length; i++)
        {
            var read = repair.Reads[i];
            _key[i + 2] = _arena.Value(_evaluator.Walk(truth, read.Chain), read.Fluent);
        }

        var place = _noticed.PlaceOf(_key.AsSpan(0, length));
        if (_noticed[place] < 0)
        {
            var surprised = _edit.Open(mind);
            Surprise(repair.Root, truth, surprised);
            var after = Change(surprised, act);
            _arena.Pop();
            _noticed[place] = after;
        }

        return _noticed[place];
    }

    /// <summary>A mind after it took what happened for this act.</summary>
    private int Mistake(int mind, int act)
    {
        if (!_arena.NeedsAct(mind, act))
        {
            return mind;
        }

        if (Can(mind, act))
        {
            return Result(mind, act);
        }

        (_key[0], _key[1]) = (mind, ~act); // told apart from what is noticed for what it is
        var place = _noticed.PlaceOf(_key.AsSpan(0, 2));
        if (_noticed[place] < 0)
        {
            var mistaken = _edit.Open(mind);
            Assume(_acts[act].Repair.Root, mistaken);
            var after = Change(mistaken, act);
            _arena.Pop();
            _noticed[place] = after;
        }

        return _noticed[place];
    }

    private int Change(int source, int act)
    {
        var compiled = _acts[act];
        var target = _edit.Open(source);
        _effects.Values(source, target, compiled.Effects);
        if (_arena.HasMinds(source))
        {
            foreach (var observer in compiled.Observers)
            {
                if (observer.Person != _arena.OwnerOf(source))
                {
                    Observe(source, target, act, observer);
                }
            }

            if (compiled.Effects.HasChains)
            {
                _effects.Minds(source, target, compiled.Effects);
            }
        }

        return _edit.Close(target);
    }

    private void Observe(int source, int target, int act, CompiledObserver observer)
    {
        foreach (var (when, seenAs) in observer.Views)
        {
            if (_evaluator.Holds(when, source))
            {
                var mind = _arena.Mind(source, observer.Person);
                _edit.SetMind(
                    target,
                    observer.Person,
                    seenAs < 0 ? Notice(source, mind, act) : Mistake(mind, seenAs)
                );
                return;
            }
        }
    }

    /// <summary>Which act a person takes an act for, in a world with minds: the act itself where nothing is noticed.</summary>
    public int Seen(int world, int person, int act)
    {
        foreach (var observer in _acts[act].Observers)
        {
            if (observer.Person == person)
            {
                foreach (var (when, seenAs) in observer.Views)
                {
                    if (_evaluator.Holds(when, world))
                    {
                        return seenAs < 0 ? act : seenAs;
                    }
                }
            }
        }

        return act;
    }

    private void Surprise(RepairNode node, int truth, int frame)
    {
        switch (node.Kind)
        {
            case RepairKind.All:
                foreach (var part in node.Parts)
                {
                    Surprise(part, truth, frame);
                }

                break;
            case RepairKind.Any:
                foreach (var part in node.Parts)
                {
                    if (_evaluator.Holds(part.Holds, truth))
                    {
                        Surprise(part, truth, frame);
                    }
                }

                break;
            case RepairKind.Leaf when _evaluator.Holds(node.Holds, frame):
                break;
            case RepairKind.Leaf when node.IsEquality && _evaluator.Holds(node.Holds, truth):
                foreach (var read in node.Reads)
                {
                    var value = _arena.Value(_evaluator.Walk(truth, read.Chain), read.Fluent);
                    _edit.Assign(frame, read.Chain, read.Fluent, value);
                }

                break;
            case RepairKind.Leaf:
                Forget(node, frame);
                break;
            default:
                throw new InvalidOperationException("A kind of repair nobody knows.");
        }
    }

    private void Assume(RepairNode node, int frame)
    {
        if (node.Kind == RepairKind.All)
        {
            foreach (var part in node.Parts)
            {
                Assume(part, frame);
            }
        }
        else if (_evaluator.Holds(node.Holds, frame))
        {
            return;
        }
        else if (node.Constant is { } constant)
        {
            _edit.Assign(frame, node.Reads[0].Chain, node.Reads[0].Fluent, constant);
        }
        else
        {
            Forget(node, frame);
        }
    }

    private void Forget(RepairNode node, int frame)
    {
        foreach (var read in node.Reads)
        {
            _edit.Assign(frame, read.Chain, read.Fluent, ValueTable.Unknown);
        }
    }
}
