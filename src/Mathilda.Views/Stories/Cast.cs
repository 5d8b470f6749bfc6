using Mathilda.Language.Model;

namespace Mathilda.Views.Stories;

/// <summary>Somebody or something of the cast.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Depth">How many others it lies in: places in places.</param>
internal sealed record CastMember(Entity Entity, int Depth);

/// <summary>All of one built-in kind.</summary>
internal sealed record CastSection(Kind Kind, string Heading, IReadOnlyList<CastMember> Members);

/// <summary>The names of a story in the order to be shown: people first, values of fixed lists and wants left out.</summary>
internal static class Cast
{
    public static IReadOnlyList<CastSection> Sections(StoryModel model)
    {
        var wants = model.WantList.Select(w => w.Name).ToHashSet();
        var entities = model.Entities.Where(e =>
            !wants.Contains(e) && !e.Kinds.Any(k => k.IsFixedList)
        );
        return
        [
            .. entities
                .GroupBy(e => RootOf(e.Kinds[0]))
                .OrderByDescending(g => ReferenceEquals(g.Key, RootOf(model.PersonKind)))
                .Select(g => new CastSection(g.Key, HeadingOf(g.Key.Name), Nested([.. g]))),
        ];
    }

    /// <summary>The names of somebody's wants.</summary>
    public static IReadOnlyList<string> WantsOf(StoryModel model, Entity holder) =>
        [.. model.WantList.Where(w => ReferenceEquals(w.Holder, holder)).Select(w => w.Name.Name)];

    private static Kind RootOf(Kind kind) =>
        kind.Parents.Count == 0 ? kind : RootOf(kind.Parents[0]);

    private static string HeadingOf(string kind) => kind == "person" ? "people" : $"{kind}s";

    /// <summary>What lies in another stands beneath it.</summary>
    private static List<CastMember> Nested(IReadOnlyList<Entity> entities)
    {
        var members = new List<CastMember>();
        var present = entities.ToHashSet();
        var within = entities
            .Where(e => e.In is not null && present.Contains(e.In))
            .ToLookup(e => e.In!);
        var shown = new HashSet<Entity>();
        foreach (var entity in entities.Where(e => e.In is null || !present.Contains(e.In)))
        {
            Add(entity, 0);
        }

        return members;

        void Add(Entity entity, int depth)
        {
            if (!shown.Add(entity))
            {
                return;
            }

            members.Add(new CastMember(entity, depth));
            foreach (var inner in within[entity])
            {
                Add(inner, depth + 1);
            }
        }
    }
}
