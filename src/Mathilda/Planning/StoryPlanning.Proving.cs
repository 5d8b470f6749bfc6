using Mathilda.Engine.Search;

namespace Mathilda.Planning;

/// <content>Proof.</content>
public sealed partial class StoryPlanning
{
    private readonly List<string> _reproductions = [];

    /// <summary>For each story that was found and does not stand: the ground problem and the plan as text, to see it again. Empty as it should be.</summary>
    public IReadOnlyList<string> Reproductions => _reproductions;

    /// <summary>
    /// Checks every story found, act by act, reason by reason, with the slow engine, which shares nothing with the one that found them. What does not
    /// stand is taken out and becomes a finding (MTH9205).
    /// </summary>
    /// <exception cref="OperationCanceledException">Broken off; call again to go on.</exception>
    public void Prove(CancellationToken cancel = default)
    {
        if (_ground is not { } ground)
        {
            return;
        }

        var proof = new PlanProof(ground);
        for (var i = _proved; i < _stories.Count; i = _proved)
        {
            cancel.ThrowIfCancellationRequested();
            if (Stands(proof, _stories[i], _goal.Score))
            {
                _proved++;
            }
            else
            {
                _stories.RemoveAt(i);
            }
        }

        if (_stories.Count > 0)
        {
            _best = null;
        }
        else if (_best is not null && !_isBestProved)
        {
            cancel.ThrowIfCancellationRequested();
            _isBestProved = Stands(proof, _best, double.NegativeInfinity);
            _best = _isBestProved ? _best : null;
        }
    }

    private bool Stands(PlanProof proof, AuthorPlan plan, double goal)
    {
        var verdict = proof.Check(plan, goal, _request.AuthorLimit);
        if (verdict.IsValid)
        {
            return true;
        }

        _faults.Add(
            PlanFindings.NotProved(_proved + _reproductions.Count + 1, PlanProof.Words(verdict))
        );
        _reproductions.Add(proof.Reproduction(plan, verdict));
        return false;
    }
}
