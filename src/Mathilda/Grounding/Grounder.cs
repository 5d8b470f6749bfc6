using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Story models to ground problems.</summary>
public static class Grounder
{
    private const int LargestRange = 100_000;

    /// <summary>Makes the ground problem. Acts are added when they are asked for, or all at once if the options say so.</summary>
    public static GroundingResult Ground(StoryModel model, GroundingOptions? options = null)
    {
        options ??= new GroundingOptions();
        var findings = new GroundingFindings();
        GroundStory? story = null;
        if (FitsOnPaper(model, options, findings))
        {
            try
            {
                story = Build(model, options, findings);
            }
            catch (GroundingLimitException)
            {
                findings.TooLarge(
                    "its rules, its start and its wants say more than can be looked through",
                    null,
                    "Use fewer `some` and `every` inside one another, or narrower kinds."
                );
            }
        }

        return new GroundingResult(findings.HasErrors ? null : story, findings.All);
    }

    /// <summary>The story after an edit of its scenes, on the ground problem of the version before; null where that is another one.</summary>
    /// <param name="model">The story with the edit; all it declares is declared in the same words and order as before.</param>
    /// <param name="before">The version before, without findings; not to be asked any more.</param>
    /// <param name="options">As for that one.</param>
    internal static GroundStory? GroundAgain(
        StoryModel model,
        GroundStory before,
        GroundingOptions options
    )
    {
        if (
            before.Problem.BeliefDepth != options.BeliefDepth
            || before.Findings.Count > 0
            || SameDeclarations.Between(before.Model, model) is not { } same
        )
        {
            return null;
        }

        var names = new NameTable(model, before.Names);
        var patterns = new ChangeFinder(model, names).Find();
        if (
            FluentFinder.Find(model, names, patterns, options.MaximumFluents, out _)
                is not { } fluents
            || !same.AreSame(before.Fluents, fluents)
        )
        {
            return null;
        }

        var (_, expressions) = Expressions(model, names, fluents, options);
        var story = new GroundStory(
            model,
            before.Problem,
            expressions,
            fluents,
            new GroundingFindings()
        );
        story.Acts.TakeOver(before.Acts, same);
        return story;
    }

    private static bool FitsOnPaper(
        StoryModel model,
        GroundingOptions options,
        GroundingFindings findings
    )
    {
        var people = model.People.Count();
        if (people > options.MaximumPeople)
        {
            findings.TooLarge(
                $"it has {people} people with minds, and {options.MaximumPeople} are the most",
                model.People.ElementAt(options.MaximumPeople).Declared,
                "Let one name stand for a crowd that acts and knows as one."
            );
        }

        foreach (var state in model.States)
        {
            if (state.Type is { Min: { } min, Max: { } max } && (long)max - min > LargestRange)
            {
                findings.TooLarge(
                    $"`{state.Name}` is a number of more than {LargestRange} values",
                    state.Declared,
                    "Count in larger units: thousands, not single coins."
                );
            }
        }

        return !findings.HasErrors;
    }

    private static GroundStory? Build(
        StoryModel model,
        GroundingOptions options,
        GroundingFindings findings
    )
    {
        var names = new NameTable(model);
        var patterns = new ChangeFinder(model, names).Find();
        if (
            FluentFinder.Find(model, names, patterns, options.MaximumFluents, out var largest)
            is not { } fluents
        )
        {
            findings.TooLarge(
                $"`{largest!.State.Name}`, which `{largest.Where}` changes, has more than {options.MaximumFluents} fillings",
                largest.State.Declared,
                "Give its slots narrower kinds, or fewer slots."
            );
            return null;
        }

        var (start, expressions) = Expressions(model, names, fluents, options);
        if (
            new RuleGrounder(model, expressions).Ground(options.MaximumFillings, out var rule)
            is not { } rules
        )
        {
            findings.TooLarge(
                $"the slots of the rule `{rule!.Name}` can be filled in too many ways",
                rule.Declared,
                "Give its slots narrower kinds, or fewer slots."
            );
            return null;
        }

        var problem = BuildProblem(
            model,
            options,
            expressions,
            fluents,
            rules,
            start.World(fluents)
        );
        var story = new GroundStory(model, problem, expressions, fluents, findings);
        if (options.AllActs)
        {
            AllActs.Add(story, expressions, options, findings);
        }

        return story;
    }

    private static (StartGrounder Start, ExpressionGrounder Expressions) Expressions(
        StoryModel model,
        NameTable names,
        FluentIndex fluents,
        GroundingOptions options
    )
    {
        var start = new StartGrounder(model, names, options.WorkLimit);
        start.Run();
        var space = new ProblemSpace(fluents, start);
        return (start, new ExpressionGrounder(model, names, space, options.WorkLimit));
    }

    private static Problem BuildProblem(
        StoryModel model,
        GroundingOptions options,
        ExpressionGrounder expressions,
        FluentIndex fluents,
        List<GroundRule> rules,
        InitialWorld initial
    )
    {
        var names = expressions.Names;
        var scores = new ScoreGrounder(model, expressions);
        return new Problem
        {
            PersonCount = names.People.Count,
            Values = names.Values,
            Fluents =
            [
                .. Enumerable.Range(0, fluents.Count).Select(i => FluentOf(fluents[i], names)),
            ],
            Rules = rules,
            Initial = initial,
            AuthorScore = scores.ScoreOf(null),
            Scores = [.. names.People.Select(scores.ScoreOf)],
            ImaginesLearning = model.Dialect == Dialect.Story,
            BeliefDepth = options.BeliefDepth,
        };
    }

    private static Fluent FluentOf(StoryFluent fluent, NameTable names) =>
        new() { Name = fluent.ToString(), Values = names.DomainOf(fluent.State.Type) };
}
