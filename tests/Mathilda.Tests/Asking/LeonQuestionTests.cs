using Mathilda.Answers;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>Questions about what happens in Léon, answered; what is asserted is what the answer says, not how.</summary>
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
        Assert.Contains(answer.Differences, d => d.Becomes == "nobody shelters Mathilda");
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
        var row = Knows("Stansfield", "Léon lives at Léon's apartment", "e55")["Stansfield"];
        Assert.Equal(Stance.Knows, row.Stance);
        Assert.Equal("e55", row.Since!.Id);
    }

    [Fact]
    public void Léon_goes_to_the_office_because_of_the_note()
    {
        var why = Story.Value.Why("e50");
        Assert.Contains(why.Causes, c => c.Holder == "Léon" && c.SetBy?.Id == "e49");
    }

    [Fact]
    public void What_Léon_did_in_Chinatown_she_learns_inside_the_office()
    {
        const string Killer = "Léon is the killer of the agent in Chinatown";
        Assert.NotEqual(Stance.Knows, Knows("Mathilda", Killer, "e44")["Mathilda"].Stance);
        var row = Knows("Mathilda", Killer, "e47")["Mathilda"];
        Assert.Equal((Stance.Knows, "e47"), (row.Stance, row.Since!.Id));
        Assert.Contains(row.Citation.Passages, p => p.Source == "plot");
    }

    [Fact]
    public void Stansfield_alone_sees_through_the_disguise()
    {
        var rows = Knows(null, "Léon is at the exit of the building", "e73");
        string[] inTheSecret = ["Léon", "Stansfield", "the audience"];
        Assert.Equal(
            inTheSecret,
            rows.Values.Where(r => r.Stance == Stance.Knows)
                .Select(r => r.Person)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal("e73", rows["Stansfield"].Since!.Id);
        var taken = Knows(null, "a wounded ESU officer is at the exit of the building", "e73");
        Assert.Equal(Stance.WronglyBelieves, taken["the police"].Stance);
    }

    [Fact]
    public void The_headmistress_alone_is_told_the_whole_story()
    {
        var told = Story
            .Value.World(null, null)
            .Rows.Where(r => r.IsSo && r.Fact.Contains("has heard the whole story"));
        var row = Assert.Single(told);
        Assert.Equal(("the headmistress", "e90"), (row.Subject, row.Since!.Id));
        Assert.Equal(
            "e90",
            Knows("the headmistress", "Léon is dead", null)["the headmistress"].Since!.Id
        );
        var tony = Knows("Tony", "Léon is dead", null)["Tony"];
        Assert.Equal((Stance.Knows, true), (tony.Stance, tony.Implied));
    }

    [Fact]
    public void She_goes_back_to_school_because_Tony_refuses_her_work()
    {
        var why = Story.Value.Why("e89");
        Assert.Contains(why.Wants, w => w is { Person: "Mathilda", Name: "somewhere to go" });
        var refused = why.Causes.First(c => c.SetBy?.Id == "e88");
        Assert.Contains(refused.Causes, c => c.SetBy?.Id == "e87");
        foreach (
            var fact in (string[])
                [
                    "Mathilda has a little of Léon's money",
                    "Mathilda has been offered an allowance",
                    "Mathilda has been told that school comes first",
                ]
        )
        {
            Assert.Equal(Stance.Knows, Knows("Mathilda", fact, "e88")["Mathilda"].Stance);
        }
    }

    [Fact]
    public void Had_Tony_said_nothing_no_team_would_have_been_sent()
    {
        var answer = Story.Value.WhatIf(new WhatIfRequest { Without = ["e55"] });
        var fallen = answer.Falls.Select(f => f.Event.Id).ToList();
        Assert.Equal("e56", fallen[0]);
        Assert.Contains("e59", fallen);
        Assert.Contains("e60", fallen);
        Assert.DoesNotContain("e54", fallen);
        Assert.Contains(answer.Differences, d => d.Was == "Tony has given in to Stansfield");
    }

    [Fact]
    public void Had_nobody_seen_through_the_disguise_both_would_live()
    {
        var answer = Story.Value.WhatIf(new WhatIfRequest { Without = ["e73"] });
        var fallen = answer.Falls.Select(f => f.Event.Id).ToList();
        Assert.Equal("e74", fallen[0]);
        Assert.Contains("e78", fallen);
        Assert.DoesNotContain("e72", fallen);
        Assert.Contains(answer.Differences, d => d.Becomes == "Stansfield is alive");
        Assert.Contains(answer.Differences, d => d.Becomes == "Léon is alive");
        Assert.Contains(
            answer.Wants,
            w => w is { Person: "Mathilda", Name: "revenge", Becomes: WantState.Open }
        );
    }

    [Fact]
    public void Without_the_note_nobody_comes_for_her()
    {
        var answer = Story.Value.WhatIf(new WhatIfRequest { Without = ["e41"] });
        var fallen = answer.Falls.Select(f => f.Event.Id).ToList();
        Assert.Equal("e49", fallen[0]);
        Assert.Contains("e50", fallen);
        Assert.Contains("e52", fallen);
        Assert.DoesNotContain("e42", fallen);
    }

    private static Dictionary<string, KnowsRow> Knows(string? who, string fact, string? after)
    {
        var answer = Story.Value.Knows(new KnowsQuestion(who, fact, after));
        Assert.Empty(answer.Findings);
        return answer.Rows.ToDictionary(r => r.Person);
    }
}
