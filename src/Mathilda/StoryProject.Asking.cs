using Mathilda.Answers;
using Mathilda.Asking;
using Mathilda.Checking;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda;

/// <summary>The questions a story can be asked.</summary>
public sealed partial class StoryProject
{
    /// <summary>Who knows, believes or wrongly believes what, after an event, and since when.</summary>
    public KnowsAnswer Knows(KnowsQuestion question)
    {
        var asked = Understand(question.Person, question.Fact, question.After);
        if (asked.Context is not { } context)
        {
            return new KnowsAnswer { Question = question, Findings = asked.Findings };
        }

        var knowing = new Knowing(context);
        var rows = asked.Fact is not { } fact
            ? asked.People.SelectMany(p => knowing.AskAll(p, asked.Steps))
            : asked.People.Select(p => knowing.Ask(p, fact, question.Fact!, asked.Steps));
        return new KnowsAnswer { Question = question, Rows = [.. rows] };
    }

    /// <summary>Who knows which of the facts that matter, after an event: people × facts.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    /// <param name="person">One person, the audience, or null for everybody.</param>
    public KnowledgeTable KnowledgeMatrix(string? after = null, string? person = null)
    {
        var asked = Understand(person, null, after);
        return new KnowledgeTable
        {
            After = after,
            People = [.. asked.People.Select(p => p.Name)],
            Rows = asked.Context is { } context
                ? [.. new KnowledgeTables(context).Matrix(asked.People, asked.Steps)]
                : [],
            Findings = asked.Findings,
        };
    }

    /// <summary>Who knows a fact at the end of every scene: people × scenes, in order of time.</summary>
    /// <param name="fact">A sentence of a state.</param>
    /// <param name="person">One person, the audience, or null for everybody.</param>
    public KnowledgeTable KnowledgeOverTime(string fact, string? person = null)
    {
        var asked = Understand(person, fact, null);
        return new KnowledgeTable
        {
            Fact = fact,
            People = [.. asked.People.Select(p => p.Name)],
            Rows = asked is { Context: { } context, Fact: { } read }
                ? [.. new KnowledgeTables(context).Course(asked.People, read, fact)]
                : [],
            Findings = asked.Findings,
        };
    }

    /// <summary>Why an event happens.</summary>
    /// <param name="eventId">With or without #; or a place in time like "@12", counted from 1.</param>
    /// <param name="cancel">Stops the search for reasons.</param>
    public WhyAnswer Why(string eventId, CancellationToken cancel = default)
    {
        var (context, findings) = Ready(cancel);
        if (context is null)
        {
            return new WhyAnswer { Findings = findings };
        }

        return Moments.Named(context.Timeline, eventId) is { } step
            ? new WhyExplainer(context).Explain(step, Checker.Examine(context, step))
            : new WhyAnswer
            {
                Findings = [Moments.NoSuchEvent(context.Timeline, eventId.TrimStart('#'))],
            };
    }

    /// <summary>Where the audience knows what somebody on the stage does not, and the reverse, in the order of telling.</summary>
    /// <param name="scene">The title of one scene, or null for all.</param>
    public IronyAnswer Irony(string? scene = null)
    {
        var (context, findings) = Ready();
        if (context is null)
        {
            return new IronyAnswer { Scene = scene, Findings = findings };
        }

        var titles = Model.Scenes.Select(s => s.Title).ToList();
        if (
            scene is not null
            && !titles.Exists(t => t.Equals(scene, StringComparison.OrdinalIgnoreCase))
        )
        {
            return new IronyAnswer
            {
                Scene = scene,
                Findings = [Moments.NoSuchScene(scene, titles)],
            };
        }

        var scenes = new IronyFinder(context).Scenes();
        return new IronyAnswer
        {
            Scene = scene,
            Scenes =
            [
                .. scenes.Where(s =>
                    scene is null || s.Title.Equals(scene, StringComparison.OrdinalIgnoreCase)
                ),
            ],
        };
    }

    /// <summary>Why something does not happen: what stands in its way, and the least that would let it.</summary>
    /// <param name="sentence">An act's sentence: "Léon goes to the roof"; a list is several events.</param>
    /// <param name="after">The moment: an event id, "start", or null for the end.</param>
    /// <param name="cancel">Stops the search for reasons.</param>
    public WhyNotAnswer WhyNot(
        string sentence,
        string? after = null,
        CancellationToken cancel = default
    )
    {
        var asked = Understand(null, null, after, cancel);
        if (asked.Context is not { } context)
        {
            return new WhyNotAnswer { Asked = sentence, Findings = asked.Findings };
        }

        var (events, findings) = _bound.ReadEvent(new SourceText("your question", sentence));
        var explainer = new WhyNotExplainer(context.With(CheckOptions.Lightly));
        return new WhyNotAnswer
        {
            Asked = sentence,
            After =
                asked.Steps == 0
                    ? null
                    : Moments.Reference(context.Timeline.Steps[asked.Steps - 1]),
            Events =
            [
                .. events.Select(e => explainer.Explain(e, asked.Steps)).OfType<EventObstacles>(),
            ],
            Findings = findings,
        };
    }

    /// <summary>How the world, or a mind, stands after an event.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    /// <param name="who">A person's name; null = the world itself.</param>
    public WorldAnswer World(string? after, string? who)
    {
        var asked = Understand(who, null, after);
        if (asked.Context is not { } context)
        {
            return new WorldAnswer { Who = who, Findings = asked.Findings };
        }

        var person = who is null ? null : asked.People[0];
        var count = asked.Steps;
        return new WorldAnswer
        {
            Who = person?.Name,
            After = count == 0 ? null : Moments.Reference(context.Timeline.Steps[count - 1]),
            Rows = [.. new WorldPicture(context).Rows(person, count)],
        };
    }

    // What is asked about whom and when; without a context there are findings that say why not.
    private Asked Understand(
        string? person,
        string? fact,
        string? after,
        CancellationToken cancel = default
    )
    {
        var (context, findings) = Ready(cancel);
        if (context is null)
        {
            return new Asked(null, [], null, 0, findings);
        }

        var problems = new List<Finding>();
        var people = AskedPeople(person, problems);
        var read = fact is null ? null : Read(fact, problems);
        var (steps, noEvent) = Moments.Find(context.Timeline, after);
        if (noEvent is not null)
        {
            problems.Add(noEvent);
        }

        return problems.Count > 0
            ? new Asked(null, [], null, 0, problems)
            : new Asked(context, people, read, steps!.Value, []);
    }

    private sealed record Asked(
        CheckContext? Context,
        IReadOnlyList<Entity> People,
        Expression? Fact,
        int Steps,
        IReadOnlyList<Finding> Findings
    );

    private (CheckContext? Context, IReadOnlyList<Finding> Findings) Ready(
        CancellationToken cancel = default
    )
    {
        var errors = TextFindings.Where(f => f.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            return (null, errors);
        }

        var options = new CheckOptions();
        var replayed = ReplayWith(options.BeliefLimit, cancel);
        return replayed.Timeline is { } timeline
            ? (new CheckContext(timeline, options, cancel), [])
            : (null, replayed.Findings);
    }

    private List<Entity> AskedPeople(string? name, List<Finding> problems)
    {
        if (name is null)
        {
            return Model.Audience is { } audience ? [.. Model.People, audience] : [.. Model.People];
        }

        var (person, problem) = People.Find(Model, name);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return person is null ? [] : [person];
    }

    private Expression? Read(string fact, List<Finding> problems)
    {
        var (condition, findings) = _bound.ReadCondition(new SourceText("your question", fact));
        problems.AddRange(findings);
        return condition;
    }
}
