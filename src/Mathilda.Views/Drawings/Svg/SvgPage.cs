using System.Globalization;
using System.Text;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Drawings.Svg;

/// <summary>Writes SVG: elements, attributes, text, all escaped.</summary>
/// <remarks>
/// Whatever stands in a story may be drawn. Signs that have no place in XML, or that turn the direction of writing, are shown as signs, as in
/// printed text. There are no style attributes and no scripts, so that a page with a strict content policy can hold the drawing.
/// </remarks>
internal sealed class SvgPage
{
    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public SvgPage Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Indent();
        Start(name, attributes);
        _text.Append(">\n");
        _open.Push(name);
        return this;
    }

    public SvgPage Close()
    {
        var name = _open.Pop();
        Indent();
        _text.Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>An element with nothing in it, or a title to be shown on pointing at it.</summary>
    public SvgPage Shape(
        string name,
        string? title,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        Indent();
        Start(name, attributes);
        if (title is null)
        {
            _text.Append("/>\n");
            return this;
        }

        _text
            .Append("><title>")
            .Append(Escape(title))
            .Append("</title></")
            .Append(name)
            .Append(">\n");
        return this;
    }

    /// <summary>An element with text.</summary>
    public SvgPage Text(
        string name,
        string content,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        Indent();
        Start(name, attributes);
        _text.Append('>').Append(Escape(content)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Text of several lines around or below a place.</summary>
    public SvgPage Lines(
        IReadOnlyList<string> lines,
        double x,
        double y,
        double lineHeight,
        params ReadOnlySpan<(string Name, object? Value)> attributes
    )
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Text("text", lines[i], [("x", x), ("y", y + (i * lineHeight)), .. attributes]);
        }

        return this;
    }

    /// <summary>What follows is a link, if there is an address.</summary>
    public SvgPage OpenLink(string? address) =>
        address is null ? this : Open("a", ("href", address));

    public SvgPage CloseLink(string? address) => address is null ? this : Close();

    /// <summary>A style block, as it stands.</summary>
    public SvgPage Style(string css)
    {
        Indent();
        _text.Append("<style>\n").Append(css).Append("</style>\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A number as short as it can be: at most two places.</summary>
    public static string Number(double value) =>
        Math.Round(value, 2, MidpointRounding.AwayFromZero)
            .ToString("0.##", CultureInfo.InvariantCulture);

    private void Start(string name, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            var shown = value switch
            {
                null => null,
                string text => Escape(text),
                double number => Number(number),
                int number => number.ToString(CultureInfo.InvariantCulture),
                _ => throw new ArgumentException(
                    "Attributes are words or numbers.",
                    nameof(attributes)
                ),
            };
            if (shown is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"").Append(shown).Append('"');
            }
        }
    }

    private void Indent() => _text.Append(' ', 2 * _open.Count);

    private static string Escape(string text) =>
        Cells
            .Show(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
