using System.Globalization;
using System.Text;

namespace Mathilda.Engine.Problems;

/// <summary>The words of one line, read from left to right: brackets, quoted names, and whatever stands between spaces.</summary>
internal sealed class ProblemTextTokens
{
    private readonly List<(string Text, bool Quoted)> _tokens = [];
    private readonly int _line;
    private int _next;

    public ProblemTextTokens(string text, int line)
    {
        _line = line;
        var at = 0;
        while (at < text.Length && text[at] != '#')
        {
            at = char.IsWhiteSpace(text[at]) ? at + 1 : Scan(text, at);
        }
    }

    public bool AtEnd => _next == _tokens.Count;

    public ProblemTextException Wrong(string message) => new(_line, message);

    /// <summary>Whether the next word is this one; it is then read.</summary>
    public bool Accept(string word)
    {
        var fits = !AtEnd && _tokens[_next] == (word, false);
        _next += fits ? 1 : 0;
        return fits;
    }

    /// <summary>Whether the next word is this one; it stays to be read.</summary>
    public bool IsNext(string word) => !AtEnd && _tokens[_next] == (word, false);

    public void Expect(string word)
    {
        if (!Accept(word))
        {
            throw Wrong($"There should be `{word}` here{Found()}.");
        }
    }

    public string Word(string what)
    {
        if (AtEnd || _tokens[_next].Quoted || IsNext("(") || IsNext(")"))
        {
            throw Wrong($"There should be {what} here{Found()}.");
        }

        return _tokens[_next++].Text;
    }

    public string Quoted(string what)
    {
        if (AtEnd || !_tokens[_next].Quoted)
        {
            throw Wrong($"There should be {what} in quotes here{Found()}.");
        }

        return _tokens[_next++].Text;
    }

    /// <summary>A whole number with a letter or nothing before it, from 0 to less than the count.</summary>
    public int Id(string prefix, int count, string what) => ToId(Word(what), prefix, count, what);

    public int ToId(string word, string prefix, int count, string what)
    {
        var fits =
            word.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(
                word[prefix.Length..],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var id
            )
            && id < count;
        return fits
            ? int.Parse(word[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture)
            : throw Wrong($"`{word}` is not {what}: that is {prefix}0 to {prefix}{count - 1}.");
    }

    public double Number(string what)
    {
        var word = Word(what);
        return
            double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsNaN(number)
            ? number
            : throw Wrong($"`{word}` is not {what}.");
    }

    public void End()
    {
        if (!AtEnd)
        {
            throw Wrong($"`{_tokens[_next].Text}` is too much on this line.");
        }
    }

    private string Found() => AtEnd ? ", but the line ends" : $", not `{_tokens[_next].Text}`";

    private int Scan(string text, int start)
    {
        if (text[start] == '"')
        {
            return ScanQuoted(text, start + 1);
        }

        var end = start + 1;
        if (text[start] is not ('(' or ')'))
        {
            while (
                end < text.Length
                && !char.IsWhiteSpace(text[end])
                && text[end] is not ('(' or ')' or '"' or '#')
            )
            {
                end++;
            }
        }

        _tokens.Add((text[start..end], false));
        return end;
    }

    private int ScanQuoted(string text, int at)
    {
        var name = new StringBuilder();
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] == '\\')
            {
                at++;
            }

            if (at < text.Length)
            {
                name.Append(text[at] == 'n' && text[at - 1] == '\\' ? '\n' : text[at]);
                at++;
            }
        }

        if (at >= text.Length)
        {
            throw Wrong("A quote is opened and not closed.");
        }

        _tokens.Add((name.ToString(), true));
        return at + 1;
    }
}
