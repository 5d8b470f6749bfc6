using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Explaining;

/// <summary>Says parts of conditions, and what is so instead, in the writer's own sentences.</summary>
internal sealed class Phrases(GroundStory story, WorldStore worlds)
{
    // More than this nobody reads.
    private const int MostFacts = 4;

    /// <summary>What the part demands: "Tony is alive", "Mathilda believes that Léon's trade is cleaner".</summary>
    public string Demand(Leaf leaf) => Held(leaf.Holders, Say(leaf.Expression, leaf.Bindings));

    /// <summary>What is so where the part is read: "Tony is dead", "Mathilda does not know at(Tony)".</summary>
    /// <param name="leaf">A part that does not hold.</param>
    /// <param name="world">The world in which it is read, before going to its holders.</param>
    public string Instead(Leaf leaf, int world)
    {
        var facts = Reads(leaf)
            .Select(read =>
                Actual(read.Fluent, worlds.ValueAt(world, read.Chain, read.Fluent), read.Chain)
            )
            .Distinct()
            .ToList();
        if (facts.Count > MostFacts)
        {
            return $"{string.Join(" and ", facts.Take(MostFacts - 1))}, and {facts.Count - MostFacts + 1} more like it";
        }

        if (facts.Count > 0)
        {
            return string.Join(" and ", facts);
        }

        var said = Demand(leaf);
        return leaf.Expression is NotExpression not
            ? Held(leaf.Holders, Say(not.Part, leaf.Bindings))
            : $"it is not so that {said}";
    }

    /// <summary>The fluents that a part reads, with whose mind each is read in.</summary>
    public IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Reads(Leaf leaf) =>
        ConditionReads.Of(story.Condition(leaf.Expression, leaf.Bindings, leaf.Holders));

    /// <summary>A fluent with a value, as a sentence: "Mathilda believes that Tony is dead".</summary>
    public string Actual(int fluent, int value, IReadOnlyList<int> chain)
    {
        var about = story.FluentAt(fluent);
        var holders = chain.Select(story.PersonAt).ToList();
        var known = story.ValueFrom(value);
        return known.Sort == ValueSort.Unknown
            ? Unsure(holders, about)
            : Held(holders, Sentences.Say(about.State, about.Arguments, known));
    }

    private static string Unsure(List<Entity> holders, StoryFluent about)
    {
        var matter = Sentences.Ask(about.State, about.Arguments);
        return holders.Count == 0
            ? $"nothing says {matter}"
            : Held(
                [.. holders.Take(holders.Count - 1)],
                $"{holders[^1].Name} {Sentences.Verb(holders[^1], "does", "do")} not know {matter}"
            );
    }

    private static string Held(IReadOnlyList<Entity> holders, string sentence)
    {
        for (var i = holders.Count - 1; i >= 0; i--)
        {
            sentence =
                $"{holders[i].Name} {Sentences.Verb(holders[i], "believes", "believe")} that {sentence}";
        }

        return sentence;
    }

    private string Say(Expression expression, Bindings bindings)
    {
        switch (expression)
        {
            case ReadExpression read when Arguments(read, bindings) is { } arguments:
                return Sentences.Say(read.State, arguments, StoryValue.Yes);
            case NotExpression { Part: ReadExpression read }
                when Arguments(read, bindings) is { } arguments:
                return Sentences.Say(read.State, arguments, StoryValue.No);
            case CompareExpression { Left: ReadExpression read } compare
                when Arguments(read, bindings) is { } arguments
                    && Value(compare.Right, bindings) is { } value:
                var sentence = Sentences.Say(read.State, arguments, value);
                return compare.Comparator switch
                {
                    Comparator.Equal => sentence,
                    Comparator.NotEqual => Sentences.SayNot(read.State, arguments, value),
                    Comparator.Less
                    or Comparator.AtMost
                    or Comparator.Greater
                    or Comparator.AtLeast => Text(expression),
                    _ => Text(expression),
                };
            case BelievedExpression believed
                when story.EntityOf(believed.Person, bindings) is { } person:
                return Held([person], Say(believed.Inner, bindings));
            case NotExpression { Part: BelievedExpression believed }
                when story.EntityOf(believed.Person, bindings) is { } person:
                return $"{person.Name} {Sentences.Verb(person, "does", "do")} not believe that {Say(believed.Inner, bindings)}";
            case FactExpression fact when bindings.Find(fact.News)?.Fact is { } news:
                return Say(news.ToExpression(), Bindings.None);
            case AllExpression all:
                return string.Join(" and ", all.Parts.Select(part => Say(part, bindings)));
            default:
                return Text(expression);
        }
    }

    private List<Entity>? Arguments(ReadExpression read, Bindings bindings)
    {
        var entities = new List<Entity>();
        foreach (var argument in read.Arguments)
        {
            if (story.EntityOf(argument, bindings) is not { } entity)
            {
                return null;
            }

            entities.Add(entity);
        }

        return entities;
    }

    private StoryValue? Value(Expression expression, Bindings bindings) =>
        expression is ConstantExpression constant ? constant.Value
        : story.EntityOf(expression, bindings) is { } entity ? StoryValue.Of(entity)
        : null;

    // What has no sentence is quoted as it was written.
    private static string Text(Expression expression) =>
        expression.Where is { } where ? $"`{where.Text}`" : "a condition of the act";
}
