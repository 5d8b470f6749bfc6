namespace Mathilda.Views.Texts;

/// <summary>What a piece of printed text is; colour follows from it, meaning never hangs on colour alone.</summary>
internal enum Ink
{
    Plain,

    /// <summary>Titles and messages.</summary>
    Strong,

    /// <summary>What may be skipped when reading.</summary>
    Faint,

    /// <summary>Line numbers, arrows and bars, and the marks of second places.</summary>
    Frame,

    /// <summary>What went well.</summary>
    Good,

    Error,
    Warning,
    Hint,
}
