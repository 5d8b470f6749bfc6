using Mathilda.Answers;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Explaining;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>How two endings differ: in what is so, and in what people wanted.</summary>
/// <param name="was">The story as it is.</param>
/// <param name="wasEnd">The world at its end.</param>
/// <param name="then">The changed story.</param>
/// <param name="thenEnd">The world at its end.</param>
internal sealed class WhatIfComparison(CheckContext was, int wasEnd, CheckContext then, int thenEnd)
{
    public IEnumerable<WhatIfDifference> Facts()
    {
        var before = Values(was, wasEnd);
        foreach (var (term, sentence) in Values(then, thenEnd))
        {
            if (before.TryGetValue(term, out var said) && said != sentence)
            {
                yield return new WhatIfDifference(said, sentence);
            }
        }
    }

    public IEnumerable<WhatIfWant> Wants()
    {
        foreach (var person in was.Story.Model.People.Cast<Entity?>().Append(null))
        {
            var before = Standings(was, person, wasEnd);
            var after = Standings(then, person, thenEnd);
            for (var i = 0; i < before.Count; i++)
            {
                if (before[i].State != after[i].State)
                {
                    yield return new WhatIfWant(
                        person?.Name,
                        before[i].Name,
                        before[i].State,
                        after[i].State
                    );
                }
            }
        }
    }

    private static IReadOnlyList<WantStanding> Standings(
        CheckContext context,
        Entity? person,
        int world
    ) =>
        WantStandings.Of(
            context,
            person is null ? Problem.Author : context.Story.IdOf(person),
            world
        );

    private static Dictionary<string, string> Values(CheckContext context, int world)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var fluent = 0; fluent < context.Story.Problem.Fluents.Count; fluent++)
        {
            var about = context.Story.FluentAt(fluent);
            values[$"{about.State}{Sentences.Term(about.State, about.Arguments)}"] =
                context.Phrases.Actual(fluent, context.Worlds.Value(world, fluent), []);
        }

        return values;
    }
}
