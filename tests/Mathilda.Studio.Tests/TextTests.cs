using Mathilda.Studio.Live;
using Mathilda.Studio.Pages;
using static Mathilda.Studio.Tests.StoryFolder;

namespace Mathilda.Studio.Tests;

/// <summary>Findings and texts as pages.</summary>
public sealed class TextTests(LeonStudio leon)
{
    private const string Hostile = """
        story "<script>alert(1)</script>"
        person "<img src=x onerror=alert(2)>" (she)
        person Tom (he)
        place "</code><script>alert(3)</script>"
        at the start
            "<img src=x onerror=alert(2)>" is at "</code><script>alert(3)</script>"
        scene "<b>One</b>"
            - </textarea><script>alert(5)</script>
            "<img src=x onerror=alert(2)>" kills Tom   #e1
            "<script>alert(6)</script>" goes "<b>nowhere</b>" // <script>alert(7)</script>
        """;

    [Theory]
    [InlineData("/findings")]
    [InlineData("/findings/MTH1201")]
    [InlineData("/findings/<script>alert(9)</script>")]
    [InlineData("/text")]
    [InlineData("FILE")]
    [InlineData("FILE?edit")]
    [InlineData("/text/hover?file=NAME&line=2&column=8")]
    [InlineData("/text/hover?file=NAME&line=9&column=5")]
    public async Task Words_that_are_scripts_stay_words(string address)
    {
        await using var studio = await TestStudio.Telling(Hostile);
        using var answer = await studio.Client.GetAsync(
            new Uri(
                studio.Address,
                address
                    .Replace("FILE", await AddressOf(studio), StringComparison.Ordinal)
                    .Replace("NAME", await NameOf(studio), StringComparison.Ordinal)
            )
        );
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<b>",
            text.Replace("<b>What to do", "", StringComparison.Ordinal)
                .Replace("<b>&lt;img", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Finding_has_its_line_its_causes_and_a_way_out()
    {
        await using var studio = await TestStudio.Telling(
            Tale
                + """
                scene Two
                    Ann goes to the street   #e2
                        because unstated
                    expect Ann is at the tower

                """
        );
        var page = await Checked(studio, "/findings");
        Assert.Contains("href=\"/findings/MTH2005\"", page, StringComparison.Ordinal);
        Assert.Contains("tale.story:14", page, StringComparison.Ordinal);
        Assert.Contains("class=\"chain\"", page, StringComparison.Ordinal);
        Assert.Contains("/?after=e2#moment", page, StringComparison.Ordinal);
        Assert.Contains("What to do", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_leads_to_its_declaration_and_an_event_to_its_moment()
    {
        var page = await leon.Client.GetStringAsync(
            leon.At("/text/stories/leon/scenes/10-the-corridor.story")
        );
        Assert.Contains(
            "href=\"/text/stories/leon/bible/10-people.story#L9\"",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("href=\"/?after=e08#moment\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"L12\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_tells_what_is_so_at_the_playhead_and_who_knows()
    {
        const string Name =
            "/text/hover?file=stories/leon/scenes/10-the-corridor.story&line=6&column=5";
        var here = await leon.Client.GetStringAsync(leon.At(Name));
        Assert.Contains("is at the hallway", here, StringComparison.Ordinal);
        Assert.Contains("trade is cleaner", here, StringComparison.Ordinal);
        Assert.Contains("known to", here, StringComparison.Ordinal);
        var start = await leon.Client.GetStringAsync(leon.At(Name + "&after=start"));
        Assert.Contains("at the start", start, StringComparison.Ordinal);
        Assert.DoesNotContain("is at the hallway", start, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb\n", "a\nX\nb\n", "a\nX\nb\n")]
    [InlineData("a\r\nb\r\n", "a\nX\nb\n", "a\r\nX\r\nb\r\n")]
    [InlineData("a\nb\r\nc\n", "a\nb\nX\nc\n", "a\nb\r\nX\nc\n")]
    [InlineData("a\rb\r", "b\r\n", "b\r")]
    [InlineData("", "a\r\nb", "a\nb")]
    [InlineData("a\r\nb", "a\nb\n", "a\r\nb\r\n")]
    [InlineData("a\r\n", "", "")]
    public void Line_ends_stay_those_of_the_file(string file, string sent, string written) =>
        Assert.Equal(written, LineEnds.As(file, sent));

    [Fact]
    public void Change_is_no_longer_than_what_differs()
    {
        var changes = TextChange.Between("a\nb\nc\nd\ne", "a\nB\nc\nd\nX\ne");
        Assert.Equal(2, changes.Count);
        Assert.Equal(
            (2, "b", "B"),
            (changes[0].MineFrom, changes[0].Mine[0], changes[0].Theirs[0])
        );
        Assert.Equal(
            (5, 5, "X"),
            (changes[1].MineFrom, changes[1].TheirsFrom, changes[1].Theirs[0])
        );
        Assert.Empty(changes[1].Mine);
        Assert.Empty(TextChange.Between("a\r\nb", "a\nb"));
    }

    private static async Task<string> Checked(TestStudio studio, string address)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await studio.Get(address);
            if (!page.Contains("data-pending", StringComparison.Ordinal) || tries == 600)
            {
                return page;
            }

            await Task.Delay(100);
        }
    }
}
