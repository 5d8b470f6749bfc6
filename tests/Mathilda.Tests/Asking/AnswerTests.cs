using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Planning;

namespace Mathilda.Tests.Asking;

/// <summary>What the answers say of small stories; every claim here can be worked out by hand.</summary>
public sealed class AnswerTests
{
    private const string Crown = """
        story "The crown"
            sources
                tale "A tale"
        use speech
        person Ann (she)
            - collects shells                        [tale 1.1]
        person Tom (he)
        person Una (she)
        place the street
        place the tower
        place the well
        thing the crown
        state hidden(thing) is a place or nowhere, starts nowhere, known to nobody else
            says {thing} is hidden at {value: place}
        act {finder: person} dig[s] up {treasure: thing}
            if      at(the finder) = hidden(the treasure)
            then    at(the treasure) = the finder, hidden(the treasure) = nowhere
        at the start
            Ann, Tom and Una are at the street
            known to Tom
                the crown is hidden at the tower     [tale 1.2]
            Una believes the crown is hidden at the well
        wants of Ann
            the crown: at(the crown) = Ann           [tale 1.3]
        claim by a reader about the crown: "worth nothing"  [tale 2.1]
        scene A word too many
            Tom tells Ann that the crown is hidden at the tower   #told [tale 1.4]
                because unstated
            expect Ann knows that the crown is hidden at the tower
            unstated "why he tells her"
        scene The tower
            Ann goes to the tower                                  #go [tale 1.5]
                because the crown
            Ann digs up the crown                                  #dig
                because the crown
        """;

    private static StoryProject Story => StoryProject.Open([new SourceText("crown.story", Crown)]);

    [Fact]
    public void Who_knows_since_when_and_on_what_it_rests()
    {
        var rows = Story
            .Knows(new KnowsQuestion(null, "the crown is hidden at the tower", "told"))
            .Rows.ToDictionary(r => r.Person);
        Assert.Equal(Stance.Knows, rows["Ann"].Stance);
        Assert.Equal("told", rows["Ann"].Since!.Id);
        Assert.Equal("1.4", rows["Ann"].Citation.Passages[0].First);
        Assert.Equal(Stance.Knows, rows["Tom"].Stance);
        Assert.Null(rows["Tom"].Since);
        Assert.Equal("1.2", rows["Tom"].Citation.Passages[0].First);
        Assert.Equal(Stance.WronglyBelieves, rows["Una"].Stance);
        Assert.Equal("the crown is hidden at the well", rows["Una"].Belief);
    }

    [Fact]
    public void Not_to_know_is_not_to_have_no_idea()
    {
        var story = Story;
        Assert.Equal(
            Stance.Unaware,
            story
                .Knows(new KnowsQuestion("Ann", "the crown is hidden at the tower", "start"))
                .Rows[0]
                .Stance
        );
    }

    [Fact]
    public void A_table_has_a_cell_for_everybody_and_the_audience()
    {
        var table = Story.KnowledgeOverTime("the crown is hidden at the tower");
        Assert.Equal(["Ann", "Tom", "Una", "the audience"], table.People);
        Assert.Equal(["A word too many", "The tower"], table.Rows.Select(r => r.Label));
        Assert.Equal(
            [Stance.Knows, Stance.Knows, Stance.WronglyBelieves],
            table.Rows[0].Stances.Take(3)
        );
        Assert.False(table.Rows[1].IsSo);
        var matrix = Story.KnowledgeMatrix("start");
        Assert.Contains(matrix.Rows, r => r.Label == "the crown is hidden at the tower");
    }

    [Fact]
    public void The_dead_know_nothing_in_a_table_either()
    {
        var story = StoryProject.Open([
            new SourceText(
                "test.story",
                """
                person Ann (she)
                person Tom (he)
                place the street
                thing the crown
                state hidden(thing), known to nobody else
                at the start
                    Ann and Tom are at the street
                    known to Ann
                        the crown is hidden
                act {person} passes away
                    by nature
                    then the person is dead
                scene The end
                    expect Ann knows that the crown is hidden
                    Ann passes away   #dies
                """
            ),
        ]);
        Assert.DoesNotContain(story.TextFindings, f => f.Severity == Severity.Error);
        var before = story.KnowledgeMatrix("start");
        var after = story.KnowledgeMatrix();

        var row = Assert.Single(before.Rows, r => r.Label == "the crown is hidden");
        Assert.Equal(Stance.Knows, row.Stances[0]);
        Assert.NotEmpty(after.Rows);
        Assert.All(after.Rows, r => Assert.Equal(Stance.Dead, r.Stances[0]));
    }

    [Fact]
    public void Why_tells_the_want_the_belief_and_what_made_it_possible()
    {
        var why = Story.Why("dig");
        Assert.Equal(["the crown"], why.Event!.Reasons[0].Wants);
        Assert.Equal("1.3", why.Wants[0].Citation.Passages[0].First);
        Assert.Contains(why.Causes, c => c.SetBy?.Id == "go");
        Assert.Contains(
            why.Causes,
            c =>
                c.Holder == "Ann"
                && c.SetBy?.Id == "told"
                && c.Fact == "the crown is hidden at the tower"
        );
    }

