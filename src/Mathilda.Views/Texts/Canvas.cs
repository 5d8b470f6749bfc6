using System.Text;

namespace Mathilda.Views.Texts;

/// <summary>Collects printed text, with or without colour.</summary>
/// <remarks>
/// Whatever stands in a story may be printed: characters that would steer the terminal or turn the direction of writing are shown as signs
/// (<see cref="Cells.Show(string)"/>), so that a file cannot make the tool's output lie.
/// </remarks>
internal sealed class Canvas(TextOptions options)
{
    private readonly StringBuilder _text = new();

    public TextOptions Options { get; } = options;

    public Canvas Write(string text, Ink ink = Ink.Plain)
    {
        var shown = Cells.Show(text);
        if (!Options.Colour || ink == Ink.Plain || shown.Length == 0)
        {
            _text.Append(shown);
            return this;
        }

        _text.Append("\e[").Append(CodeOf(ink)).Append('m').Append(shown).Append("\e[0m");
        return this;
    }

    public Canvas Space(int count)
    {
        _text.Append(' ', Math.Max(count, 0));
        return this;
    }

    /// <summary>Ends the line; blanks at its end are dropped.</summary>
    public Canvas End()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        _text.Append('\n');
        return this;
    }

    public Canvas Line(string text, Ink ink = Ink.Plain) => Write(text, ink).End();

    public override string ToString() => _text.ToString();

    private static string CodeOf(Ink ink) =>
        ink switch
        {
            Ink.Plain => "0",
            Ink.Strong => "1",
            Ink.Faint => "2",
            Ink.Frame => "1;34",
            Ink.Good => "1;32",
            Ink.Error => "1;31",
            Ink.Warning => "1;33",
            Ink.Hint => "1;36",
            _ => throw new ArgumentOutOfRangeException(nameof(ink)),
        };
}
