using Mathilda.Answers;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>Questions about Léon, answered; what is asserted is what the answer says, not how. Those about later acts wait for their events.</summary>
public sealed class LeonQuestionTests
{
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    [Fact]
    public void Who_knows_that_the_family_is_dead_when_she_asks_to_be_let_in()
    {
        var stances = Knows(null, "the Landos are dead", "e22");
        Assert.Equal(Stance.Knows, stances["Mathilda"].Stance);
        Assert.Equal(Stance.Knows, stances["Stansfield"].Stance);
        Assert.NotEqual(Stance.Knows, stances["Léon"].Stance);
        Assert.NotEqual(Stance.Knows, stances["Tony"].Stance);
    }

    [Fact]
    public void Her_family_had_not_noticed_that_she_had_stopped_going_to_school()
    {
        var stances = Knows(null, "Mathilda attends nowhere", "e08");
        foreach (var parent in (string[])["Mathilda's father", "Mathilda's stepmother"])
        {
            Assert.Equal(Stance.WronglyBelieves, stances[parent].Stance);
            Assert.Equal("Mathilda attends the school", stances[parent].Belief);
        }
    }

    [Fact]
    public void The_agents_came_because_of_what_was_taken_of_what_they_paid_for()
    {
        var why = Story.Value.Why("e13");
        var theft = why.Causes.First(c => c.Holder == "Stansfield" && c.SetBy?.Id == "e10");
        Assert.Contains(theft.Causes, c => c.SetBy?.Id == "e04");
        Assert.Contains(theft.Causes.SelectMany(c => c.Causes), c => c.SetBy?.Id == "e03");
        Assert.Contains(why.Wants, w => w.Citation.Passages.Any(p => p.Source == "plot"));
    }

    [Fact]
    public void She_wants_the_trade_for_revenge_for_her_brother()
    {
        var why = Story.Value.Why("e27");
        Assert.Contains(why.Wants, w => w.Person == "Mathilda" && w.Name == "the trade");
        Assert.Contains(
            why.Causes,
            c => c.Holder == "Mathilda" && c.Fact.Contains("wants revenge")
        );
    }

    [Fact]
    public void Had_she_been_at_home_there_would_have_been_no_plea_and_no_shelter()
    {
        var answer = Story.Value.WhatIf(new WhatIfRequest { Without = ["e12"] });
        var fallen = answer.Falls.Select(f => f.Event.Id).ToList();
        Assert.Equal("e19", fallen[0]);
        Assert.Contains("e22", fallen);
        Assert.Contains("e23", fallen);
        Assert.Contains("e28", fallen);
        Assert.DoesNotContain("e15", fallen);
        Assert.Contains(answer.Differences, d => d.Becomes == "Mathilda is sheltered by nobody");
        Assert.Contains(
            answer.Wants,
            w => w is { Person: "Mathilda", Name: "refuge", Becomes: WantState.Open }
        );
    }

    [Fact]
    public void That_Léon_is_a_cleaner_is_not_said_to_be_known_to_Stansfield_at_first() =>
        Assert.Equal(
            Stance.NotStated,
            Knows("Stansfield", "Léon's trade is cleaner", "e23")["Stansfield"].Stance
        );

    [Fact]
    public void Stansfield_learns_where_Léon_lives_from_Tony()
    {
        SkipUntilThereIs("e55");
        var row = Knows("Stansfield", "Léon lives at Léon's apartment", "e55")["Stansfield"];
        Assert.Equal(Stance.Knows, row.Stance);
        Assert.Equal("e55", row.Since!.Id);
    }

    [Fact]
    public void Léon_goes_to_the_office_because_of_the_note()
    {
        SkipUntilThereIs("e50");
        var why = Story.Value.Why("e50");
        Assert.Contains(why.Causes, c => c.Holder == "Léon" && c.SetBy?.Id == "e49");
    }

    private static Dictionary<string, KnowsRow> Knows(string? who, string fact, string after)
    {
        var answer = Story.Value.Knows(new KnowsQuestion(who, fact, after));
        Assert.Empty(answer.Findings);
        return answer.Rows.ToDictionary(r => r.Person);
    }

    private static void SkipUntilThereIs(string id) =>
        Assert.SkipUnless(
            Story.Value.Model.Scenes.SelectMany(s => s.Items).Any(i => i.Id == id),
            $"The story has no #{id} yet."
        );
}
