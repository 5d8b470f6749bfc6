using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads <c>at(Léon)</c> or <c>within(a, b)</c> if it stands here; reports nothing.</summary>
    private bool TryTermAt(int index, out Expression term, out int end)
    {
        term = ConstantExpression.No;
        end = index;
        var open = OpenAfterName(index);
        if (open < 0 || _nesting >= NestingLimit)
        {
            return false;
        }

        var key = WordText.KeyOf(
            [.. Enumerable.Range(index, open - index).Select(i => phrase[i].Token)],
            0,
            open - index
        );
        var states = lexicon.States.Find(key);
        if (states.Count == 0 && key != "within")
        {
            return false;
        }

        _nesting++;
        var arguments = ReadArguments(open + 1, out end);
        _nesting--;
        if (arguments is null)
        {
            return false;
        }

        if (key == "within" && arguments.Count == 2)
        {
            term = new WithinExpression(arguments[0], arguments[1])
            {
                Where = phrase.At(index, end),
            };
            return true;
        }

        return TryRead(states, arguments, index, end, out term);
    }

    private bool TryRead(
        IReadOnlyList<StateSchema> states,
        List<Expression> arguments,
        int index,
        int end,
        out Expression term
    )
    {
        foreach (var state in states)
        {
            if (
                state.Slots.Count == arguments.Count
                && state.Slots.Zip(arguments, (s, a) => Fits(a, SlotSpec.Of(s))).All(fits => fits)
            )
            {
                term = new ReadExpression(state, arguments) { Where = phrase.At(index, end) };
                return true;
            }
        }

        term = ConstantExpression.No;
        return false;
    }

    /// <summary>The place of the bracket that a state's name stands before; −1 if none does.</summary>
    private int OpenAfterName(int index)
    {
        for (var i = index; i < phrase.Count && i <= index + lexicon.States.LongestName; i++)
        {
            if (phrase.Is(i, "("))
            {
                return i > index ? i : -1;
            }

            if (!phrase[i].IsNamePart)
            {
                return -1;
            }
        }

        return -1;
    }

    private List<Expression>? ReadArguments(int index, out int end)
    {
        var arguments = new List<Expression>();
        end = index;
        while (true)
        {
            if (!TryExpressionAt(end, out var argument, out end))
            {
                return null;
            }

            arguments.Add(argument);
            if (phrase.Is(end, ")"))
            {
                end++;
                return arguments;
            }

            if (!phrase.Is(end, ","))
            {
                return null;
            }

            end++;
        }
    }

    /// <summary>Reads a term, a number, a name, or a sum of them, if it stands here; reports nothing.</summary>
    private bool TryExpressionAt(int index, out Expression expression, out int end)
    {
        if (!TryOperandAt(index, out expression, out end))
        {
            return false;
        }

        while (phrase.IsOneOf(end, "+", "-") && TryOperandAt(end + 1, out var right, out var after))
        {
            var kind = phrase.Is(end, "+") ? ArithmeticKind.Add : ArithmeticKind.Subtract;
            expression = new ArithmeticExpression(kind, expression, right)
            {
                Where = phrase.At(index, after),
            };
            end = after;
        }

        return true;
    }

    private bool TryOperandAt(int index, out Expression expression, out int end)
    {
        if (TryTermAt(index, out expression, out end))
        {
            return true;
        }

        end = index + 1;
        if (index >= phrase.Count)
        {
            return false;
        }

        var word = phrase[index];
        if (
            word.Token.Kind == TokenKind.Number
            && int.TryParse(
                word.Key,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
        {
            expression = new ConstantExpression(StoryValue.Of((double)number))
            {
                Where = phrase.At(index, end),
            };
            return true;
        }

        if (NameAt(index, hit => hit.Value is not null) is { } name)
        {
            (expression, end) = (name.Value!, name.End);
            return true;
        }

        var value =
            word.Token.Kind != TokenKind.Word ? (StoryValue?)null
            : word.Key is "nobody" or "nowhere" or "nothing" ? StoryValue.Empty
            : word.Key == "yes" ? StoryValue.Yes
            : word.Key == "no" ? StoryValue.No
            : word.Key == "unknown" ? StoryValue.Unknown
            : null;
        if (value is not { } constant)
        {
            return false;
        }

        expression = new ConstantExpression(constant) { Where = phrase.At(index, end) };
        return true;
    }

    /// <summary>Whether a value can stand in a slot.</summary>
    private static bool Fits(Expression expression, SlotSpec spec) =>
        expression switch
        {
            ConstantExpression constant => FitsValue(constant.Value, spec),
            SlotExpression slot => slot.Slot.Kind is { } kind && spec.Takes([kind]),
            ReadExpression read => FitsType(read.State.Type, spec),
            BelievedExpression believed => Fits(believed.Inner, spec),
            ArithmeticExpression => spec.IsNumber,
            _ => spec.IsYesNo,
        };

    private static bool FitsValue(StoryValue value, SlotSpec spec) =>
        value.Sort switch
        {
            ValueSort.Unknown => spec.IsValue,
            ValueSort.YesNo => spec.IsYesNo,
            ValueSort.Number => spec.IsNumber,
            ValueSort.Entity => spec.Takes(value.Entity!.Kinds),
            ValueSort.Empty => spec.TakesEmpty,
            _ => false,
        };

    private static bool FitsType(StateType type, SlotSpec spec) =>
        (type.IsNumber && spec.IsNumber)
        || (type.IsYesNo && spec.IsYesNo)
        || type.Kinds.Any(kind => spec.Kinds.Any(k => kind.IsA(k) || k.IsA(kind)));

    /// <summary>Whether two values could ever be the same.</summary>
    private static bool CanBeEqual(Expression left, Expression right) =>
        left is ConstantExpression constant && right is not ConstantExpression
            ? Fits(constant, SpecOf(right))
        : right is ConstantExpression other
            ? Fits(other, SpecOf(left)) || left is ConstantExpression
        : SpecOf(left).Overlaps(SpecOf(right)) || (SpecOf(left).IsYesNo && SpecOf(right).IsYesNo);

    private static SlotSpec SpecOf(Expression expression) =>
        expression switch
        {
            SlotExpression slot => new SlotSpec
            {
                Kinds = slot.Slot.Kind is { } kind ? [kind] : [],
                IsValue = true,
            },
            ReadExpression read => SlotSpec.Of(read.State.Type),
            BelievedExpression believed => SpecOf(believed.Inner),
            ArithmeticExpression => new SlotSpec { IsNumber = true, IsValue = true },
            ConstantExpression constant => constant.Value.Sort switch
            {
                ValueSort.Entity => new SlotSpec
                {
                    Kinds = constant.Value.Entity!.Kinds,
                    IsValue = true,
                },
                ValueSort.Number => new SlotSpec { IsNumber = true, IsValue = true },
                ValueSort.YesNo => new SlotSpec { IsYesNo = true, IsValue = true },
                _ => new SlotSpec { IsValue = true },
            },
            _ => new SlotSpec { IsYesNo = true, IsValue = true },
        };
}
