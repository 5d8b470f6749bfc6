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
        var (context, findings) = Ready();
        if (context is null)
        {
            return new KnowsAnswer { Question = question, Findings = findings };
        }

        var problems = new List<Finding>();
        var (steps, noEvent) = Moments.Find(context.Timeline, question.After);
        var people = Asked(question.Person, problems);
        var fact = question.Fact is null ? null : Read(question.Fact, problems);
        if (noEvent is not null)
        {
            problems.Add(noEvent);
        }

        if (steps is not { } after || problems.Count > 0)
        {
            return new KnowsAnswer { Question = question, Findings = problems };
        }

        var knowing = new Knowing(context);
        var rows = fact is null
            ? people.SelectMany(p => knowing.AskAll(p, after))
            : people.Select(p => knowing.Ask(p, fact, question.Fact!, after));
        return new KnowsAnswer { Question = question, Rows = [.. rows] };
    }

    /// <summary>Why an event happens.</summary>
    /// <param name="eventId">With or without #.</param>
    /// <param name="cancel">Stops the search for reasons.</param>
    public WhyAnswer Why(string eventId, CancellationToken cancel = default)
    {
        var (context, findings) = Ready(cancel);
        if (context is null)
        {
            return new WhyAnswer { Findings = findings };
        }

        var id = eventId.TrimStart('#');
        return context.Timeline.Steps.FirstOrDefault(s => s.Id == id) is { } step
            ? new WhyExplainer(context).Explain(step, Checker.Examine(context, step))
            : new WhyAnswer { Findings = [Moments.NoSuchEvent(context.Timeline, id)] };
    }

    /// <summary>How the world, or a mind, stands after an event.</summary>
    /// <param name="after">An event id, "start", or null for the end.</param>
    /// <param name="who">A person's name; null = the world itself.</param>
    public WorldAnswer World(string? after, string? who)
    {
        var (context, findings) = Ready();
        if (context is null)
        {
            return new WorldAnswer { Who = who, Findings = findings };
        }

        var problems = new List<Finding>();
        var (steps, noEvent) = Moments.Find(context.Timeline, after);
        var person = who is null ? null : Asked(who, problems).FirstOrDefault();
        if (noEvent is not null)
        {
            problems.Add(noEvent);
        }

        if (steps is not { } count || problems.Count > 0)
        {
            return new WorldAnswer { Who = who, Findings = problems };
        }

        return new WorldAnswer
        {
            Who = person?.Name,
            After = count == 0 ? null : Moments.Reference(context.Timeline.Steps[count - 1]),
            Rows = [.. new WorldPicture(context).Rows(person, count)],
        };
    }

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

    private List<Entity> Asked(string? name, List<Finding> problems)
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
