using System.Globalization;
using System.Text;

namespace Mathilda.Engine.Problems;

/// <summary>Writes a ground problem; the format is described in docs/formats/problem.md.</summary>
internal sealed class ProblemTextWriter(Problem problem)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line(ProblemText.Header);
        Line($"people {problem.PersonCount}");
        Line($"belief-depth {problem.BeliefDepth}");
        Line($"imagines-learning {(problem.ImaginesLearning ? "yes" : "no")}");
        Line(
            "values"
                + string.Concat(
                    Enumerable.Range(3, problem.Values.Count - 3).Select(value => " " + Kind(value))
                )
        );
        WriteFluents();
        WriteStart();
        WriteScore("author", problem.AuthorScore);
        for (var person = 0; person < problem.PersonCount; person++)
        {
            WriteScore(person.ToString(CultureInfo.InvariantCulture), problem.Scores[person]);
        }

        foreach (var rule in problem.Rules)
        {
            Line($"rule {Quote(rule.Name)}");
            WriteBody(rule.If, rule.Effects, _text);
        }

        foreach (var act in problem.Acts)
        {
            WriteAct(act, _text);
        }

        return _text.ToString();
    }

    public static string Of(GroundAct act)
    {
        var writer = new StringBuilder();
        WriteAct(act, writer);
        return writer.ToString();
    }

    public static string Of(Condition condition) =>
        condition switch
        {
            AllCondition all => $"(all{Parts(all.Parts)})",
            AnyCondition any => $"(any{Parts(any.Parts)})",
            NotCondition not => $"(not {Of(not.Part)})",
            ComparisonCondition comparison =>
                $"({ProblemTextWords.Comparisons[(int)comparison.Comparison]} {Of(comparison.Left)} {Of(comparison.Right)})",
            _ => throw new ArgumentException(
                "A kind of condition that nobody knows.",
                nameof(condition)
            ),
        };

    private static string Parts(IReadOnlyList<Condition> parts) =>
        string.Concat(parts.Select(part => " " + Of(part)));

    private static string Of(Term term) =>
        term switch
        {
            ConstantTerm constant => $"v{constant.Value}",
            FluentTerm fluent => Place(fluent.Chain, fluent.Fluent),
            ArithmeticTerm arithmetic =>
                $"({ProblemTextWords.Operators[(int)arithmetic.Operator]} {Of(arithmetic.Left)} {Of(arithmetic.Right)})",
            ChoiceTerm choice =>
                $"(choose{string.Concat(choice.Branches.Select(branch => $" {Of(branch.When)} {Of(branch.Then)}"))} else {Of(choice.Otherwise)})",
            _ => throw new ArgumentException("A kind of term that nobody knows.", nameof(term)),
        };

    private static string Place(IReadOnlyList<int> chain, int fluent) =>
        chain.Count == 0 ? $"f{fluent}" : $"f{fluent}@{string.Join(".", chain)}";

    private static string Number(double number) =>
        number.ToString("R", CultureInfo.InvariantCulture);

    private static string Quote(string name) =>
        "\""
        + name.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
        + "\"";

    private string Kind(int value) =>
        problem.Values.NumberOf(value) is { } number ? Number(number) : "name";

    private void WriteFluents()
    {
        for (var fluent = 0; fluent < problem.Fluents.Count; fluent++)
        {
            var range = problem.Fluents[fluent].Values is { } values
                ? "in" + string.Concat(values.Select(value => $" v{value}"))
                : "open";
            Line(
                $"fluent {Quote(problem.Fluents[fluent].Name)} v{problem.Initial.Values[fluent]} {range}"
            );
        }
    }

    private void WriteStart()
    {
        for (var fluent = 0; fluent < problem.Initial.Circles.Count; fluent++)
        {
            if (problem.Initial.Circles[fluent] is { } circle)
            {
                var members = Enumerable
                    .Range(0, circle.Members.Count)
                    .Where(person => circle.Members[person]);
                Line(
                    $"circle f{fluent} outside v{circle.Outside} members{string.Concat(members.Select(person => $" {person}"))}"
                );
            }
        }

        foreach (var belief in problem.Initial.Beliefs)
        {
            Line($"belief {Place(belief.Chain, belief.Fluent)} v{belief.Value}");
        }
    }

    private void WriteScore(string owner, Score score)
    {
        if (score.Term is null && score.Wants.Count == 0)
        {
            return;
        }

        Line($"score {owner}" + (score.Term is { } term ? $" {Of(term)}" : ""));
        foreach (var want in score.Wants)
        {
            var parts = new StringBuilder($"  want {want.Id} {Number(want.Weight)}");
            Part(parts, "held", want.Held, Condition.True);
            Part(parts, "until", want.Until, Condition.False);
            Part(parts, "once", want.Once, Condition.True);
            Part(parts, "if", want.If, Condition.True);
            if (want.Amount is { } amount)
            {
                parts.Append(" amount ").Append(Of(amount));
            }

            Line(parts.ToString());
        }
    }

    private static void Part(StringBuilder parts, string word, Condition condition, Condition usual)
    {
        var text = Of(condition);
        if (text != Of(usual))
        {
            parts.Append(' ').Append(word).Append(' ').Append(text);
        }
    }

    private static void WriteAct(GroundAct act, StringBuilder text)
    {
        var choosers = string.Concat(act.Choosers.Select(person => $" {person}"));
        Line(text, $"act {Quote(act.Name)} {ProblemTextWords.Natures[(int)act.Nature]}{choosers}");
        WriteBody(act.If, act.Effects, text);
        foreach (var observer in act.Observers)
        {
            Line(text, $"  observer {observer.Person}");
            foreach (var view in observer.Views)
            {
                Line(
                    text,
                    $"    view {Of(view.When)}"
                        + (view.SeenAs is { } seenAs ? $" seen-as {seenAs}" : "")
                );
            }
        }
    }

    private static void WriteBody(
        Condition condition,
        IReadOnlyList<GroundEffect> effects,
        StringBuilder into
    )
    {
        var text = Of(condition);
        if (text != Of(Condition.True))
        {
            Line(into, $"  if {text}");
        }

        foreach (var effect in effects)
        {
            var when = Of(effect.When);
            Line(
                into,
                $"  effect {Place(effect.Chain, effect.Fluent)} {Of(effect.Value)}"
                    + (when == Of(Condition.True) ? "" : $" when {when}")
            );
        }
    }

    private void Line(string line) => Line(_text, line);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
