using Mathilda.Answers;
using Mathilda.Language.Findings;

namespace Mathilda.Tests.Stories;

/// <summary>How findings and answers put things: in sentences one would say.</summary>
public sealed class WordingTests
{
    private const string Gate = """
        story "The gate"
        use strangers
        person Ann (she)
        person the guard (he)
        place the gate
        place the hut
        place the yard
        thing the keys (they)
        state out(person)
            says {person} is out
        state guardian(person) is a person or nobody, starts nobody
        state home(person) is a place or nowhere, starts nowhere
            says {person} lives at {value: place}
        act {who: person} slip[s] out
            if      the guard is not at the gate
            then    the who is out
        act {who: person} take[s] {other: person} in
            then    the other's guardian is the who, the other lives at the yard
        wants of Ann
            freedom: she is out
        at the start
            Ann is at the yard
            the keys are at the yard
            the guard is at the hut
            the guard's guardian is Ann
            the guard lives at the hut
        scene Night
            Ann slips out
                because freedom

        """;

    [Fact]
    public void What_somebody_could_not_know_is_said_as_it_is_and_not_as_it_is_not()
    {
        var finding = Assert.Single(Checked.Findings(Gate), f => f.Severity == Severity.Error);
        Assert.Equal("MTH2003", finding.Code);
        Assert.EndsWith(
            "no way to know: that the guard is at the hut.",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Ann has no guardian", "Ann has no guardian")]
    [InlineData("Ann's guardian is nobody", "Ann has no guardian")]
    [InlineData("home(Ann) = nowhere", "Ann lives nowhere")]
    [InlineData("Ann is nowhere", "Ann is at the yard")]
    [InlineData("the keys are at the yard", "the keys are at the yard")]
    public void None_and_many_have_sentences_of_their_own(string asked, string truth)
    {
        var story = StoryProject.Open([new("gate.story", Gate)]);
        var row = Assert.Single(story.Knows(new KnowsQuestion("Ann", asked, "start")).Rows);
        Assert.Equal(truth, row.Truth);
    }

    [Fact]
    public void What_is_fulfilled_may_be_given_up_for_a_while()
    {
        const string Nest = """
            story "The empty nest"
            person the magpie (she)
            place the roof
            place the oak
            thing the spoon
            act {who: person} take[s] {thing}
                if      at(the who) = at(the thing)
                then    the who has the thing
            act {who: person} drop[s] {thing}
                if      the who has the thing
                then    at(the thing) = at(the who)
            wants of the magpie
                things that shine: the spoon is at the oak
                a warm chimney: she is at the roof
            at the start
                the magpie is at the roof
                the spoon is at the roof
            scene Morning
                the magpie takes the spoon
                    because things that shine
            """;
        Assert.DoesNotContain(Checked.Findings(Nest), f => f.Severity != Severity.Hint);
    }
}
