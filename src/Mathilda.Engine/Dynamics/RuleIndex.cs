using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Dynamics;

/// <summary>The compiled rules, and which of them have to be looked at again when something changes.</summary>
/// <remarks>A rule depends on what it reads and on what it sets: it fires only where it would change something.</remarks>
internal sealed class RuleIndex
{
    public RuleIndex(Problem problem, ActCompiler acts, ProgramTable programs)
    {
        Count = problem.Rules.Count;
        If = new int[Count];
        Effects = new EffectList[Count];
        var byFluent = new SortedSet<int>?[problem.Fluents.Count];
        var byMind = new SortedSet<int>?[problem.PersonCount];
        var reads = new List<FluentRead>();
        for (var r = 0; r < Count; r++)
        {
            var rule = problem.Rules[r];
            If[r] = programs.Entry(rule.If);
            Effects[r] = acts.Compile(rule.Effects);
            reads.Clear();
            FluentReads.Collect(rule.If, programs.Chains, reads);
            foreach (var effect in rule.Effects)
            {
                FluentReads.Collect(effect.When, programs.Chains, reads);
                FluentReads.Collect(effect.Value, programs.Chains, reads);
                reads.Add(new FluentRead(programs.Chains.Add(effect.Chain), effect.Fluent));
            }

            foreach (var read in reads)
            {
                (byFluent[read.Fluent] ??= []).Add(r);
                foreach (var link in programs.Chains[read.Chain])
                {
                    (byMind[link] ??= []).Add(r);
                }
            }
        }

        ByFluent = Array.ConvertAll(
            byFluent,
            set => set is null ? [] : new List<int>(set).ToArray()
        );
        ByMind = Array.ConvertAll(byMind, set => set is null ? [] : new List<int>(set).ToArray());
    }

    public int Count { get; }

    /// <summary>Entry of each rule's condition.</summary>
    public int[] If { get; }

    public EffectList[] Effects { get; }

    /// <summary>The rules to look at when a fluent changes, ascending.</summary>
    public int[][] ByFluent { get; }

    /// <summary>The rules to look at when the mind of a person changes, ascending.</summary>
    public int[][] ByMind { get; }
}
