namespace Mathilda.Views.Stories;

/// <summary>A file of the library as JSON (<c>mathilda-library/1</c>).</summary>
public static class LibraryView
{
    public const string Format = "mathilda-library/1";

    public static string Json(string name, string text) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("name", name);
            json.WriteString("text", text);
        });
}
