using System.Globalization;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>A source's text with its passages numbered, as locators count them.</summary>
/// <remarks>
/// A line that is not blank is a paragraph, a heading or a field. A field is a short name, a dash between blanks and a value (<c>Music by - A. Name</c>), or the same
/// with a colon or a tab where such lines follow each other; a heading is a short line that does not end like a sentence. Paragraphs, headings and
/// fields are each counted from 1: <c>3.4</c> is the fourth sentence of the third paragraph, <c>H3</c> the third heading, <c>F6</c> the sixth field.
/// </remarks>
public sealed class SourceDocument
{
    private const int MostWordsOfHeading = 14;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastOfParagraph = new(StringComparer.Ordinal);

    private SourceDocument(string name, SourceText text, IReadOnlyList<SourcePassage> passages)
    {
        (Name, Text, Passages) = (name, text, passages);
        for (var i = 0; i < passages.Count; i++)
        {
            var point = passages[i].Point;
            _places[point] = i;
            var dot = point.IndexOf('.');
            if (dot > 0)
            {
                _lastOfParagraph[point[..dot]] = i;
            }
        }
    }

    /// <summary>The short name that locators use.</summary>
    public string Name { get; }

    public SourceText Text { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<SourcePassage> Passages { get; }

    /// <summary>Numbers a text. Any text can be numbered; time is linear.</summary>
    public static SourceDocument Read(string name, SourceText text)
    {
        var passages = new List<SourcePassage>();
        var (paragraphs, headings, fields) = (0, 0, 0);
        var fieldLines = FieldLines.Of(text);
        for (var line = 1; line <= text.LineCount; line++)
        {
            var span = Trimmed(text.Content, text.LineSpan(line));
            if (span.Length == 0)
            {
                continue;
            }

            if (fieldLines.Contains(line))
            {
                Add("F" + Number(++fields), span);
            }
            else if (IsHeading(text.Content, span))
            {
                Add("H" + Number(++headings), span);
            }
            else
            {
                paragraphs++;
                var sentences = SentenceSplit.Of(text.Content, span);
                for (var i = 0; i < sentences.Count; i++)
                {
                    Add($"{Number(paragraphs)}.{Number(i + 1)}", sentences[i]);
                }
            }
        }

        return new SourceDocument(name, text, passages);

        void Add(string point, TextSpan span) =>
            passages.Add(new SourcePassage(name, point, new Location(text, span)));
    }

    /// <summary>The place in <see cref="Passages"/> of a point; of a paragraph alone (<c>3</c>), its first or last sentence. -1 if there is none.</summary>
    internal int PlaceOf(string point, bool last = false)
    {
        if (_places.TryGetValue(point, out var place))
        {
            return place;
        }

        return last
            ? _lastOfParagraph.GetValueOrDefault(point, -1)
            : _places.GetValueOrDefault(point + ".1", -1);
    }

    /// <summary>How many sentences a paragraph has; 0 if there is no such paragraph.</summary>
    internal int SentencesOf(string paragraph) =>
        _lastOfParagraph.TryGetValue(paragraph, out var last)
            ? last - _places[paragraph + ".1"] + 1
            : 0;

    internal static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == '\ufeff'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }

    private static bool IsHeading(string text, TextSpan span)
    {
        var end = SentenceSplit.BeforeClosers(text, span.Start, span.End);
        return !SentenceSplit.Ends(text[end - 1])
            && text[end - 1] is not (':' or ';' or ',')
            && WordsIn(text, span) <= MostWordsOfHeading
            && SentenceSplit.Of(text, span).Count == 1;
    }

    private static int WordsIn(string text, TextSpan span)
    {
        var words = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1])))
            {
                words++;
            }
        }

        return words;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
