using Mathilda.Engine.Problems;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Grounding;

/// <summary>What grounding has to say: MTH1901 to MTH1999.</summary>
internal sealed class GroundingFindings
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<object> _reported = [];

    public IReadOnlyList<Finding> All => _findings;

    public bool HasErrors => _findings.Exists(f => f.Severity == Severity.Error);

    /// <summary>MTH1901: there is more of something than can be counted one by one.</summary>
    public void TooLarge(string what, Location? where, string hint) =>
        _findings.Add(
            new Finding
            {
                Code = "MTH1901",
                Severity = Severity.Error,
                Where = where,
                Message = $"This story is too large to check: {what}.",
                Hint = hint,
            }
        );

    /// <summary>MTH1901 for one act.</summary>
    public void ActTooLarge(ActSchema act)
    {
        if (_reported.Add(act))
        {
            TooLarge(
                $"the act `{act.Name}` says more than can be looked through",
                act.Declared,
                "Use fewer `some` and `every` inside one another, or slots of narrower kinds."
            );
        }
    }

    /// <summary>MTH1902: two changes of one act give one state two values.</summary>
    public void CheckEffects(ActKey key, IReadOnlyList<GroundEffect> effects)
    {
        if (_reported.Contains(key.Schema))
        {
            return;
        }

        var certain = new Dictionary<(int Fluent, string Chain), int>();
        foreach (var effect in effects)
        {
            if (!Conditions.IsTrue(effect.When) || effect.Value is not ConstantTerm constant)
            {
                continue;
            }

            var target = (effect.Fluent, string.Join(" ", effect.Chain));
            if (certain.TryGetValue(target, out var before) && before != constant.Value)
            {
                _reported.Add(key.Schema);
                _findings.Add(Contradiction(key));
                return;
            }

            certain.TryAdd(target, constant.Value);
        }
    }

    private static Finding Contradiction(ActKey key) =>
        new()
        {
            Code = "MTH1902",
            Severity = Severity.Error,
            Where = key.Schema.Declared,
            Message =
                $"`{Sentences.Say(key.ToReference())}` gives one state two different values at once.",
            Hint = "Take one of the two changes out, or say in `if` what keeps the names apart.",
        };
}
