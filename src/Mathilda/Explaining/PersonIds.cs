using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Explaining;

/// <summary>Ids of people who are known to have a mind.</summary>
internal static class PersonIds
{
    /// <exception cref="ArgumentException">Who has none.</exception>
    public static int IdOf(this GroundStory story, Entity person) =>
        story.PersonOf(person)
        ?? throw new ArgumentException($"{person.Name} has no mind.", nameof(person));
}
