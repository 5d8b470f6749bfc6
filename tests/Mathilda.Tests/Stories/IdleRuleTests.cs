using Mathilda.Language.Text;

namespace Mathilda.Tests.Stories;

/// <summary>A rule that changes nothing is said, and one that does, be it only in somebody's mind, is not.</summary>
public sealed class IdleRuleTests
{
    private const string Night = """
        person Ann (she)
        person Ben (he)
        place the hall
        place the yard
        thing the bell
        state rung(thing)
        state awake(person)
        act {who: person} ring[s] {what: thing}
            then    the what is rung
            seen by who
        whenever {p: person} wakes
            if      the bell is rung, at(p) = the hall
            then    p is awake
        at the start
            Ann and Ben are at the yard
            the bell is at the yard
        scene Dusk
            - it gets dark
        scene Midnight
            Ann rings the bell
                because unstated
        scene Morning
            - it gets light
        """;

    [Fact]
    public void A_rule_whose_condition_never_holds_is_said()
    {
        var finding = Assert.Single(Idle(Night));
        Assert.Equal(
            "“whenever {p} wakes” changes nothing from beginning to end.",
            finding.Message
        );
        Assert.Equal(11, finding.Where?.Line);
    }

    [Fact]
    public void A_rule_that_changes_something_is_not() =>
        Assert.Empty(Idle(Night.Replace("at(p) = the hall", "at(p) = the yard")));

    [Fact]
    public void Nor_one_that_changes_something_at_the_start_only() =>
        Assert.Empty(Idle(Night.Replace("the bell is rung, at(p) = the hall", "at(p) = the yard")));

    [Fact]
    public void Nor_one_that_changes_something_in_a_mind_only() =>
        Assert.Empty(
            Idle(
                Night
                    .Replace("at(p) = the hall", "the bell is not rung")
                    .Replace("    if      the bell is rung, ", "    if      ")
                    .Replace("state awake(person)", "state awake(person), starts yes")
                    .Replace(
                        "    Ann and Ben are at the yard",
                        "    Ann and Ben are at the yard\n    Ann believes Ben is not awake"
                    )
                    .Replace(
                        "        because unstated\n",
                        "        because unstated\n    expect Ann knows that Ben is awake\n"
                    )
            )
        );

    [Fact]
    public void What_is_so_already_is_no_change() =>
        Assert.Single(
            Idle(
                Night
                    .Replace("at(p) = the hall", "at(p) = the yard")
                    .Replace("state awake(person)", "state awake(person), starts yes")
            )
        );

    [Fact]
    public void What_somebody_only_thinks_of_doing_does_not_count()
    {
        // Ben goes to the hall to ring the bell there and wake, and then does not.
        var thought = Night
            .Replace("the bell is at the yard", "the bell is at the hall")
            .Replace(
                "    then    the what is rung",
                "    if      at(who) = at(what)\n    then    the what is rung"
            )
            .Replace("Ann rings the bell\n        because unstated", "Ben goes to the hall")
            .Replace("at the start\n", "wants of Ben\n    no sleep: he is awake\nat the start\n");
        Assert.Single(Idle(thought));
    }

    [Fact]
    public void Two_scenes_are_a_sketch() =>
        Assert.Empty(Idle(Night.Replace("scene Morning\n    - it gets light", "")));

    [Fact]
    public void A_reason_waives_it() =>
        Assert.Empty(
            Idle(
                Night.Replace(
                    "    if      the bell is rung, ",
                    "    intended MTH3016: nobody sleeps there tonight\n    if      the bell is rung, "
                )
            )
        );

    private static IReadOnlyList<Language.Findings.Finding> Idle(string story)
    {
        var findings = StoryProject.Open([new SourceText("night.story", story)]).Check().Findings;
        Assert.True(
            findings.All(f => f.Severity == Language.Findings.Severity.Hint),
            Checked.Describe(findings)
        );
        Assert.DoesNotContain(findings, f => f.Code == "MTH3005");
        return [.. findings.Where(f => f.Code == "MTH3016")];
    }
}
