using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>What fills a slot: a name or a fact.</summary>
internal readonly record struct Filling(Entity? Entity, GroundFact? Fact);

/// <summary>Which slots are filled with what. Never changed: a new slot makes a new one.</summary>
internal sealed class Bindings
{
    private readonly Slot? _slot;
    private readonly Filling _filling;
    private readonly Bindings? _rest;

    private Bindings(Slot? slot, Filling filling, Bindings? rest)
    {
        _slot = slot;
        _filling = filling;
        _rest = rest;
    }

    public static Bindings None { get; } = new(null, default, null);

    public Bindings With(Slot slot, Entity entity) => new(slot, new Filling(entity, null), this);

    public Bindings With(Slot slot, Filling filling) => new(slot, filling, this);

    /// <summary>What fills the slot; null if nothing does.</summary>
    public Filling? Find(Slot slot)
    {
        for (var at = this; at is not null; at = at._rest)
        {
            if (ReferenceEquals(at._slot, slot))
            {
                return at._filling;
            }
        }

        return null;
    }
}
