using System.Text.Json;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;
using Mathilda.Tests.Stories;

namespace Mathilda.Tests.Asking;

/// <summary>Who is where is the same whether the story is replayed with its minds or without.</summary>
public sealed class StagingTests
{
    // Ann goes where she does because of where she wrongly thinks Tom to be: where she is depends on her mind.
    private const string OfMinds = """
        use speech
        person Ann (she)
        person Tom (he)
        place the street
        place the tower
        place the well
        act {who: person} walk[s] off
            by      fate
            then    at(the who) = the well, at(Ann) = the street if Ann believes that Tom is at the tower
        at the start
            Tom is at the street
            Ann is at the well
            Ann believes that Tom is at the tower
        scene Gone
            Tom walks off              #e1
        scene Away
            Tom goes to the tower      #e2
                because unstated
        """;

    public static TheoryData<string> Stories =>
        [
            "stories/leon",
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "stories/tour"), "*.story")
                .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Stories))]
    public void It_is_the_same_before_and_after_a_check(string path) => Compare(Checked.Open(path));

    [Fact]
    public void It_is_the_same_where_the_world_depends_on_a_mind()
    {
        var story = StoryProject.Open([new SourceText("mark.story", OfMinds)]);
        Assert.DoesNotContain(story.TextFindings, f => f.Severity == Severity.Error);
        Compare(story);
        Assert.Equal("the street", story.Staging().Scenes[0].Whereabouts[0]);
    }

    private static void Compare(StoryProject story)
    {
        var before = JsonSerializer.Serialize(story.Staging());
        story.Check();
        Assert.Equal(JsonSerializer.Serialize(story.Staging()), before);
    }
}
