using Mathilda.Engine.Problems;
using Mathilda.Reasoning;

namespace Mathilda.Planning;

/// <summary>What stories are made of: every act where they are few; else the acts nearest to what is wanted, in growing numbers.</summary>
internal sealed class ActStages
{
    // How many acts are looked at, one attempt after the other.
    private static readonly int[] Widths = [60, 180, 540, 1_600];

    // Work for an attempt with few acts, before more are looked at.
    private static readonly long[] Budgets = [20_000, 60_000, 200_000, long.MaxValue];

    private readonly Problem _problem;
    private readonly PlanRequest _request;
    private readonly IReadOnlyList<int>? _all;
    private readonly Relevance? _relevance;
    private int _stage;

    public ActStages(PlanningGround ground, PlanRequest request)
    {
        (_problem, _request) = (ground.Story.Problem, request);
        _all = ground.AllActs;
        if (_all is null)
        {
            _relevance = Relevance.BeginStory(
                ground.Story,
                ground.Worlds,
                ground.Start,
                request.AuthorLimit
            );
        }
    }

    /// <summary>Whether there may be acts that are never looked at.</summary>
    public bool LeavesOut => _all is null;

    /// <summary>The acts of the next attempt and the work allowed for it; null if there is nothing more to look at.</summary>
    public (IReadOnlyList<int> Acts, long Budget)? Next()
    {
        if (_relevance is null)
        {
            return _stage++ == 0 ? (Ordered(_all!), long.MaxValue) : null;
        }

        if (_stage == Widths.Length || (!_relevance.Extend(Widths[_stage]) && _stage > 0))
        {
            return null;
        }

        return (Ordered([.. _relevance.Acts]), Budgets[_stage++]);
    }

    /// <summary>What somebody chooses comes before what merely happens: a story should not rest on chance where it need not.</summary>
    private IReadOnlyList<int> Ordered(IReadOnlyList<int> acts)
    {
        var mixed = _request.Seed is { } seed ? Shuffle.Of(acts, seed) : acts;
        return
        [
            .. mixed
                .Where(act => !_request.WithoutFate || _problem.Acts[act].Nature != ActNature.Fate)
                .OrderBy(act => _problem.Acts[act].Nature == ActNature.Fate),
        ];
    }
}
