using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>Finds what a line that begins with nothing known was probably meant to begin with.</summary>
internal static class Suggestion
{
    /// <summary>The finding for such a line: the nearest of what may stand there, or all of it.</summary>
    public static Finding For(
        BlockGrammar grammar,
        OpenLine? above,
        SourceText source,
        int start,
        int end
    )
    {
        var text = source.Content;
        Starter? nearest = null;
        var nearestEnd = FirstWordEnd(text, start, end);
        var least = int.MaxValue;
        foreach (var starter in grammar.Starters)
        {
            var phraseEnd = PhraseEnd(text, start, end, WordCount(starter.Words));
            var changes = Changes(text, start, phraseEnd, starter.Words);
            if (changes <= Allowed(starter.Words) && changes < least)
            {
                (nearest, nearestEnd, least) = (starter, phraseEnd, changes);
            }
        }

        var where = new Location(source, new TextSpan(start, nearestEnd - start));
        var block = above is null ? "at the left margin" : $"beneath {above.Name}";
        var starters = grammar.Starters.Select(s => s.Words).ToList();
        if (above is null)
        {
            starters.Insert(0, "person");
        }

        return LineFindings.UnknownLine(where, block, starters, nearest?.Words);
    }

    /// <summary>
    /// Whether a line begins with one of the block's words, but in capitals; or nearly with several of them, which no name looks like.
    /// </summary>
    public static bool IsNearlyKeyword(BlockGrammar grammar, string text, int start, int end)
    {
        foreach (var starter in grammar.Starters)
        {
            if (starter.EndIn(text, start, end, ignoreCase: true) >= 0)
            {
                return true;
            }

            var words = WordCount(starter.Words);
            if (
                words > 1
                && Changes(text, start, PhraseEnd(text, start, end, words), starter.Words)
                    <= Allowed(starter.Words)
            )
            {
                return true;
            }
        }

        return false;
    }

    private static int Changes(string text, int start, int end, string words)
    {
        var allowed = Allowed(words);
        if (end - start > words.Length + allowed)
        {
            return int.MaxValue;
        }

        var changes = Spelling.Distance(text[start..end], words, allowed);
        return changes <= allowed ? changes : int.MaxValue;
    }

    private static int Allowed(string words) =>
        words.Length switch
        {
            <= 1 => 0,
            <= 4 => 1,
            _ => 2,
        };

    private static int FirstWordEnd(string text, int start, int end)
    {
        var wordEnd = Words.End(text, start, end);
        return wordEnd > start ? wordEnd : Math.Min(start + 1, end);
    }

    private static int PhraseEnd(string text, int start, int end, int words)
    {
        var at = FirstWordEnd(text, start, end);
        for (var i = 1; i < words; i++)
        {
            var next = Words.SkipBlanks(text, at, end);
            if (next >= end)
            {
                break;
            }

            at = FirstWordEnd(text, next, end);
        }

        return at;
    }

    private static int WordCount(string words) => words.Count(c => c == ' ') + 1;
}
