using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The nearest kind that all of a list are of.</summary>
internal static class CommonKind
{
    public static Kind? Of(IReadOnlyList<Entity> members)
    {
        foreach (var kind in members[0].Kinds)
        {
            for (
                var candidate = kind;
                candidate is not null;
                candidate = candidate.Parents.Count > 0 ? candidate.Parents[0] : null
            )
            {
                if (members.All(member => member.Is(candidate)))
                {
                    return candidate;
                }
            }
        }

        return null;
    }
}
