using Mathilda.Grounding;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Grounding;

/// <summary>What is too large is said, not tried.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Ten_thousand_people_are_too_many()
    {
        var people = string.Concat(
            Enumerable.Range(0, 10_000).Select(i => $"entity P{i} : character;")
        );
        Assert.Contains(
            "10000 people",
            Refused(people + "property p() : boolean; action a() { effect: p(); }"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_state_with_too_many_fillings_is_named()
    {
        const string text =
            "property near(a : character, b : character, c : character, d : character, e : character) : boolean;"
            + "action a(a : character, b : character, c : character, d : character, e : character) { effect: near(a, b, c, d, e); }";
        Assert.Contains("`near`", Refused(People(20) + text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_with_too_many_fillings_is_named()
    {
        const string text =
            "property p(a : character) : boolean;"
            + "trigger t(a : character, b : character, c : character, d : character, e : character) { precondition: p(a) & p(b) & p(c); effect: !p(d) & !p(e); }";
        Assert.Contains("`t`", Refused(People(20) + text), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_that_multiply_end_with_a_finding()
    {
        const string text =
            "property p(a : character) : boolean; action go(a : character) { effect: p(a); };"
            + "utility(): forall(a : character) forall(b : character) forall(c : character) forall(d : character) forall(e : character)"
            + " (p(a) | p(b) | p(c) | p(d) | p(e));";
        Assert.Contains("too large", Refused(People(40) + text), StringComparison.Ordinal);
    }

    /// <summary>The same limits, but sooner reached.</summary>
    private static GroundingOptions Small { get; } =
        new()
        {
            MaximumFluents = 2_000,
            MaximumFillings = 2_000,
            WorkLimit = 100_000,
        };

    private static string People(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"entity P{i} : character;"));

    private static string Refused(string text)
    {
        var (model, findings) = SabreReader.Read(new SourceText("large.txt", text));
        Assert.Empty(findings);
        var result = Grounder.Ground(model!, Small);
        Assert.Null(result.Story);
        var finding = Assert.Single(result.Findings);
        Assert.Equal("MTH1901", finding.Code);
        return finding.Message;
    }
}
