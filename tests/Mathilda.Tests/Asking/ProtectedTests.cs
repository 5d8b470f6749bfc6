using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Planning;

namespace Mathilda.Tests.Asking;

/// <summary>The bounds of a protected person hold in edits, what-ifs, goals and questions: what the story has no sentence for cannot be said.</summary>
public sealed class ProtectedTests
{
    private const string Story = """
        story "The raft"
        use speech
        person Pip (he), protected, also the boy
        person Ann (she)
        person Bo (he)
        group the twins = Pip, Ann
        place the shore
        place the sea
        at the start
            Pip, Ann and Bo are at the shore
        wants of Ann
            the open: she is at the sea
        scene One
            Ann goes to the sea   #go
                because the open
        """;

    [Theory]
    [InlineData("* Pip sings")]
    [InlineData("* Ann holds the boy")]
    [InlineData("* Ann waves at Pip's boat")]
    [InlineData("* Ann hides him")]
    [InlineData("* the twins dance")]
    [InlineData("- Pip is cold")]
    public void Free_words_in_an_edit_do_not_tell_of_them(string line) =>
        Assert.Contains("MTH1453", Errors(line));

    [Theory]
    [InlineData("* Ann sings")]
    [InlineData("* Bo hides his hat")]
    [InlineData("- a gull cries")]
    [InlineData("Pip goes to the sea")]
    public void The_storys_own_sentences_and_others_do(string line) => Assert.Empty(Errors(line));

    [Fact]
    public void A_reason_in_free_words_does_not_either() =>
        Assert.Contains(
            "MTH1453",
            Errors("Ann goes to the shore\n            because \"Pip asks\"")
        );

    [Fact]
    public void What_no_sentence_says_can_be_no_goal_no_condition_and_no_question()
    {
        var story = StoryProject.Open([new SourceText("raft.story", Story)]);
        Assert.NotEmpty(story.Plan(new PlanRequest { Condition = "Pip is married" }).Findings);
        Assert.NotEmpty(story.WhyNot("Ann marries Pip").Findings);
        Assert.NotEmpty(
            story
                .WhatIf(new WhatIfRequest { Facts = [new WhatIfFact("Pip is married", "go")] })
                .Findings
        );
        Assert.NotEmpty(story.Knows(new KnowsQuestion(null, "Pip is married", null)).Findings);
    }

    [Fact]
    public void What_a_sentence_says_can_be_assumed()
    {
        var story = StoryProject.Open([new SourceText("raft.story", Story)]);
        var answer = story.WhatIf(
            new WhatIfRequest { Facts = [new WhatIfFact("Pip is at the sea", "go")] }
        );
        Assert.Empty(answer.Findings);
        Assert.Contains(answer.Differences, d => d.Becomes == "Pip is at the sea");
    }

    private static IReadOnlyList<string> Errors(string line)
    {
        var story = StoryProject.Open([new SourceText("raft.story", Story)]);
        Assert.DoesNotContain(story.TextFindings, f => f.Severity == Severity.Error);
        var edit = $"edit \"x\"\n    after #go\n        {line}\n";
        return
        [
            .. story
                .WithEdit(new SourceText("edit.story", edit))
                .TextFindings.Where(f => f.Severity == Severity.Error)
                .Select(f => f.Code),
        ];
    }
}
