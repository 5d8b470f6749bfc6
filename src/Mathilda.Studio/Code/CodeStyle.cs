using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Code;

/// <summary>What a text is coloured and linked by, besides what it says itself.</summary>
public sealed record CodeStyle
{
    public static CodeStyle Plain { get; } = new();

    /// <summary>The names in it, in order of place.</summary>
    public IReadOnlyList<NameReference> Names { get; init; } = [];

    /// <summary>The class of somebody's colour; empty for who has none.</summary>
    public Func<string, string> ColourOf { get; init; } = _ => "";

    /// <summary>Where a declaration can be read; null for nowhere.</summary>
    public Func<Location, string?> LinkTo { get; init; } = _ => null;

    /// <summary>Where the moment after the event of that id can be seen; null for nowhere.</summary>
    public Func<string, string?> LinkToMoment { get; init; } = _ => null;

    /// <summary>Where the act of the event on a line is declared; null for none.</summary>
    public Func<int, Location?> ActOn { get; init; } = _ => null;

    /// <summary>Whether the page may ask about names.</summary>
    public bool HasHover { get; init; }
}
