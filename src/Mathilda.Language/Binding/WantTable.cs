using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The wants: their names, and who has which.</summary>
internal sealed class WantTable
{
    private readonly Dictionary<string, Entity> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<(Entity? Holder, string Key), WantSchema> _byHolder = [];
    private readonly Dictionary<Entity, List<string>> _namesOf = [];
    private readonly List<WantSchema> _all = [];

    /// <summary>In order of declaration.</summary>
    public IReadOnlyList<WantSchema> All => _all;

    /// <summary>The entity of a want's name; the same for everybody who has a want of that name.</summary>
    public Entity? Name(string key) => _names.TryGetValue(key, out var entity) ? entity : null;

    public void AddName(string key, Entity entity) => _names.Add(key, entity);

    public bool Add(string key, WantSchema want)
    {
        if (!_byHolder.TryAdd((want.Holder, key), want))
        {
            return false;
        }

        _all.Add(want);
        if (want.Holder is { } holder)
        {
            if (!_namesOf.TryGetValue(holder, out var names))
            {
                names = [];
                _namesOf.Add(holder, names);
            }

            names.Add(want.Name.Name);
        }

        return true;
    }

    public WantSchema? Find(Entity? holder, string key) =>
        _byHolder.TryGetValue((holder, key), out var want) ? want : null;

    public IReadOnlyList<string> NamesOf(Entity holder) =>
        _namesOf.TryGetValue(holder, out var names) ? names : (IReadOnlyList<string>)[];
}
