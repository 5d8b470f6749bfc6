using System.Globalization;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Corpus;

/// <summary>Runs the script of a case on one engine; tests/corpus/engine/README.md lists its commands.</summary>
/// <param name="plans">Answers what is asked about given plans; null = such lines are left to the other engine.</param>
internal sealed class CaseScript(
    Problem problem,
    EngineSide engine,
    IReasonSide reasons,
    IPlanSide? plans
)
{
    private object? _world;
    private object? _mark;

    private object World => _world ??= engine.Start();

    /// <returns>What the line expects and what was found, for a message; null if they agree.</returns>
    public string? Run(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words)
        {
            case ["start"]:
                _world = engine.Start();
                return null;
            case ["start-as", var person]:
                _world = engine.StartAs(Id(person));
                return null;
            case ["do", var act]:
                _mark ??= World;
                _world = engine.Result(World, Id(act));
                return null;
            case ["mark"]:
                _mark = World;
                return null;
            default:
                var (expected, found) = Ask(words, line);
                return expected == found ? null : $"expected {expected}, found {found}";
        }
    }

    private (string Expected, string Found) Ask(string[] words, string line) =>
        words switch
        {
            ["can", var act, var answer] => (answer, YesNo(engine.Can(World, Id(act)))),
            ["seen", var person, var act, var other] => (
                other,
                Text(engine.Seen(World, Id(person), Id(act)))
            ),
            ["value", var place, var value] => (
                value,
                "v" + Text(engine.Value(World, Place(place)))
            ),
            ["holds", var answer, ..] => (answer, YesNo(engine.Holds(World, Condition(line)))),
            ["score", var owner, var score] => (
                score,
                Score(owner == "author" ? Problem.Author : Id(owner))
            ),
            ["runaway", var act, var rule] => (rule, Runaway(Id(act))),
            ["explained", var person, var act, var l, var b, var answer] => (
                answer,
                YesNo(reasons.Explained(World, Id(person), Id(act), new ReasonLimits(Id(l), Id(b))))
            ),
            ["reason", var person, var act, var l, var b, .. var plan] => (
                string.Join(" ", plan),
                Plan(reasons.Reason(World, Id(person), Id(act), new ReasonLimits(Id(l), Id(b))))
            ),
            _ when plans is null => ("", ""),
            ["not-a-reason", var person, var l, var b, .. var plan] => (
                "no",
                YesNo(plans.IsReason(World, Id(person), Ids(plan), new ReasonLimits(Id(l), Id(b))))
            ),
            ["plan", var goal, var a, var l, var b, var fault, ":", .. var plan] => (
                fault,
                plans.Validate(World, Ids(plan), Limits(goal, a, l, b)).ToString()
            ),
            ["find", var goal, var a, var l, var b, var length] => (
                length,
                plans.FindPlan(World, Limits(goal, a, l, b)) is { } plan ? Text(plan.Count) : "none"
            ),
            _ => throw new ArgumentException($"No such line in a script: {line}"),
        };

    private string Score(int owner) =>
        engine.Score(World, owner, _mark ?? World)?.ToString("R", CultureInfo.InvariantCulture)
        ?? "unknown";

    private string Runaway(int act)
    {
        try
        {
            engine.Result(World, act);
            return "none";
        }
        catch (RunawayRuleException runaway)
        {
            return Text(runaway.Rule);
        }
    }

    private Condition Condition(string line)
    {
        var text = line[line.IndexOf('(', StringComparison.Ordinal)..];
        return ProblemText.TryReadCondition(text, problem, out var condition, out var error)
            ? condition
            : throw new ArgumentException(error.ToString());
    }

    /// <summary>A place is written as it is in a problem, so a condition about it reads it.</summary>
    private FluentTerm Place(string place) =>
        (FluentTerm)((ComparisonCondition)Condition($"(== {place} v0)")).Left;

    private static AuthorLimits Limits(string goal, string a, string l, string b) =>
        new(
            double.Parse(goal, CultureInfo.InvariantCulture),
            Id(a),
            new ReasonLimits(Id(l), Id(b))
        );

    private static string Plan(IReadOnlyList<int>? plan) =>
        plan is null ? "none" : string.Join(" ", plan);

    private static string YesNo(bool answer) => answer ? "yes" : "no";

    private static int[] Ids(string[] words) => [.. words.Select(Id)];

    private static int Id(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
