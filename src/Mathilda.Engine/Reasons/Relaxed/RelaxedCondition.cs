namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>A condition over sets of possible values: whether it can hold, and whether it can fail. Both may be so, and too often is no harm.</summary>
internal abstract class RelaxedCondition
{
    /// <param name="Holds">It can hold.</param>
    /// <param name="Fails">It can fail.</param>
    internal readonly record struct Chance(bool Holds, bool Fails)
    {
        public static Chance Either { get; } = new(true, true);
    }

    public abstract Chance Of(RelaxedStates states);

    internal sealed class Always(bool holds) : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states) => new(holds, !holds);
    }

    internal sealed class Unclear : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states) => Chance.Either;
    }

    /// <summary>A fluent compared with a constant.</summary>
    /// <param name="variable">The fluent.</param>
    /// <param name="wanted">The local indexes for which the comparison holds; empty for open fluents.</param>
    /// <param name="openTest">The comparison, for open fluents.</param>
    internal sealed class Among(int variable, ulong[] wanted, Func<int, bool> openTest)
        : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states)
        {
            var (inside, outside) = states.Test(variable, wanted, openTest);
            return new Chance(inside, outside);
        }
    }

    /// <summary>Two fluents compared.</summary>
    internal sealed class Pair(int left, int right, Func<int, int, bool> compare) : RelaxedCondition
    {
        private const int MostPairs = 2000;
        private readonly List<int> _lefts = [];
        private readonly List<int> _rights = [];

        public override Chance Of(RelaxedStates states)
        {
            _lefts.Clear();
            _rights.Clear();
            if (
                !states.List(left, _lefts)
                || !states.List(right, _rights)
                || _lefts.Count * _rights.Count > MostPairs
            )
            {
                return Chance.Either;
            }

            var (holds, fails) = (false, false);
            foreach (var a in _lefts)
            {
                foreach (var b in _rights)
                {
                    var isSo = compare(a, b);
                    (holds, fails) = (holds || isSo, fails || !isSo);
                }
            }

            return new Chance(holds, fails);
        }
    }

    internal sealed class Not(RelaxedCondition part) : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states)
        {
            var chance = part.Of(states);
            return new Chance(chance.Fails, chance.Holds);
        }
    }

    internal sealed class All(RelaxedCondition[] parts) : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states)
        {
            var fails = false;
            foreach (var part in parts)
            {
                var chance = part.Of(states);
                if (!chance.Holds)
                {
                    return new Chance(false, true);
                }

                fails |= chance.Fails;
            }

            return new Chance(true, fails);
        }
    }

    internal sealed class Any(RelaxedCondition[] parts) : RelaxedCondition
    {
        public override Chance Of(RelaxedStates states)
        {
            var holds = false;
            foreach (var part in parts)
            {
                var chance = part.Of(states);
                if (!chance.Fails)
                {
                    return new Chance(true, false);
                }

                holds |= chance.Holds;
            }

            return new Chance(holds, true);
        }
    }
}
