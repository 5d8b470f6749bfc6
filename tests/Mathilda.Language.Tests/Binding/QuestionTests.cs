using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Tests.Binding;

/// <summary>Sentences that are asked about a story, and edits of it.</summary>
public sealed class QuestionTests
{
    private const string Story = """
        use speech
        person Léon (he), also the cleaner
        person Mathilda (she)
        kind trade = cleaner, none
        place the roof
        place the hall
        state trade(person) is a trade, starts none
        wants of Mathilda
            revenge: Léon is alive
        at the start
            Léon and Mathilda are at the hall     #there
        scene One                                 #one
            Léon goes to the roof                 #up
            Mathilda goes to the roof             #follow
            in any order
                Léon goes to the hall             #down
                - rain                            #rain
        scene Two
            Léon and Mathilda go to the roof      #both
        """;

    [Theory]
    [InlineData("Léon's trade is cleaner", "trade(Léon) = cleaner:trade")]
    [InlineData("the cleaner's trade is not cleaner", "trade(Léon) != cleaner:trade")]
    [InlineData(
        "Mathilda believes that Léon believes Mathilda is dead",
        "Mathilda: Léon: alive(Mathilda) = no"
    )]
    [InlineData("Mathilda wants revenge", "wants(Mathilda, revenge:want) = yes")]
    [InlineData("Léon trusts Mathilda", "trusts(Léon, Mathilda) = yes")]
    public void Facts(string text, string expected)
    {
        var (fact, findings) = Bound.Story(Story).ReadFact(new SourceText("question", text));
        Assert.Empty(findings);
        Assert.Equal(expected, ExactText.Of(fact!));
    }

    [Theory]
    [InlineData("Léon's trade is clean", "MTH1201", "clean")]
    [InlineData("Léon and Mathilda are dead", "MTH1206", "Léon and Mathilda are dead")]
    [InlineData("Léon goes to the roof", "MTH1204", "Léon goes to the roof")]
    [InlineData("", "MTH1301", "")]
    public void A_fact_that_cannot_be_read_is_found_at_its_place(
        string text,
        string code,
        string place
    )
    {
        var (fact, findings) = Bound.Story(Story).ReadFact(new SourceText("question", text));
        Assert.Null(fact);
        Assert.Equal((code, place), (findings.Single().Code, findings.Single().Where!.Text));
    }

    [Fact]
    public void Events()
    {
        var (events, findings) = Bound
            .Story(Story)
            .ReadEvent(
                new SourceText("question", "Léon and Mathilda tell Léon that Mathilda is dead")
            );
        Assert.Empty(findings);
        Assert.Equal(
            ["Léon tells Léon that Mathilda is dead", "Mathilda tells Léon that Mathilda is dead"],
            events.Select(Sentences.Say)
        );
    }

    [Theory]
    [InlineData("LÉON", "Léon")]
    [InlineData("the cleaner", "Léon")]
    [InlineData("roof", "the roof")]
    [InlineData("nobody's", null)]
    public void Names(string name, string? expected) =>
        Assert.Equal(expected, Bound.Story(Story).FindEntity(name)?.Name);

    [Theory]
    [InlineData("without #up, #rain", "-Léon goes to the roof\n-- rain")]
    [InlineData("after #up\n        - snow", "+- snow")]
    [InlineData("before #both\n        * Léon waits #wait", "+* Léon waits")]
    [InlineData(
        "replace #follow\n        implied Mathilda tells Léon that Léon is dead",
        "-Mathilda goes to the roof\n+Mathilda tells Léon that Léon is dead"
    )]
    [InlineData("move #up after #both", "-Léon goes to the roof\n+Léon goes to the roof")]
    public void Edits(string change, string expected)
    {
        var story = Bound.Story(Story);
        var (edit, findings) = story.BindEdit(
            Parser.Parse(new SourceText("edit.story", $"edit \"x\"\n    {change}\n"))
        );
        Assert.Empty(findings);
        var (changed, problems) = EditApplication.Apply(story.Model, edit!);
        Assert.Empty(problems);
        Assert.Equal(expected, Difference(Lines(story.Model), Lines(changed)));
    }

    [Fact]
    public void An_edit_of_the_start()
    {
        var story = Bound.Story(Story);
        var (edit, findings) = story.BindEdit(
            Parser.Parse(
                new SourceText("edit.story", "edit \"x\"\n    at the start\n        Léon is dead\n")
            )
        );
        Assert.Empty(findings);
        Assert.Equal(
            "alive(Léon) := no",
            ExactText.Of(EditApplication.Apply(story.Model, edit!).Model.Start[^1].Effect)
        );
    }

    [Fact]
    public void An_edit_is_read_like_a_story()
    {
        var (edit, findings) = Bound
            .Story(Story)
            .BindEdit(
                Parser.Parse(
                    new SourceText("edit.story", "edit \"x\"\n    after #up\n        Léon flies\n")
                )
            );
        Assert.NotNull(edit);
        Assert.Equal("MTH1200", findings.Single().Code);
    }

    private static List<string> Lines(StoryModel model) =>
        [
            .. Bound
                .Model(model)
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Length > 0),
        ];

    private static string Difference(List<string> before, List<string> after)
    {
        // The longest common subsequence is what stayed.
        var length = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                length[i, j] =
                    before[i] == after[j]
                        ? length[i + 1, j + 1] + 1
                        : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var difference = new List<string>();
        var (x, y) = (0, 0);
        while (x < before.Count || y < after.Count)
        {
            if (x < before.Count && y < after.Count && before[x] == after[y])
            {
                (x, y) = (x + 1, y + 1);
            }
            else if (y == after.Count || (x < before.Count && length[x + 1, y] >= length[x, y + 1]))
            {
                difference.Add("-" + before[x++]);
            }
            else
            {
                difference.Add("+" + after[y++]);
            }
        }

        return string.Join(
            '\n',
            difference
                .Where(line =>
                    !line.Contains(" if ", StringComparison.Ordinal)
                    && !line.StartsWith("+if", StringComparison.Ordinal)
                    && !line.StartsWith("+seen", StringComparison.Ordinal)
                )
                .Select(line =>
                    line.Replace(" by Léon", "", StringComparison.Ordinal)
                        .Replace("implied ", "", StringComparison.Ordinal)
                )
        );
    }
}
