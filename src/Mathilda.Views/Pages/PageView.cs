using Mathilda.Views.Texts;

namespace Mathilda.Views.Pages;

/// <summary>Pages of findings as text and JSON (<c>mathilda-explain/1</c>, <c>mathilda-findings/1</c>).</summary>
public static class PageView
{
    public const string PageFormat = "mathilda-explain/1";
    public const string ListFormat = "mathilda-findings/1";

    private const string Fence = "```";

    /// <summary>For a terminal: blocks indented under what they are ("wrong", "right") instead of fenced.</summary>
    public static string Text(FindingPage page, TextOptions options)
    {
        var canvas = new Canvas(options);
        canvas.Line($"{page.Code}: {page.Title}", Ink.Strong).End();
        var isBlock = false;
        var isAfterBlock = false;
        foreach (var line in page.Body.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                isBlock = !isBlock;
                if (isBlock && isAfterBlock)
                {
                    canvas.End();
                }

                if (isBlock)
                {
                    WriteLabel(canvas, line[Fence.Length..]);
                }

                isAfterBlock = !isBlock;
            }
            else
            {
                isAfterBlock = false;
                canvas.Space(isBlock && line.Length > 0 ? 4 : 0).Line(line);
            }
        }

        return canvas.ToString();
    }

    public static string Json(FindingPage page) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", PageFormat);
            json.WriteString("code", page.Code);
            json.WriteString("title", page.Title);
            json.WriteString("text", page.Body);
        });

    public static string ListText(IReadOnlyList<FindingPage> pages, TextOptions options)
    {
        var canvas = new Canvas(options);
        foreach (var page in pages)
        {
            canvas.Write(page.Code, Ink.Strong).Write($"  {page.Title}").End();
        }

        return canvas.ToString();
    }

    public static string ListJson(IReadOnlyList<FindingPage> pages) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", ListFormat);
            json.Objects(
                "findings",
                pages,
                page =>
                {
                    json.WriteString("code", page.Code);
                    json.WriteString("title", page.Title);
                }
            );
        });

    /// <summary>The last word behind the fence says which of the two it is: <c>story wrong</c>.</summary>
    private static void WriteLabel(Canvas canvas, string info)
    {
        var word = info.Split(' ')[^1];
        if (word is "wrong" or "right")
        {
            canvas.Line($"{word}:", word == "wrong" ? Ink.Error : Ink.Good);
        }
    }
}
