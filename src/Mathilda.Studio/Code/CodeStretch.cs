namespace Mathilda.Studio.Code;

/// <summary>A stretch of a text, in UTF-16 units, and what it is.</summary>
/// <param name="Start">From the start of the text.</param>
/// <param name="End">After the last.</param>
/// <param name="Class">How it looks.</param>
/// <param name="Link">Where it leads, or null.</param>
/// <param name="HasHover">Whether the page may ask about it.</param>
internal readonly record struct CodeStretch(
    int Start,
    int End,
    string Class,
    string? Link = null,
    bool HasHover = false
);
