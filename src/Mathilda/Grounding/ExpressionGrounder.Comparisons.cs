using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

internal sealed partial class ExpressionGrounder
{
    private Condition Compare(
        CompareExpression compare,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        if (negated && IsStory && (LooksIntoMind(compare.Left) || LooksIntoMind(compare.Right)))
        {
            // "does not know where Tony is" is so for who has no idea.
            return Conditions.Not(Compare(compare, bindings, chain, negated: false));
        }

        var comparator = negated ? Opposite(compare.Comparator) : compare.Comparator;
        var right = CasesOf(compare.Right, bindings, chain);
        var parts = new List<Condition>();
        foreach (var (leftGuard, left) in CasesOf(compare.Left, bindings, chain))
        {
            foreach (var (rightGuard, other) in right)
            {
                parts.Add(
                    Conditions.All(leftGuard, rightGuard, CompareValues(left, comparator, other))
                );
            }
        }

        return Conditions.Any(parts);
    }

    private static bool LooksIntoMind(Expression expression) =>
        expression switch
        {
            BelievedExpression => true,
            ArithmeticExpression sum => LooksIntoMind(sum.Left) || LooksIntoMind(sum.Right),
            _ => false,
        };

    private static Comparator Opposite(Comparator comparator) =>
        comparator switch
        {
            Comparator.Equal => Comparator.NotEqual,
            Comparator.NotEqual => Comparator.Equal,
            Comparator.Less => Comparator.AtLeast,
            Comparator.AtMost => Comparator.Greater,
            Comparator.Greater => Comparator.AtMost,
            Comparator.AtLeast => Comparator.Less,
            _ => throw new InvalidOperationException(),
        };

    private Condition CompareValues(Term left, Comparator comparator, Term right)
    {
        Step();
        return comparator switch
        {
            Comparator.Equal => CompareTerms(left, Equal, right),
            Comparator.NotEqual => CompareTerms(
                left,
                IsStory ? Comparison.KnownNotEqual : Comparison.NotEqual,
                right
            ),
            Comparator.Less => CompareTerms(left, Comparison.Less, right),
            Comparator.Greater => CompareTerms(left, Comparison.Greater, right),
            // In a story an unknown number is not even as large as itself.
            Comparator.AtMost when IsStory => Conditions.Any([
                CompareTerms(left, Comparison.Less, right),
                CompareTerms(left, Comparison.KnownEqual, right),
            ]),
            Comparator.AtLeast when IsStory => Conditions.Any([
                CompareTerms(left, Comparison.Greater, right),
                CompareTerms(left, Comparison.KnownEqual, right),
            ]),
            Comparator.AtMost => CompareTerms(left, Comparison.AtMost, right),
            Comparator.AtLeast => CompareTerms(left, Comparison.AtLeast, right),
            _ => throw new InvalidOperationException(),
        };
    }

    private Condition CompareTerms(Term left, Comparison comparison, Term right)
    {
        if (left is ConstantTerm l && right is ConstantTerm r)
        {
            return Conditions.Of(Conditions.Holds(names.Values, l.Value, comparison, r.Value));
        }

        if (left is ConstantTerm && right is FluentTerm && IsSymmetric(comparison))
        {
            (left, right) = (right, left);
        }

        return left is FluentTerm fluent && right is ConstantTerm constant
            ? CompareWithConstant(fluent, comparison, constant)
            : new ComparisonCondition(left, comparison, right);
    }

    private static bool IsSymmetric(Comparison comparison) =>
        comparison
            is Comparison.Equal
                or Comparison.NotEqual
                or Comparison.KnownEqual
                or Comparison.KnownNotEqual;

    private Condition CompareWithConstant(
        FluentTerm fluent,
        Comparison comparison,
        ConstantTerm constant
    )
    {
        var type = space.FluentAt(fluent.Fluent).State.Type;
        if (
            type.IsYesNo
            && constant.Value is ValueTable.Yes or ValueTable.No
            && IsOther(comparison)
        )
        {
            // Surprise puts an equality right, of an inequality it only forgets.
            var other = new ConstantTerm(
                constant.Value == ValueTable.Yes ? ValueTable.No : ValueTable.Yes
            );
            return new ComparisonCondition(fluent, Equal, other);
        }

        var isPossible =
            constant.Value == ValueTable.Unknown
            || names.DomainOf(type) is not { } domain
            || BinarySearch(domain, constant.Value);
        return (comparison, isPossible) switch
        {
            (Comparison.KnownEqual, _) when constant.Value == ValueTable.Unknown => Condition.False,
            (Comparison.KnownNotEqual, _) when constant.Value == ValueTable.Unknown =>
                Condition.False,
            (Comparison.Equal or Comparison.KnownEqual, false) => Condition.False,
            (Comparison.NotEqual, false) => Condition.True,
            _ => new ComparisonCondition(fluent, comparison, constant),
        };
    }

    /// <summary>In the Sabre dialect a yes/no value is never unknown, so "not yes" is "no" there too.</summary>
    private bool IsOther(Comparison comparison) =>
        comparison == Comparison.KnownNotEqual || (comparison == Comparison.NotEqual && !IsStory);

    private static bool BinarySearch(IReadOnlyList<int> ascending, int value)
    {
        var (low, high) = (0, ascending.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] == value)
            {
                return true;
            }

            (low, high) = ascending[middle] < value ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private Condition Unknown(
        UnknownExpression unknown,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var nothing = new ConstantTerm(ValueTable.Unknown);
        return CompareTerms(
            TermOf(unknown.Term, bindings, chain),
            negated ? Comparison.NotEqual : Comparison.Equal,
            nothing
        );
    }

    private Condition KindTest(
        KindTestExpression test,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var term = TermOf(test.Term, bindings, chain);
        if (negated && !IsStory)
        {
            return Conditions.All([
                .. names
                    .MembersOf(test.Kind)
                    .Select(e => CompareTerms(term, Comparison.NotEqual, Constant(e))),
            ]);
        }

        return Conditions.Any([
            .. PossibleValues(term)
                .Where(v =>
                    v != ValueTable.Unknown
                    && (names.EntityOf(v)?.Is(test.Kind) ?? false) != negated
                )
                .Select(v => CompareTerms(term, Equal, new ConstantTerm(v))),
        ]);
    }

    private Condition Within(
        WithinExpression within,
        Bindings bindings,
        IReadOnlyList<int> chain,
        bool negated
    )
    {
        var inner = TermOf(within.Inner, bindings, chain);
        var outer = TermOf(within.Outer, bindings, chain);
        var places = PossibleValues(outer);
        var parts = new List<Condition>();
        foreach (var a in PossibleValues(inner))
        {
            foreach (var b in places)
            {
                Step();
                if (a != ValueTable.Unknown && b != ValueTable.Unknown && LiesIn(a, b) != negated)
                {
                    parts.Add(
                        Conditions.All(
                            CompareTerms(inner, Equal, new ConstantTerm(a)),
                            CompareTerms(outer, Equal, new ConstantTerm(b))
                        )
                    );
                }
            }
        }

        return Conditions.Any(parts);
    }

    private bool LiesIn(int inner, int outer)
    {
        var place = names.EntityOf(inner);
        var container = names.EntityOf(outer);
        if (place is null || container is null)
        {
            return false;
        }

        // Counted, so that places nested in a circle end the walk.
        for (var steps = 0; place is not null && steps <= model.Entities.Count; steps++)
        {
            if (ReferenceEquals(place, container))
            {
                return true;
            }

            place = place.In;
        }

        return false;
    }

    private ConstantTerm Constant(Entity entity) => new(names.ValueOf(StoryValue.Of(entity)));
}
