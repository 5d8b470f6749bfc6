using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Numbers states with filled slots, in order of arrival.</summary>
internal sealed class FluentIndex
{
    private readonly Dictionary<StateSchema, Dictionary<IReadOnlyList<Entity>, int>> _ids = [];
    private readonly List<StoryFluent> _fluents = [];

    public int Count => _fluents.Count;

    public StoryFluent this[int id] => _fluents[id];

    public int? Find(StateSchema state, IReadOnlyList<Entity> arguments) =>
        _ids.TryGetValue(state, out var ofState) && ofState.TryGetValue(arguments, out var id)
            ? id
            : null;

    public int FindOrAdd(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        if (Find(state, arguments) is { } found)
        {
            return found;
        }

        if (!_ids.TryGetValue(state, out var ofState))
        {
            ofState = new Dictionary<IReadOnlyList<Entity>, int>(SameNames.Comparer);
            _ids.Add(state, ofState);
        }

        Entity[] kept = [.. arguments];
        ofState.Add(kept, _fluents.Count);
        _fluents.Add(new StoryFluent(state, kept));
        return _fluents.Count - 1;
    }

    private sealed class SameNames : IEqualityComparer<IReadOnlyList<Entity>>
    {
        public static SameNames Comparer { get; } = new();

        public bool Equals(IReadOnlyList<Entity>? x, IReadOnlyList<Entity>? y)
        {
            if (x!.Count != y!.Count)
            {
                return false;
            }

            for (var i = 0; i < x.Count; i++)
            {
                if (!ReferenceEquals(x[i], y[i]))
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(IReadOnlyList<Entity> obj)
        {
            var hash = default(HashCode);
            for (var i = 0; i < obj.Count; i++)
            {
                hash.Add(obj[i]);
            }

            return hash.ToHashCode();
        }
    }
}
