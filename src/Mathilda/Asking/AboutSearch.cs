using Mathilda.Answers;
using Mathilda.Language.Text;

namespace Mathilda.Asking;

/// <summary>Looks for words in what a story says. Capitals, accents and short words do not count; a word is found by its beginning.</summary>
internal static class AboutSearch
{
    // "box-office" is two words; "of", "the", "did" say nothing.
    private static readonly char[] Blanks = [.. " -–,.;:!?()[]“”\"'’/"];

    /// <summary>Those in which most of the words stand, at least half of them; those about a name first.</summary>
    public static IReadOnlyList<AboutItem> Find(IEnumerable<AboutItem> items, string words)
    {
        var wanted = Words(words).Where(w => w.Length > 2 && !IsCommon(w)).Distinct().ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var found = items
            .Select(item => (Item: item, Hits: Hits(item, wanted)))
            .Where(f => f.Hits > 0)
            .ToList();
        var most = found.Count == 0 ? 0 : found.Max(f => f.Hits);
        return most * 2 < wanted.Count
            ? []
            :
            [
                .. found
                    .Where(f => f.Hits == most)
                    .OrderBy(f => f.Item.Section)
                    .ThenByDescending(f => Hits(Words(f.Item.Subject), wanted))
                    .Select(f => f.Item),
            ];
    }

    private static int Hits(AboutItem item, List<string> wanted) =>
        Hits(Words($"{item.Subject} {item.Words} {item.Holder}"), wanted);

    private static int Hits(List<string> there, List<string> wanted) =>
        wanted.Count(w => there.Exists(t => IsSame(t, w)));

    // "release" finds "released", "critics" finds "critic".
    private static bool IsSame(string there, string wanted)
    {
        var shorter = Math.Min(there.Length, wanted.Length);
        return there == wanted
            || (
                shorter >= 4
                && Math.Abs(there.Length - wanted.Length) <= 3
                && string.CompareOrdinal(there, 0, wanted, 0, shorter) == 0
            );
    }

    private static bool IsCommon(string word) =>
        word
            is "the"
                or "and"
                or "was"
                or "did"
                or "does"
                or "what"
                or "who"
                or "how"
                or "when"
                or "why"
                or "for"
                or "that"
                or "his"
                or "her"
                or "with"
                or "about";

    private static List<string> Words(string text) =>
        [.. Spelling.Plain(text).Split(Blanks, StringSplitOptions.RemoveEmptyEntries)];
}
