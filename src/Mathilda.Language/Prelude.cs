namespace Mathilda.Language;

/// <summary>The prelude and the standard library: story files in the language itself, from <c>Std</c>.</summary>
public static partial class Prelude
{
    /// <summary>Name and text of each, the prelude (<c>presence</c>) first.</summary>
    public static IReadOnlyList<(string Name, string Text)> Texts { get; } = All();

    /// <summary>The text of one; null if there is none of that name.</summary>
    public static string? Find(string name)
    {
        foreach (var (known, text) in Texts)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return null;
    }
}
