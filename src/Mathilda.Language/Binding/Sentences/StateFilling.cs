using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A sentence of a state while its slots are being filled.</summary>
internal sealed class StateFilling(StateSentence sentence, Location where)
{
    private readonly Expression[] _arguments = new Expression[sentence.State.Slots.Count];
    private Expression? _value;

    public StateSchema State => sentence.State;

    public Location Where => where;

    /// <summary>The value, where it is no single expression: somebody, nobody, unknown, a kind.</summary>
    public Filler? ValueFiller { get; set; }

    public void Set(int slot, Expression expression)
    {
        if (slot < 0)
        {
            _value = expression;
        }
        else
        {
            _arguments[slot] = expression;
        }
    }

    /// <summary>What the sentence says without its negation.</summary>
    public Expression Condition()
    {
        // A copy: the same filling is filled again for the next of a list.
        var read = new ReadExpression(State, [.. _arguments]) { Where = where };
        if (State.Type.IsYesNo)
        {
            return read;
        }

        if (sentence.SaysEmpty)
        {
            return Compare(read, Comparator.Equal, new ConstantExpression(StoryValue.Empty));
        }

        return ValueFiller?.Sort switch
        {
            FillerSort.Empty => Compare(
                read,
                Comparator.Equal,
                new ConstantExpression(StoryValue.Empty)
            ),
            FillerSort.Known => Compare(
                read,
                Comparator.NotEqual,
                new ConstantExpression(StoryValue.Empty)
            ),
            FillerSort.Unknown => new UnknownExpression(read) { Where = where },
            FillerSort.Some => new KindTestExpression(read, ValueFiller.Kind!) { Where = where },
            FillerSort.None => new NotExpression(new KindTestExpression(read, ValueFiller.Kind!))
            {
                Where = where,
            },
            _ => _value is null ? ConstantExpression.No : Compare(read, Comparator.Equal, _value),
        };
    }

    private CompareExpression Compare(Expression left, Comparator comparator, Expression right) =>
        new(left, comparator, right) { Where = where };
}
