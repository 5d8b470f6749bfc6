using Mathilda.Language.Model;

namespace Mathilda.Language.Sabre;

/// <summary>The variables in reach, innermost first.</summary>
internal sealed class SabreScope
{
    private readonly Slot? _slot;
    private readonly SabreScope? _outer;

    private SabreScope(Slot? slot, SabreScope? outer)
    {
        _slot = slot;
        _outer = outer;
    }

    public static SabreScope Empty { get; } = new(null, null);

    public SabreScope With(Slot slot) => new(slot, this);

    public Slot? Find(string name)
    {
        for (var at = this; at is not null; at = at._outer)
        {
            if (at._slot?.Name == name)
            {
                return at._slot;
            }
        }

        return null;
    }
}
