namespace Mathilda.Tests.Stories;

/// <summary>The changes of Léon about the questions that the story leaves open (L01 to L20): each breaks just what it says.</summary>
public sealed class LeonOpenQuestionTests
{
    // Read once: an edit leaves the story that it changes as it is.
    private static readonly Lazy<StoryProject> Story = new(() => Checked.Open("stories/leon"));

    public static TheoryData<string> Edits => LeonEdits.Names(open: true);

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_change_breaks_just_what_it_says(string name) =>
        LeonEdits.Compare(Story.Value, name);
}
