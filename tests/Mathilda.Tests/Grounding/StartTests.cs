using Mathilda.Grounding;
using Mathilda.Language.Model;
using static Mathilda.Tests.Grounding.SmallStory;

namespace Mathilda.Tests.Grounding;

public sealed class StartTests
{
    private readonly SmallStory _story = new();

    [Fact]
    public void The_last_line_wins()
    {
        _story.Start.Add(So(_story.At, [_story.Ann], _story.Roof));
        var story = _story.Ground();
        Assert.Equal(
            story.ValueOf(StoryValue.Of(_story.Roof)),
            Value(story, _story.At, _story.Ann)
        );
    }

    [Fact]
    public void A_circle_hides_a_fact_behind_what_starts_or_behind_nothing()
    {
        _story.Start.Add(
            Secretly(Set(_story.Secret, [Name(_story.Ann)], ConstantExpression.Yes), _story.Ann)
        );
        _story.Start.Add(
            Secretly(Set(_story.At, [Name(_story.Bob)], Name(_story.Roof)), _story.Bob)
        );
        var story = _story.Ground();
        var (members, outside) = Circle(story, _story.Secret, _story.Ann);
        Assert.Equal([true, false, false], members);
        Assert.Equal(StoryValue.No, outside);
        Assert.Equal(StoryValue.Unknown, Circle(story, _story.At, _story.Bob).Outside);
        Assert.Null(story.Problem.Initial.Circles[story.FluentOf(_story.At, [_story.Ann])!.Value]);
    }

    [Fact]
    public void A_secret_that_is_what_one_would_think_anyway_leaves_others_in_doubt()
    {
        _story.Start.Add(
            Secretly(Set(_story.Secret, [Name(_story.Ann)], ConstantExpression.No), _story.Ann)
        );
        Assert.Equal(
            StoryValue.Unknown,
            Circle(_story.Ground(), _story.Secret, _story.Ann).Outside
        );
    }

    [Fact]
    public void A_belief_of_the_start_makes_a_constant_state_a_fluent()
    {
        _story.Start.Add(
            new StartFact
            {
                Effect = Set(
                    _story.Secret,
                    [Name(_story.Cid)],
                    ConstantExpression.Yes,
                    Name(_story.Ann),
                    Name(_story.Bob)
                ),
            }
        );
        var story = _story.Ground();
        var belief = Assert.Single(story.Problem.Initial.Beliefs);
        Assert.Equal([0, 1], belief.Chain);
        Assert.Equal(story.FluentOf(_story.Secret, [_story.Cid]), belief.Fluent);
        Assert.Null(story.FluentOf(_story.Secret, [_story.Ann]));
    }

    [Fact]
    public void Every_is_one_moment()
    {
        Slot p = new("p", _story.Person);
        var all = new EachEffect(
            p,
            [Set(_story.At, [new SlotExpression(p)], Read(_story.At, Name(_story.Cid)))]
        );
        _story.Start.Add(new StartFact { Effect = all });
        var story = _story.Ground();
        Assert.Equal(
            story.ValueOf(StoryValue.Of(_story.Roof)),
            Value(story, _story.At, _story.Ann)
        );
    }

    private StartFact Secretly(Effect effect, Entity insider)
    {
        Slot they = new("they", _story.Person);
        return new StartFact
        {
            Effect = effect,
            They = they,
            KnownTo = Same(new SlotExpression(they), Name(insider)),
        };
    }

    private static int Value(GroundStory story, StateSchema state, Entity about) =>
        story.Problem.Initial.Values[story.FluentOf(state, [about])!.Value];

    private static (IReadOnlyList<bool> Members, StoryValue Outside) Circle(
        GroundStory story,
        StateSchema state,
        Entity about
    )
    {
        var circle = story.Problem.Initial.Circles[story.FluentOf(state, [about])!.Value]!;
        return (circle.Members, story.ValueFrom(circle.Outside));
    }
}
