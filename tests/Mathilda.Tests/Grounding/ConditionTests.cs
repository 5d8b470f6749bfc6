using Mathilda.Language.Model;
using static Mathilda.Tests.Grounding.SmallStory;

namespace Mathilda.Tests.Grounding;

public sealed class ConditionTests
{
    private readonly SmallStory _story = new();

    [Fact]
    public void A_condition_and_its_opposite_are_both_false_of_what_is_unknown()
    {
        var here = Same(Read(_story.At, Name(_story.Ann)), Name(_story.Hall));
        Assert.Equal("(known= at(Ann) `the hall`)", _story.Text(here));
        Assert.Equal("(known!= at(Ann) `the hall`)", _story.Text(Not(here)));
        Assert.Equal(
            "(known= alive(Ann) `no`)",
            _story.Text(Not(Read(_story.Alive, Name(_story.Ann))))
        );
    }

    [Fact]
    public void Not_stops_at_believes()
    {
        var believes = Believed(_story.Bob, Read(_story.Alive, Name(_story.Ann)));
        Assert.Equal("(not (known= alive(Ann)@Bob `yes`))", _story.Text(Not(believes)));
        Assert.Equal(
            "(known= alive(Ann)@Bob `no`)",
            _story.Text(Believed(_story.Bob, Not(Read(_story.Alive, Name(_story.Ann)))))
        );
    }

    [Fact]
    public void Who_has_no_idea_does_not_know()
    {
        var where = Read(_story.At, Name(_story.Ann));
        Assert.Equal(
            "(not (known= at(Ann)@Bob at(Ann)))",
            _story.Text(Not(Same(Believed(_story.Bob, where), where)))
        );
    }

    [Fact]
    public void A_belief_speaks_of_all_inside_it_and_nobody_believes_that_they_believe()
    {
        var same = Same(Read(_story.At, Name(_story.Ann)), Read(_story.At, Name(_story.Bob)));
        Assert.Equal(
            "(known= at(Ann)@Cid,Bob at(Bob)@Cid,Bob)",
            _story.Text(Believed(_story.Cid, Believed(_story.Bob, same)))
        );
        Assert.Equal(
            "(known= at(Ann)@Bob at(Bob)@Bob)",
            _story.Text(Believed(_story.Bob, Believed(_story.Bob, same)))
        );
        Assert.Equal("(known= at(Ann)@Bob at(Bob)@Bob)", _story.Text(same, _story.Bob));
    }

    [Fact]
    public void An_unknown_number_is_not_even_as_large_as_itself()
    {
        var rich = new CompareExpression(
            Read(_story.Money, Name(_story.Ann)),
            Comparator.AtLeast,
            new ConstantExpression(StoryValue.Of(2))
        );
        Assert.Equal("(any (> money(Ann) `2`) (known= money(Ann) `2`))", _story.Text(rich));
        Assert.Equal("(< money(Ann) `2`)", _story.Text(Not(rich)));
    }

    [Fact]
    public void A_defined_state_is_put_in_its_place_in_the_mind_where_it_is_read()
    {
        var together = Read(_story.Together, Name(_story.Ann), Name(_story.Bob));
        Assert.Equal("(known= at(Ann) at(Bob))", _story.Text(together));
        Assert.Equal(
            "(known!= at(Ann)@Cid at(Bob)@Cid)",
            _story.Text(Believed(_story.Cid, Not(together)))
        );
    }

    [Fact]
    public void A_state_in_a_slot_is_tried_with_each_name_it_may_be()
    {
        var nearBox = Same(
            Read(_story.At, Read(_story.Owner, Name(_story.Box))),
            Name(_story.Roof)
        );
        Assert.Equal(
            "(any (all (known= owner(the box) `Ann`) (known= at(Ann) `the roof`))"
                + " (all (known= owner(the box) `Bob`) (known= at(Bob) `the roof`))"
                + " (all (known= owner(the box) `Cid`) (known= at(Cid) `the roof`)))",
            _story.Text(nearBox)
        );
    }

    [Fact]
    public void What_the_owner_of_the_box_believes_is_what_one_of_them_believes()
    {
        var believes = new BelievedExpression(
            Read(_story.Owner, Name(_story.Box)),
            Read(_story.Alive, Name(_story.Cid))
        );
        Assert.StartsWith(
            "(any (all (known= owner(the box) `Ann`) (known= alive(Cid)@Ann `yes`))",
            _story.Text(believes),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Places_within_places_are_constants()
    {
        Assert.Equal(
            "(all)",
            _story.Text(new WithinExpression(Name(_story.Roof), Name(_story.House)))
        );
        Assert.Equal(
            "(any)",
            _story.Text(new WithinExpression(Name(_story.House), Name(_story.Roof)))
        );
        Assert.Equal(
            "(any (known= at(Ann) `the house`) (known= at(Ann) `the hall`) (known= at(Ann) `the roof`))",
            _story.Text(new WithinExpression(Read(_story.At, Name(_story.Ann)), Name(_story.House)))
        );
    }

    [Fact]
    public void Quantifiers_are_spelt_out()
    {
        Slot p = new("p", _story.Person);
        var alive = Read(_story.Alive, new SlotExpression(p));
        Assert.Equal(
            "(all (known= alive(Ann) `yes`) (known= alive(Bob) `yes`) (known= alive(Cid) `yes`))",
            _story.Text(new QuantifiedExpression(true, p, alive))
        );
        Assert.Equal(
            "(any (known= alive(Bob) `no`) (known= alive(Cid) `no`))",
            _story.Text(Not(new QuantifiedExpression(true, p, alive, [_story.Bob, _story.Cid])))
        );
    }

    [Fact]
    public void What_nothing_changes_is_constant_in_every_mind()
    {
        Assert.Equal(
            "(any)",
            _story.Text(Believed(_story.Bob, Read(_story.Secret, Name(_story.Ann))))
        );
        Assert.Null(_story.Ground().FluentOf(_story.Secret, [_story.Ann]));
        Assert.Equal(StoryValue.No, _story.Ground().ConstantOf(_story.Secret, [_story.Ann]));
    }

    [Fact]
    public void A_state_that_means_itself_means_nothing()
    {
        Slot x = new("x", _story.Person);
        var circular = new List<Expression>();
        var state = new StateSchema
        {
            Name = "round",
            Slots = [x],
            Type = StateType.YesNo,
            Means = new AnyExpression(circular),
        };
        circular.Add(Read(state, new SlotExpression(x)));
        Assert.Equal("(any)", _story.Text(Read(state, Name(_story.Ann))));
    }
}
