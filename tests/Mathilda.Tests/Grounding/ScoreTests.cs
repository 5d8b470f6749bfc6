using Mathilda.Engine.Problems;
using Mathilda.Language.Model;
using static Mathilda.Tests.Grounding.SmallStory;

namespace Mathilda.Tests.Grounding;

public sealed class ScoreTests
{
    private readonly SmallStory _story = new();

    [Fact]
    public void First_outweighs_all_the_rest_together()
    {
        Want(_story.Ann, _story.Glory, WantRank.First);
        Want(_story.Ann, _story.Peace, WantRank.Normal, weight: 2);
        Want(_story.Ann, _story.Peace, WantRank.Step);
        Want(_story.Ann, _story.Peace, WantRank.InCharacter);
        var wants = _story.Ground().ScoreOf(_story.Ann).Wants;
        Assert.Equal([38, 32, 4, 1], wants.Select(w => w.Weight));
        Assert.Equal([0, 1, 2, 3], wants.Select(w => w.Id));
    }

    [Fact]
    public void What_the_author_wants_counts_as_it_is_written()
    {
        Want(null, _story.Glory, WantRank.Normal);
        Want(null, _story.Peace, WantRank.Normal, weight: 3);
        Want(null, _story.Peace, WantRank.Step);
        Assert.Equal([1, 3, 0.25], _story.Ground().ScoreOf(null).Wants.Select(w => w.Weight));
    }

    [Fact]
    public void What_another_wants_becomes_ones_own_but_not_the_first()
    {
        Want(_story.Ann, _story.Glory, WantRank.First);
        Want(_story.Ann, _story.Peace, WantRank.Normal, weight: 3);
        _story.WantList.Add(
            new WantSchema
            {
                Holder = _story.Bob,
                Name = _story.Glory,
                Follows = _story.Ann,
            }
        );
        var want = Assert.Single(_story.Ground().ScoreOf(_story.Bob).Wants);
        Assert.Equal((48, 2), (want.Weight, want.Id));
    }

    [Fact]
    public void Followers_in_a_circle_come_to_an_end()
    {
        Want(_story.Ann, _story.Glory, WantRank.Normal);
        Follow(_story.Ann, _story.Bob);
        Follow(_story.Bob, _story.Ann);
        Assert.Single(_story.Ground().ScoreOf(_story.Bob).Wants);
    }

    [Fact]
    public void A_want_that_nothing_changes_is_held_for_ever_and_a_secret_one_is_a_fluent()
    {
        Want(_story.Ann, _story.Glory, WantRank.Normal);
        Slot they = new("they", _story.Person);
        _story.WantList.Add(
            new WantSchema
            {
                Holder = _story.Ann,
                Name = _story.Peace,
                If = Read(_story.Alive, Name(_story.Ann)),
                They = they,
                KnownTo = Same(new SlotExpression(they), Name(_story.Bob)),
            }
        );
        var story = _story.Ground();
        var wants = story.ScoreOf(_story.Ann).Wants;
        Assert.Equal(
            ["(all)", "(known= wants(Ann, peace) `yes`)"],
            wants.Select(w => Named(story, ProblemText.Write(w.Held)))
        );
        var circle = story.Problem.Initial.Circles[
            story.FluentOf(_story.Wants, [_story.Ann, _story.Peace])!.Value
        ]!;
        Assert.Equal([true, true, false], circle.Members);
        Assert.Equal(StoryValue.No, story.ValueFrom(circle.Outside));
    }

    private void Want(Entity? holder, Entity name, WantRank rank, double weight = 1) =>
        _story.WantList.Add(
            new WantSchema
            {
                Holder = holder,
                Name = name,
                Rank = rank,
                Weight = weight,
                If = Read(_story.Alive, Name(holder ?? _story.Ann)),
            }
        );

    private void Follow(Entity holder, Entity leader) =>
        _story.WantList.Add(
            new WantSchema
            {
                Holder = holder,
                Name = _story.Peace,
                Follows = leader,
            }
        );
}