    [Fact]
    public void Why_not_names_what_is_in_the_way_and_a_change_that_was_tried()
    {
        var happening = Story.WhyNot("Ann digs up the crown", "told").Events.Single();
        Assert.Contains(happening.Obstacles, o => o.Kind == ObstacleKind.Condition);
        Assert.Equal("go", happening.PossibleAfter!.Id);
        Assert.Contains(happening.LeastChange, c => c.Fact == "Ann is at the tower");
        Assert.Equal(ReasonStatus.Verified, happening.Reasons.Single().Status);
    }

    [Fact]
    public void Why_not_says_that_somebody_would_have_to_know()
    {
        var happening = Story.WhyNot("Ann goes to the tower", "start").Events.Single();
        Assert.Equal(ObstacleKind.Reason, happening.Obstacles.Single().Kind);
        var change = happening.LeastChange.Single();
        Assert.Equal("Ann", change.Holder);
        Assert.Equal("the crown is hidden at the tower", change.Fact);
    }

    [Fact]
    public void What_falls_with_an_event_and_what_it_falls_with()
    {
        var answer = Story.WhatIf(new WhatIfRequest { Without = ["told"] });
        Assert.Equal(["told"], answer.Premise.Select(p => p.Event.Id));
        Assert.Equal(["go", "dig"], answer.Falls.Select(f => f.Event.Id));
        Assert.Equal(WhatIfFate.LosesItsReason, answer.Falls[0].Fate);
        Assert.Equal(["told"], answer.Falls[0].FallsWith.Select(f => f.Id));
        Assert.Equal(WhatIfFate.CannotHappen, answer.Falls[1].Fate);
        Assert.Contains(answer.Falls[1].FallsWith, f => f.Id == "go");
        Assert.Contains(
            answer.Wants,
            w => w is { Person: "Ann", Name: "the crown", Becomes: WantState.Open }
        );
        Assert.Contains("Ann knows that the crown is hidden at the tower", answer.NoLongerSo);
    }

    [Fact]
    public void What_does_not_touch_it_stands()
    {
        var answer = Story.WhatIf(
            new WhatIfRequest { Facts = [new WhatIfFact("Una is at the well", "go")] }
        );
        Assert.Empty(answer.Falls);
        Assert.Contains(answer.Differences, d => d.Becomes == "Una is at the well");
        Assert.Contains("it comes so that Una is at the well", answer.Edit);
    }

    [Fact]
    public void A_broken_story_goes_on_otherwise_with_reasons_for_all()
    {
        var answer = Story.WhatIf(
            new WhatIfRequest
            {
                Facts =
                [
                    new WhatIfFact("Ann is at the well", "go"),
                    new WhatIfFact("the tower is a ruin", "go"),
                ],
            }
        );
        Assert.NotEmpty(answer.Findings);
        var other = Story.WhatIf(
            new WhatIfRequest
            {
                Facts = [new WhatIfFact("Ann is at the tower", "go")],
                Replan = new PlanRequest { Condition = "at(the crown) = Ann", NodeBudget = 20_000 },
            }
        );
        Assert.Equal("go", other.Falls[0].Event.Id);
        var ending = other.Replan!.Stories.Single();
        Assert.Equal(["Ann digs up the crown"], ending.Acts.Select(a => a.Sentence));
        Assert.Equal("the crown", ending.Acts[0].Reasons.Single().Wants.Single());
    }

    [Fact]
    public void What_is_said_has_its_holder_and_its_passages()
    {
        var claim = Story.About("crown").Items.First(i => i.Section == AboutSection.Claim);
        Assert.Equal("a reader", claim.Holder);
        Assert.Equal("2.1", claim.Citation.Passages[0].First);
        Assert.Equal("collects shells", Story.About("shells").Items.Single().Words);
        Assert.Contains(Story.About("gaps").Items, i => i.Words == "why he tells her");
        Assert.NotEmpty(Story.About("dragons").Findings);
    }

    [Fact]
    public void The_audience_may_know_more_than_somebody_on_the_stage()
    {
        const string sally = """
            story "Sally"
            person Sally (she)
            person Anne (she)
            place the nursery
            place the garden
            place the basket
            place the box
            thing the marble
            act {who: person} move[s] {toy: thing} to {box: place}
                if      the who is at the nursery
                then    the toy is at the box
            at the start
                Sally and Anne are at the nursery
                the marble is at the basket
            wants of Sally
                the marble: at(the marble) = the basket
            scene Out
                Sally goes to the garden
                    because unstated
                Anne moves the marble to the box  #move
                    because unstated
            """;
        var irony = StoryProject.Open([new SourceText("sally.story", sally)]).Irony();
        var row = irony.Scenes.Single().Rows.Single(r => r.Fact == "the marble is at the box");
        Assert.Equal("Sally", row.Person);
        Assert.True(row.AudienceKnowsMore);
        Assert.Equal("the marble is at the basket", row.Belief);
        Assert.Equal("move", row.Since!.Id);
    }
}
