using Mathilda.Language.Findings;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>Pages of the story; where there is none to show yet, the one that says so.</summary>
public static class PicturePages
{
    /// <summary>A page that needs the story as it is written.</summary>
    public static Task<IResult> OfPicture(
        this PageRenderer pages,
        PageFrame frame,
        Func<Picture, Task<IResult>> page
    ) => frame.State.Picture is { } picture ? page(picture) : pages.Page<EmptyPage>(frame);

    /// <summary>A page that needs what happens in it.</summary>
    public static Task<IResult> OfReplay(
        this PageRenderer pages,
        PageFrame frame,
        Func<Picture, Task<IResult>> page
    ) =>
        pages.OfPicture(
            frame,
            async picture =>
                await CanBeReplayed(picture)
                    ? await page(picture)
                    : await pages.Page<EmptyPage>(frame)
        );

    public static async Task<bool> CanBeReplayed(Picture picture) =>
        (await picture.Staging()).Findings.All(f => f.Severity != Severity.Error);
}
