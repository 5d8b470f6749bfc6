using System.Text;
using Mathilda.Coverage;
using Mathilda.Language.Model;
using Mathilda.Views.Answers;

namespace Mathilda.Views.Texts;

/// <summary>Collects printed text, with or without colour.</summary>
/// <remarks>
/// Whatever stands in a story may be printed: characters that would steer the terminal or turn the direction of writing are shown as signs
/// (<see cref="Cells.Show(string)"/>), so that a file cannot make the tool's output lie.
/// </remarks>
internal sealed class Canvas(TextOptions options)
{
    private const int PassageIndent = 4;
    private const int LeastPassage = 30;

    private readonly StringBuilder _text = new();
    private readonly HashSet<SourcePassage> _shown = [];
    private readonly List<SourcePassage> _beneath = [];
    private int _lineStart;

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

    /// <summary>What the line rests on, as it stands in a story. If the text is at hand, the passages follow beneath the line, each once.</summary>
    public Canvas Cite(Citation citation)
    {
        _beneath.AddRange(Options.Sources.PassagesOf(citation).Where(_shown.Add));
        return Write(Citations.Text(citation), Ink.Faint);
    }

    /// <summary>Ends the line; blanks at its end are dropped.</summary>
    public Canvas End()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        var indent = Indent();
        _text.Append('\n');
        _lineStart = _text.Length;
        SourcePassage[] passages = [.. _beneath];
        _beneath.Clear();
        foreach (var passage in passages)
        {
            WritePassage(passage, indent + PassageIndent);
        }

        return this;
    }

    public Canvas Line(string text, Ink ink = Ink.Plain) => Write(text, ink).End();

    public override string ToString() => _text.ToString();

    private int Indent()
    {
        var at = _lineStart;
        while (at < _text.Length && _text[at] == ' ')
        {
            at++;
        }

        return at - _lineStart;
    }

    private void WritePassage(SourcePassage passage, int indent)
    {
        var name = $"{passage.Source} {passage.Point}  ";
        var hanging = indent + Cells.WidthOf(name);
        var lines = Fitting.Wrap(passage.Text, Math.Max(Options.Width - hanging, LeastPassage));
        for (var i = 0; i < lines.Count; i++)
        {
            var before = i == 0 ? Space(indent).Write(name, Ink.Frame) : Space(hanging);
            before.Line(lines[i], Ink.Faint);
        }
    }

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
