using Mathilda.Language.Text;

namespace Mathilda.Tests.Stories;

/// <summary>Lines in any order: in each order all can happen, and everybody has the reasons they have as the lines stand.</summary>
public sealed class AnyOrderTests
{
    private const string Noon = """
        person Ann (she)
        person Ben (he)
        place the hall
        place the yard
        thing the bell
        state rung(thing)
        act {who: person} ring[s] {what: thing}
            then    the what is rung
        wants of Ann
            the call: she is at the hall, once the bell is rung
            a seat: she is at the hall
        at the start
            Ann and Ben are at the yard
            the bell is at the yard
        scene Noon
            in any order
                Ben rings the bell      #e1
                    because unstated
                Ann goes to the hall    #e2
                    because the call
        """;

    [Fact]
    public void A_reason_that_another_order_lacks_is_said()
    {
        var finding = Assert.Single(Findings(Noon.Replace("    a seat: she is at the hall\n", "")));
        Assert.Equal("MTH3006", finding.Code);
        Assert.Contains("with #e2, Ann has no reason", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reason_will_do() => Assert.Empty(Findings(Noon));

    private static IReadOnlyList<Language.Findings.Finding> Findings(string story) =>
        StoryProject.Open([new SourceText("noon.story", story)]).Check().Findings;
}
