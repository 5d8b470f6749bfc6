using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>What stands between the name of a want and its colon.</summary>
internal sealed class WantOptions
{
    public WantRank Rank { get; set; } = WantRank.Normal;

    public double Weight { get; set; } = 1;

    public Entity? StepTo { get; set; }

    public bool StartsHeld { get; set; } = true;

    public Expression? KnownTo { get; set; }

    public Slot? They { get; set; }

    public Expression? Until { get; set; }

    public Expression? Once { get; set; }
}
