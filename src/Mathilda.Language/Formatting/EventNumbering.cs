using System.Globalization;
using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Formatting;

/// <summary>Gives events and one-offs names: <c>#e01</c>, <c>#e02</c>, counting on from the largest there is.</summary>
internal sealed class EventNumbering
{
    private const int MostDigits = 8;

    private int _largest;

    /// <summary>Takes note of the names a file uses.</summary>
    public void Reserve(SyntaxTree tree)
    {
        foreach (var placed in Layout.Of(tree))
        {
            if (placed.Line.Id is { } id && NumberOf(id.Name) is { } number)
            {
                _largest = Math.Max(_largest, number);
            }
        }
    }

    /// <summary>The file's text with the missing names put in.</summary>
    public string Apply(SyntaxTree tree)
    {
        var content = tree.Source.Content;
        var text = new StringBuilder(content.Length + 64);
        var copied = 0;
        foreach (var placed in Layout.Of(tree))
        {
            var line = placed.Line;
            if (line.Id is null && line.Kind is LineKind.Event or LineKind.OneOff)
            {
                text.Append(content, copied, line.ContentSpan.End - copied);
                text.Append(" #e")
                    .Append((++_largest).ToString("D2", CultureInfo.InvariantCulture));
                copied = line.ContentSpan.End;
            }
        }

        return text.Append(content, copied, content.Length - copied).ToString();
    }

    private static int? NumberOf(string name)
    {
        var isNumbered =
            name.Length is > 1 and <= MostDigits + 1
            && name[0] == 'e'
            && name.AsSpan(1).TrimStart("0123456789".AsSpan()).Length == 0;
        return isNumbered
            ? int.Parse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
