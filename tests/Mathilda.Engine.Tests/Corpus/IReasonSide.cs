using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Corpus;

/// <summary>What a script asks of an engine about reasons; every act of the problem may stand in them.</summary>
internal interface IReasonSide
{
    bool Explained(object world, int person, int act, ReasonLimits limits);

    IReadOnlyList<int>? Reason(object world, int person, int act, ReasonLimits limits);
}

/// <summary>What a script asks about given plans, which only the slow engine judges.</summary>
internal interface IPlanSide
{
    bool IsReason(object world, int person, IReadOnlyList<int> plan, ReasonLimits limits);

    PlanFault Validate(object world, IReadOnlyList<int> plan, AuthorLimits limits);

    IReadOnlyList<int>? FindPlan(object world, AuthorLimits limits);
}

internal sealed class FastReasonSide(Problem problem, WorldStore store) : IReasonSide
{
    private readonly int[] _acts = [.. Enumerable.Range(0, problem.Acts.Count)];

    public bool Explained(object world, int person, int act, ReasonLimits limits) =>
        new ReasonFinder(store, _acts, limits).Explained((int)world, person, act).Outcome
        == ReasonOutcome.Found;

    public IReadOnlyList<int>? Reason(object world, int person, int act, ReasonLimits limits) =>
        new ReasonFinder(store, _acts, limits)
            .Find(store.Mind((int)world, person), person, act)
            .Reason?.Steps.Select(step => step.Act)
            .ToList();
}

internal sealed class SlowReasonSide(Problem problem) : IReasonSide, IPlanSide
{
    private readonly SlowEngine _engine = new(problem);
    private readonly int[] _acts = [.. Enumerable.Range(0, problem.Acts.Count)];

    public bool Explained(object world, int person, int act, ReasonLimits limits) =>
        _engine.Explained((SlowWorld)world, person, act, _acts, limits);

    public IReadOnlyList<int>? Reason(object world, int person, int act, ReasonLimits limits) =>
        _engine.Reason(Mind(world, person), person, act, _acts, limits);

    public bool IsReason(object world, int person, IReadOnlyList<int> plan, ReasonLimits limits) =>
        _engine.IsReason(Mind(world, person), person, plan, _acts, limits);

    public PlanFault Validate(object world, IReadOnlyList<int> plan, AuthorLimits limits) =>
        _engine.ValidatePlan((SlowWorld)world, plan, _acts, limits).Fault;

    public IReadOnlyList<int>? FindPlan(object world, AuthorLimits limits) =>
        _engine.FindPlan((SlowWorld)world, _acts, limits);

    private static SlowWorld Mind(object world, int person) =>
        SlowEngine.Mind((SlowWorld)world, person);
}
