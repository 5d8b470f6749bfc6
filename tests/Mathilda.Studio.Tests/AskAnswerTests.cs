namespace Mathilda.Studio.Tests;

/// <summary>What the pages of questions say, on the whole of Léon and on small stories.</summary>
public sealed class AskAnswerTests(LeonStudio leon)
{
    private const string Island = "stories/tour/12-an-edit.story";

    [Fact]
    public async Task Who_knows_his_trade_says_since_when_and_from_where()
    {
        var answer = await Leon("/ask/knows?fact=L%C3%A9on's+trade+is+cleaner");
        Assert.Contains(
            "Mathilda knows it since #e24, Mathilda finds out that Léon's trade is cleaner [plot 4.1]",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains("Stansfield is dead since #e81", answer, StringComparison.Ordinal);
        Assert.Contains("the ESU team have no idea", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_person_knows_is_told_by_stance()
    {
        var answer = await Leon("/ask/knows?who=stansfield&after=e22");
        Assert.Contains(
            "What is secret, or seen wrongly, after #e22, Mathilda begs Léon to open",
            answer,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Tony knows", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_is_followed_through_all_scenes()
    {
        var page = await leon.Answer("/ask/knows?fact=L%C3%A9on's+trade+is+cleaner&view=scenes");
        Assert.Contains("The scene", page, StringComparison.Ordinal);
        Assert.Contains("Groceries", page, StringComparison.Ordinal);
        Assert.Contains("k-unaware", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audience_knows_more_scene_by_scene()
    {
        var answer = await Leon("/ask/irony?scene=The+Italian+hitman");
        Assert.Contains(
            "the audience knows, and Stansfield does not",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Mathilda wants revenge since #e25-after",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Why_they_came_has_their_want_and_its_causes()
    {
        var answer = await Leon("/ask/why?event=e13");
        Assert.Contains("punish the theft", answer, StringComparison.Ordinal);
        Assert.Contains("since #e10", answer, StringComparison.Ordinal);
        Assert.Contains("What led to it", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_his_being_seen_he_is_not_shot()
    {
        var answer = await Leon("/ask/whatif?without=e73");
        var breaks = answer.IndexOf("Where the story breaks", StringComparison.Ordinal);
        Assert.StartsWith(
            "#e74 Stansfield shoots Léon",
            answer[(breaks + "Where the story breaks ".Length)..],
            StringComparison.Ordinal
        );
        Assert.Contains("falls with #e73", answer, StringComparison.Ordinal);
        Assert.Contains("Léon is alive Léon is dead", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_what_ifs_are_prepared_from_all_parts_of_the_story()
    {
        var page = await leon.Answer("/ask");
        Assert.Equal(3, page.Split("/ask/whatif?without=").Length - 1);
    }

    [Fact]
    public async Task What_stands_in_the_way_comes_with_the_least_change()
    {
        await using var studio = await TestStudio.Over(Island);
        var answer = PageText.OfAnswer(
            await studio.Answer("/ask/whynot?sentence=the+captain+digs+up+the+treasure&after=start")
        );
        Assert.Contains(
            "In its way: the captain is at the cabin and the treasure is at the bay.",
            answer,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "The least that would let it be the captain is at the bay, and the captain knew it",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_ending_comes_with_everybodys_reasons()
    {
        await using var studio = await TestStudio.Over(Island);
        var answer = PageText.OfAnswer(
            await studio.Answer(
                "/ask/whatif?without=sail&ending=yes&goal=the+captain+has+the+treasure"
            )
        );
        Assert.Contains("the captain digs up the treasure", answer, StringComparison.Ordinal);
        Assert.Contains("because the captain wants “gold”", answer, StringComparison.Ordinal);
        Assert.Contains("checked by a second engine", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ending_that_was_not_found_is_not_called_impossible()
    {
        await using var studio = await TestStudio.Over(Island);
        var answer = PageText.OfAnswer(
            await studio.Answer(
                "/ask/whatif?without=map&ending=yes&goal=the+captain+has+the+treasure"
            )
        );
        Assert.Contains("no story was found", answer, StringComparison.Ordinal);
        Assert.Contains("were not looked for", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("there is none", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ending_that_nothing_could_bring_is_called_impossible()
    {
        await using var studio = await TestStudio.Telling(
            """
            person Ann (she)
            place the hill
            place the valley
            thing the bell
            at the start
                Ann is at the hill
                the bell is at the hill
            wants of Ann
                the walk: Ann is at the valley
            scene One
                Ann goes to the valley  #go
                    because the walk
                Ann goes to the hill    #back
                    because unstated
            """
        );
        var answer = PageText.OfAnswer(
            await studio.Answer("/ask/whatif?without=go&ending=yes&goal=the+bell+is+at+the+valley")
        );
        Assert.Contains(
            "Everything was searched, and no limit cut anything off",
            answer,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Where_nobody_said_what_an_ending_should_come_to_the_form_asks()
    {
        await using var studio = await TestStudio.Over(Island);
        var page = PageText.Of(await studio.Answer("/ask/whatif?without=map&ending=yes"));
        Assert.Contains("the author wants nothing", page, StringComparison.Ordinal);
        Assert.DoesNotContain("--goal", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ask/knows?who=matilda&fact=x", "knows-who-problem", "The nearest name is")]
    [InlineData("/ask/knows?fact=Tony+iz+hurt", "knows-fact-problem", "The nearest is")]
    [InlineData("/ask/knows?after=e460", "knows-after-problem", "The nearest is")]
    [InlineData("/ask/why?event=e999", "why-event-problem", "The nearest is")]
    [InlineData("/ask/whynot?sentence=Tony+flies", "whynot-sentence-problem", "Tony")]
    [InlineData("/ask/whatif?without=e999", "whatif-without-problem", "#e999")]
    [InlineData(
        "/ask/whatif?set=Mathilda+is+dead+%22as+Mathilda+wished%22&before=e46",
        "whatif-set-0-problem",
        "MTH1453"
    )]
    [InlineData("/ask/whatif?set=Tony+is+hurt", "whatif-before-0-problem", "Choose the event")]
    [InlineData(
        "/ask/whatif?without=e73&ending=yes&goal=Tony+iz+hurt",
        "whatif-goal-problem",
        "The nearest is"
    )]
    public async Task What_cannot_be_understood_is_said_beside_its_field(
        string address,
        string place,
        string said
    )
    {
        var page = await leon.Answer(address);
        var at = page.IndexOf($"id=\"{place}\"", StringComparison.Ordinal);
        Assert.True(at > 0, PageText.Of(page));
        Assert.Contains(
            said,
            PageText.Of(page[at..page.IndexOf("</p>", at, StringComparison.Ordinal)]),
            StringComparison.Ordinal
        );
    }

    private async Task<string> Leon(string address) =>
        PageText.OfAnswer(await leon.Answer(address));
}
