using System.Text;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Tests.Binding;

/// <summary>Stories in, findings and models out: the only place where the tests of the binder call it.</summary>
internal static class Bound
{
    public static BoundStory Story(params string[] texts) =>
        Binder.Bind([
            .. texts.Select(
                (text, i) =>
                    Parser.Parse(new SourceText(i == 0 ? "test.story" : $"test{i}.story", text))
            ),
        ]);

    /// <summary>The codes of the binder's findings, in order.</summary>
    public static IReadOnlyList<string> Codes(string text) =>
        [.. Story(text).Findings.Select(f => f.Code)];

    /// <summary>The parser's and the binder's findings, as a writer would see them, each with the text it is about.</summary>
    public static void Findings(string text, string expected) =>
        Check.Equal(expected, Show(Story(text).Findings));

    /// <summary>A story without findings.</summary>
    public static StoryModel Clean(string text)
    {
        var tree = Parser.Parse(new SourceText("test.story", text));
        Assert.True(tree.Findings.Count == 0, Check.ShowFindings(tree));
        var story = Binder.Bind([tree]);
        Assert.True(story.Findings.Count == 0, Show(story.Findings));
        return story.Model;
    }

    public static string Show(IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append(
                $"{finding.Where?.Line}: `{finding.Where?.Text}` {finding.Code} {finding.Message}\n    hint: {finding.Hint}\n"
            );
            foreach (var cause in finding.Causes)
            {
                text.Append(
                    $"    cause: {cause.Message}, {cause.Where?.Source.Path}:{cause.Where?.Line}\n"
                );
            }

            foreach (var fix in finding.Fixes)
            {
                text.Append(
                    $"    fix: {fix.Title}: {fix.Where.Line}:{fix.Where.Column} {fix.NewText.TrimEnd('\n')}\n"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>A condition over a story, in full.</summary>
    public static string Condition(string story, string condition)
    {
        var (read, findings) = Story(story).ReadCondition(condition);
        return read is null ? Show(findings) : ExactText.Of(read);
    }

    /// <summary>What acts, rules, wants, the start and the scenes say, in full; the library's left out.</summary>
    public static string Model(StoryModel model)
    {
        var text = new StringBuilder();
        foreach (var act in model.Acts.Where(act => IsOwn(act.Declared)))
        {
            Act(text, act, "act ");
        }

        foreach (var rule in model.Rules.Where(rule => IsOwn(rule.Declared)))
        {
            text.Append(
                $"rule {rule.Name}\n    if {ExactText.Of(rule.If)}\n    then {ExactText.Of(rule.Effects)}\n"
            );
        }

        foreach (var want in model.WantList.Where(want => IsOwn(want.Declared)))
        {
            Want(text, want);
        }

        foreach (var fact in model.Start)
        {
            text.Append(
                $"start {ExactText.Of(fact.Effect)}{Circle(fact.KnownTo)}{(fact.Citation.Implied ? " implied" : "")}\n"
            );
        }

        foreach (var scene in model.Scenes)
        {
            text.Append(
                $"scene {scene.Title}{(scene.At is { } at ? " at " + at : "")}{(scene.With.Count > 0 ? " with " + string.Join(", ", scene.With) : "")}\n"
            );
            Items(text, scene.Items, "    ");
        }

        return text.ToString();
    }

    private static bool IsOwn(Location? where) =>
        where?.Source.Path.StartsWith("test", StringComparison.Ordinal) == true;

    private static void Act(StringBuilder text, ActSchema act, string indent)
    {
        var choosers =
            act.Choosers.Count > 0
                ? " by " + string.Join(", ", act.Choosers.Select(ExactText.Of))
                : $" by {act.Choice}";
        text.Append($"{indent}{act.Name}{choosers}\n        if {ExactText.Of(act.If)}\n");
        if (act.Effects.Count > 0)
        {
            text.Append($"        then {ExactText.Of(act.Effects)}\n");
        }

        foreach (var observation in act.Observations)
        {
            text.Append($"        seen by {View(observation)}\n");
        }
    }

    private static string View(Observation view) =>
        ExactText.Of(view.Who)
        + (view.SeenAs is { } other ? " as " + ExactText.Of(other) : "")
        + (view.If is ConstantExpression ? "" : " if " + ExactText.Of(view.If));

    private static void Want(StringBuilder text, WantSchema want)
    {
        text.Append($"{want}, {want.Rank} {want.Weight}");
        text.Append(want.StartsHeld ? "" : ", not yet");
        text.Append(want.StepTo is { } step ? $", step to {step}" : "")
            .Append(Circle(want.KnownTo));
        text.Append(want.Until is { } until ? $", until {ExactText.Of(until)}" : "").Append(": ");
        text.Append(
            want.Follows is { } follows ? $"follows {follows}"
            : want.Amount is { } amount ? $"most {ExactText.Of(amount)}"
            : ExactText.Of(want.If!)
        );
        text.Append(want.Once is { } once ? $", once {ExactText.Of(once)}" : "").Append('\n');
    }

    private static string Circle(Expression? circle) =>
        circle is null ? "" : $" known to ({ExactText.Of(circle)})";

    private static void Items(StringBuilder text, IReadOnlyList<SceneItem> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(indent).Append(item.Citation.Implied ? "implied " : "");
            switch (item)
            {
                case StoryEvent { Act.Act.IsOneOff: true } oneOff:
                    Act(text, oneOff.Act.Act, "* ");
                    break;
                case StoryEvent happens:
                    text.Append(Sentences.Say(happens.Act)).Append('\n');
                    break;
                case ExpectItem expect:
                    text.Append($"expect {ExactText.Of(expect.Condition)}\n");
                    break;
                case UnstatedItem { Unstated: var unstated }:
                    text.Append(
                        $"unstated {(unstated.Whether is { } c ? ExactText.Of(c) : unstated.Words)}\n"
                    );
                    break;
                case BeatItem beat:
                    text.Append($"- {beat.Text}\n");
                    break;
                case SkipItem skip:
                    text.Append($"skip {skip.Why}\n");
                    break;
                case AnyOrderItem any:
                    text.Append("in any order\n");
                    Items(text, any.Items, indent + "    ");
                    break;
            }

            if (item is StoryEvent story)
            {
                Tails(text, story, indent + "    ");
            }
        }
    }

    private static void Tails(StringBuilder text, StoryEvent story, string indent)
    {
        foreach (var because in story.Because)
        {
            var what = because.Want?.Name ?? because.Words ?? "unstated";
            text.Append(
                $"{indent}because {(because.Person is { } person ? person + ": " : "")}{what}\n"
            );
        }

        foreach (var view in story.SeenBy ?? [])
        {
            text.Append($"{indent}{(story.SeenByAdds ? "also " : "")}seen by {View(view)}\n");
        }
    }
}
