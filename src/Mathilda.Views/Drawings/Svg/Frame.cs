namespace Mathilda.Views.Drawings.Svg;

/// <summary>What stands around every drawing: size, title and description for those who do not see it, style, paper.</summary>
internal static class Frame
{
    /// <param name="options">The surroundings.</param>
    /// <param name="kind">A class of its own for each kind of drawing.</param>
    /// <param name="size">Width and height.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows, in a sentence or two.</param>
    /// <param name="draw">Writes what is in it.</param>
    public static string Draw(
        DrawingOptions options,
        string kind,
        (double Width, double Height) size,
        string title,
        string description,
        Action<SvgPage> draw
    )
    {
        var page = new SvgPage();
        page.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("id", options.Id),
            ("class", $"mathilda {kind}"),
            ("viewBox", $"0 0 {SvgPage.Number(size.Width)} {SvgPage.Number(size.Height)}"),
            ("width", size.Width),
            ("height", size.Height),
            ("role", "graphics-document"),
            ("aria-labelledby", $"{options.Id}-title"),
            ("aria-describedby", $"{options.Id}-desc")
        );
        page.Text("title", title, ("id", $"{options.Id}-title"));
        page.Text("desc", description, ("id", $"{options.Id}-desc"));
        if (options.HasStyle)
        {
            page.Style(DrawingStyle.Css);
        }

        page.Shape(
            "rect",
            null,
            ("class", "paper"),
            ("width", size.Width),
            ("height", size.Height)
        );
        draw(page);
        return page.Close().ToString();
    }
}
