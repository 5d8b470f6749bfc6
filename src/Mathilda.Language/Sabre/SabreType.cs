using Mathilda.Language.Model;

namespace Mathilda.Language.Sabre;

/// <summary>The type of a value: truth, number, unknown (fits numbers and names), or kinds of name.</summary>
internal readonly record struct SabreType(
    bool IsBoolean,
    bool IsNumber,
    bool IsUnknown,
    IReadOnlyList<Kind> Kinds
)
{
    public static SabreType Boolean { get; } = new(true, false, false, []);

    public static SabreType Number { get; } = new(false, true, false, []);

    public static SabreType Unknown { get; } = new(false, false, true, []);

    public static SabreType Of(IReadOnlyList<Kind> kinds) => new(false, false, false, kinds);

    public static SabreType Of(StateType type) =>
        type.IsYesNo ? Boolean
        : type.IsNumber ? Number
        : Of(type.Kinds);

    /// <summary>Whether a value of this type may be given to a property of that one.</summary>
    public bool Fits(SabreType target) =>
        IsUnknown ? !target.IsBoolean
        : target.IsBoolean ? IsBoolean
        : target.IsNumber ? IsNumber
        : Kinds.Any(k => target.Kinds.Any(k.IsA));
}
