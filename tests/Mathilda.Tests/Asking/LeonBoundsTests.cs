using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Planning;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>The children in the story of Léon are protected: no edit, what-if or goal says more of them than the story has a sentence for.</summary>
public sealed class LeonBoundsTests
{
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    [Theory]
    [InlineData("* Mathilda sings")]
    [InlineData("* Léon waves at the girl")]
    [InlineData("* Tony paints Mathilda Lando's portrait")]
    [InlineData("* Léon hums to her")]
    [InlineData("* the Landos quarrel")]
    [InlineData("- Mathilda is cold")]
    [InlineData("Mathilda goes to the hallway\n            because \"Mathilda is bored\"")]
    public void Free_words_do_not_tell_of_a_child(string line) =>
        Assert.Contains("MTH1453", Errors(line));

    [Theory]
    [InlineData("Mathilda goes to the hallway\n            because unstated")]
    [InlineData("Léon tells the girl that Tony is alive\n            because unstated")]
    [InlineData("* Tony wipes the counter")]
    public void The_sentences_of_the_story_do_and_of_others_so_do_free_words(string line) =>
        Assert.Empty(Errors(line));

    [Fact]
    public void What_the_story_has_no_sentence_for_is_no_goal_and_no_assumption()
    {
        const string More = "Mathilda is famous";
        Assert.NotEmpty(Story.Value.Plan(new PlanRequest { Condition = More }).Findings);
        Assert.NotEmpty(
            Story.Value.WhatIf(new WhatIfRequest { Facts = [new WhatIfFact(More, "e24")] }).Findings
        );
    }

    private static IReadOnlyList<string> Errors(string line) =>
        [
            .. Story
                .Value.WithEdit(
                    new SourceText("edit.story", $"edit \"x\"\n    after #e33\n        {line}\n")
                )
                .TextFindings.Where(f => f.Severity == Severity.Error)
                .Select(f => f.Code),
        ];
}
