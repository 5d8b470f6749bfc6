namespace Mathilda.Language.Syntax;

/// <summary>How a line begins, and so what it is about.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="End">Offset after the words that say so; the line's start if its kind needs none.</param>
/// <param name="FreeFrom">Offset from which the text is free, <see cref="Nowhere"/> if it never is.</param>
internal readonly record struct LineHead(LineKind Kind, int End, int FreeFrom)
{
    public const int Nowhere = int.MaxValue;
}
