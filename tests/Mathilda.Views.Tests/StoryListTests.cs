using Mathilda.Views.Stories;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Tests;

public sealed class StoryListTests
{
    [Fact]
    public void Cast() =>
        Golden.Check(
            "views/show/cast",
            ("output", CastText.Render(Stories.Tiny, TextOptions.Plain)),
            ("json", StoryJson.RenderCast(Stories.Tiny, []))
        );

    [Fact]
    public void Scenes() =>
        Golden.Check(
            "views/show/scenes",
            ("output", ScenesText.Render(Stories.Tiny, a => a.Act.Name, TextOptions.Plain)),
            ("json", StoryJson.RenderScenes(Stories.Tiny, a => a.Act.Name, []))
        );

    [Fact]
    public void Acts() =>
        Golden.Check(
            "views/show/acts",
            ("output", ActsText.Render(Stories.Tiny, TextOptions.Plain)),
            ("json", StoryJson.RenderActs(Stories.Tiny, []))
        );

    [Fact]
    public void Nothing() =>
        Golden.Check(
            "views/show/nothing",
            ("cast", CastText.Render(StoryLists.Nothing, TextOptions.Plain)),
            ("scenes", ScenesText.Render(StoryLists.Nothing, a => a.Act.Name, TextOptions.Plain)),
            ("acts", ActsText.Render(StoryLists.Nothing, TextOptions.Plain))
        );
}
