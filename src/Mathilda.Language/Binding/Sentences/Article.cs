namespace Mathilda.Language.Binding;

/// <summary>"a" or "an".</summary>
internal static class Article
{
    public static string With(string noun) =>
        noun.Length > 0 && "aeiouAEIOU".Contains(noun[0]) ? "an " + noun : "a " + noun;
}
