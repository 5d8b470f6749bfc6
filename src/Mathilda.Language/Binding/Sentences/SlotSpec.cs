using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>What may stand in a slot of a sentence.</summary>
internal sealed class SlotSpec
{
    public IReadOnlyList<Kind> Kinds { get; init; } = [];

    /// <summary>Whether nobody, nowhere and nothing are allowed.</summary>
    public bool TakesEmpty { get; init; }

    public bool IsNumber { get; init; }

    public bool IsYesNo { get; init; }

    public bool IsFact { get; init; }

    /// <summary>It is the value of a state, not one of its slots.</summary>
    public bool IsValue { get; init; }

    public static SlotSpec Of(Slot slot) =>
        slot.Kind is { } kind ? new() { Kinds = [kind] } : new() { IsFact = true };

    public static SlotSpec Of(StateType type) =>
        new()
        {
            Kinds = type.Kinds,
            TakesEmpty = type.Empty is not null,
            IsNumber = type.IsNumber,
            IsYesNo = type.IsYesNo,
            IsValue = true,
        };

    /// <summary>Whether something of these kinds fits.</summary>
    public bool Takes(IReadOnlyList<Kind> kinds)
    {
        foreach (var kind in kinds)
        {
            foreach (var wanted in Kinds)
            {
                if (kind.IsA(wanted))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool Equals(SlotSpec other) =>
        TakesEmpty == other.TakesEmpty
        && IsNumber == other.IsNumber
        && IsYesNo == other.IsYesNo
        && IsFact == other.IsFact
        && IsValue == other.IsValue
        && Kinds.SequenceEqual(other.Kinds);

    /// <summary>Whether one filling could fit both.</summary>
    public bool Overlaps(SlotSpec other) =>
        (IsFact && other.IsFact)
        || (IsNumber && other.IsNumber)
        || Kinds.Any(kind => other.Kinds.Any(o => kind.IsA(o) || o.IsA(kind)));

    /// <summary>"a person", "a place or person", "a number".</summary>
    public string Noun =>
        IsFact ? "a sentence that says what is so"
        : IsNumber ? "a number"
        : IsYesNo ? "yes or no"
        : Article.With(string.Join(" or ", Kinds.Select(kind => kind.Name)));
}
