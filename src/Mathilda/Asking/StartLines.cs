using Mathilda.Checking;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Which line of the start says what: the passages that a state rests on which no event has changed.</summary>
internal sealed class StartLines
{
    private readonly Dictionary<(string Chain, int Fluent), StartFact> _lines = [];

    public StartLines(CheckContext context)
    {
        foreach (var line in context.Story.Model.Start)
        {
            if (line.Effect is AssignEffect assign && KeyOf(context.Story, assign) is { } key)
            {
                _lines[key] = line;
            }
        }
    }

    /// <summary>The line that states a value of the fluent in a mind; null if none does.</summary>
    /// <param name="chain">People, outermost first; empty = what is so.</param>
    /// <param name="fluent">A fluent id.</param>
    public StartFact? Of(IReadOnlyList<int> chain, int fluent) =>
        _lines.GetValueOrDefault((Chain(chain), fluent));

    private static (string, int)? KeyOf(GroundStory story, AssignEffect assign)
    {
        var arguments = Entities(story, assign.Arguments);
        var holders = Entities(story, assign.Holders);
        return
            arguments is null
            || holders is null
            || story.FluentOf(assign.State, arguments) is not { } fluent
            ? null
            : (Chain([.. holders.Select(h => story.PersonOf(h) ?? -1)]), fluent);
    }

    private static List<Entity>? Entities(GroundStory story, IReadOnlyList<Expression> expressions)
    {
        var found = new List<Entity>();
        foreach (var expression in expressions)
        {
            if (story.EntityOf(expression, Bindings.None) is not { } entity)
            {
                return null;
            }

            found.Add(entity);
        }

        return found;
    }

    private static string Chain(IReadOnlyList<int> chain) => string.Join(",", chain);
}
