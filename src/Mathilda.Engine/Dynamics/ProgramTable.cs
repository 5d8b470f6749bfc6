using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Conditions and terms, compiled into flat tables.</summary>
internal sealed class ProgramTable(WorldLayout layout, ChainTable chains)
{
    private readonly Dictionary<Condition, int> _conditions = [];
    private readonly List<(int When, int Then)> _branches = [];
    private ConditionTest[] _tests = new ConditionTest[64];
    private CompiledTerm[] _terms = new CompiledTerm[64];
    private int _testCount;
    private int _termCount;

    public ConditionTest[] Tests => _tests;

    public CompiledTerm[] Terms => _terms;

    public ChainTable Chains => chains;

    public (int When, int Then) Branch(int index) => _branches[index];

    /// <summary>The entry of a condition; compiled once for each object.</summary>
    public int Entry(Condition condition)
    {
        if (!_conditions.TryGetValue(condition, out var entry))
        {
            entry = Compile(condition, ConditionTest.Holds, ConditionTest.Fails);
            _conditions.Add(condition, entry);
        }

        return entry;
    }

    /// <summary>The index of a term.</summary>
    public int Add(Term term)
    {
        var compiled = term switch
        {
            ConstantTerm constant => CompiledTerm.Constant(constant.Value),
            FluentTerm fluent => CompiledTerm.Fluent(fluent.Fluent, chains.Add(fluent.Chain)),
            ArithmeticTerm sum => CompiledTerm.Arithmetic(
                sum.Operator,
                Add(sum.Left),
                Add(sum.Right)
            ),
            ChoiceTerm choice => AddChoice(choice),
            _ => throw new ArgumentException("A kind of term nobody knows.", nameof(term)),
        };
        if (_termCount == _terms.Length)
        {
            Array.Resize(ref _terms, _termCount * 2);
        }

        _terms[_termCount] = compiled;
        return _termCount++;
    }

    private CompiledTerm AddChoice(ChoiceTerm choice)
    {
        var branches = new (int, int)[choice.Branches.Count];
        for (var i = 0; i < branches.Length; i++)
        {
            branches[i] = (Entry(choice.Branches[i].When), Add(choice.Branches[i].Then));
        }

        var otherwise = Add(choice.Otherwise);
        var first = _branches.Count;
        _branches.AddRange(branches);
        return CompiledTerm.Choice(first, branches.Length, otherwise);
    }

    private int Compile(Condition condition, int ifHolds, int ifFails)
    {
        switch (condition)
        {
            case AllCondition all:
                for (var i = all.Parts.Count - 1; i >= 0; i--)
                {
                    ifHolds = Compile(all.Parts[i], ifHolds, ifFails);
                }

                return ifHolds;
            case AnyCondition any:
                for (var i = any.Parts.Count - 1; i >= 0; i--)
                {
                    ifFails = Compile(any.Parts[i], ifHolds, ifFails);
                }

                return ifFails;
            case NotCondition not:
                return Compile(not.Part, ifFails, ifHolds);
            case ComparisonCondition comparison:
                return CompileComparison(comparison, ifHolds, ifFails);
            default:
                throw new ArgumentException("A kind of condition nobody knows.", nameof(condition));
        }
    }

    private int CompileComparison(ComparisonCondition condition, int ifHolds, int ifFails)
    {
        var fluent = condition.Left as FluentTerm ?? condition.Right as FluentTerm;
        var constant = condition.Right as ConstantTerm ?? condition.Left as ConstantTerm;
        if (fluent is not null && constant is not null)
        {
            switch (condition.Comparison)
            {
                case Comparison.Equal:
                    return Is(fluent, constant.Value, ifHolds, ifFails);
                case Comparison.NotEqual:
                    return Is(fluent, constant.Value, ifFails, ifHolds);
                case Comparison.KnownEqual:
                    return constant.Value == 0
                        ? ifFails
                        : Is(fluent, constant.Value, ifHolds, ifFails);
                case Comparison.KnownNotEqual:
                    return constant.Value == 0
                        ? ifFails
                        : Is(fluent, 0, ifFails, Is(fluent, constant.Value, ifFails, ifHolds));
                case Comparison.Less:
                case Comparison.AtMost:
                case Comparison.Greater:
                case Comparison.AtLeast:
                    break;
                default:
                    throw new ArgumentException("A comparison nobody knows.", nameof(condition));
            }
        }

        var left = Add(condition.Left);
        var right = Add(condition.Right);
        return Add(
            new ConditionTest(0, 0, 0, 0, left, right, condition.Comparison, ifHolds, ifFails)
        );
    }

    private int Is(FluentTerm fluent, int value, int ifHolds, int ifFails)
    {
        var local = layout.Domain(fluent.Fluent).LocalOf(value);
        if (local < 0 || ifHolds == ifFails)
        {
            return ifFails;
        }

        var slot = layout.Slot(fluent.Fluent);
        var chain = chains.Add(fluent.Chain);
        var (mask, bits) = (slot.Mask, slot.Bits(local));
        // A test that goes on to one in the same word of the same world, and fails to the same place, is one test with it.
        if (ifHolds >= 0 && Joins(_tests[ifHolds]))
        {
            var next = _tests[ifHolds];
            (mask, bits, ifHolds) = (mask | next.Mask, bits | next.Bits, next.IfHolds);
        }

        return Add(
            new ConditionTest(
                mask,
                bits,
                slot.Word,
                chain,
                0,
                0,
                Comparison.Equal,
                ifHolds,
                ifFails
            )
        );

        bool Joins(in ConditionTest next) =>
            next.Mask != 0
            && (next.Mask & slot.Mask) == 0
            && next.Word == slot.Word
            && next.Chain == chain
            && next.IfFails == ifFails;
    }

    private int Add(in ConditionTest test)
    {
        if (_testCount == _tests.Length)
        {
            Array.Resize(ref _tests, _testCount * 2);
        }

        _tests[_testCount] = test;
        return _testCount++;
    }
}
