using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Corpus;

/// <summary>What a script asks of an engine; a world is whatever the engine takes for one.</summary>
internal abstract class EngineSide
{
    public abstract object Start();

    public abstract object StartAs(int person);

    public abstract object Result(object world, int act);

    public abstract bool Can(object world, int act);

    public abstract int Seen(object world, int person, int act);

    public abstract int Value(object world, FluentTerm place);

    public abstract bool Holds(object world, Condition condition);

    public abstract double? Score(object world, int owner, object start);
}

internal sealed class SlowSide(Problem problem) : EngineSide
{
    private readonly SlowEngine _engine = new(problem);

    public override object Start() => _engine.Initial();

    public override object StartAs(int person) => _engine.InitialAs(person);

    public override object Result(object world, int act) => _engine.Result((SlowWorld)world, act);

    public override bool Can(object world, int act) => _engine.Can((SlowWorld)world, act);

    public override int Seen(object world, int person, int act) =>
        _engine.Seen((SlowWorld)world, person, act);

    public override int Value(object world, FluentTerm place) =>
        SlowEngine.Value((SlowWorld)world, place.Chain, place.Fluent);

    public override bool Holds(object world, Condition condition) =>
        _engine.Holds((SlowWorld)world, condition);

    public override double? Score(object world, int owner, object start) =>
        _engine.ScoreOf((SlowWorld)world, owner, (SlowWorld)start);
}

internal sealed class FastSide(WorldStore store) : EngineSide
{
    public override object Start() => store.Initial;

    public override object StartAs(int person) => store.InitialAs(person);

    public override object Result(object world, int act) => store.Result((int)world, act);

    public override bool Can(object world, int act) => store.Can((int)world, act);

    public override int Seen(object world, int person, int act) =>
        store.Seen((int)world, person, act);

    public override int Value(object world, FluentTerm place) =>
        store.ValueAt((int)world, place.Chain, place.Fluent);

    public override bool Holds(object world, Condition condition) =>
        store.Holds((int)world, condition);

    public override double? Score(object world, int owner, object start) =>
        store.Score((int)world, owner, (int)start);
}
