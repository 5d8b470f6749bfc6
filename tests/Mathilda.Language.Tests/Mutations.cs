using System.Text;

namespace Mathilda.Language.Tests;

/// <summary>Texts that are nearly stories: snippets with random changes, the same for the same seed.</summary>
/// <param name="texts">What to change; null = snippets with most of what the language has.</param>
internal sealed class Mutations(int seed, IReadOnlyList<string>? texts = null)
{
    private static readonly string[] Pieces =
    [
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "    ",
        "//",
        " // ",
        "\"",
        "\u201C",
        "\u201D",
        "'",
        "\u2019",
        "'s",
        "[",
        "]",
        "[plot 3.4]",
        "[plot 3.x]",
        " #e1",
        "#",
        "# ",
        ",",
        ":",
        "(",
        ")",
        "{",
        "}",
        "->",
        "-",
        "*",
        "- ",
        "=",
        "!=",
        "\0",
        "\u0007",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "😀",
        "e\u0301",
        "\u00A0",
        "\u2028",
        "é",
        "3",
        "3.4",
        "if ",
        "then ",
        "seen by ",
        "scene ",
        "at ",
        "with ",
        "told after ",
        "implied ",
        "skip [essay 2.1]: ",
        "intended MTH2002: ",
        "record\n",
        "edit \"x\"\n",
        "person Ann\n",
        "state at(",
        "act ",
    ];

    private static readonly string[] Snippets =
    [
        """
            story "Léon"
                year 1994
                sources
                    plot  "A summary"   // the first
                    essay "An essay"

            person Léon (he), also the cleaner    [plot 2.1] #leon
                - drinks milk, "if" he can [plot 19.5]
            // two lines
            // of comment
            group the Landos = Ann, Bob
            record
                directed-by  Luc Besson  [plot 1.3]
                released     1994
            """,
        """
            act {giver: person} give[s] {gift: thing} to {taker: person}
                with    the taker
                if      the giver has the gift,
                        the taker is alive
                then
                    the taker has the gift
                    if the taker is glad then
                        the giver is glad
                    // why not
                seen by anyone here
            state money(person) is a number 0 to 100
                says {person} has {value} coins / {person}'s purse is empty
            at the start
                known to Léon, Tony
                    money(Tony) = 5
            wants of every person
                wealth, weight 2, starts no: money(Tony) - 5 > 0
            """,
        """
            scene The massacre   [plot 3.4]
                at   the roof
                with Stansfield , Tony
                told after The end // of all
                Stansfield kills Tony   #e15  [plot 3.4]
                    because punish the theft
                    intended MTH2002: he bluffs
                - a record plays   [essay 11.2]
                * Léon puts on a uniform #e71
                    then Léon is disguised
                in any order
                    Ann leaves
                        // to the shops

                skip [essay 2.1, 3.4-4.2]: no claim
                expect ( Ann is gone )
            edit "x"
                move #e33 after #e49
                without #e63, #e64
            """,
    ];

    private readonly Random _random = new(seed);
    private readonly IReadOnlyList<string> _texts = texts ?? Snippets;

    public string Next()
    {
        var text = new StringBuilder(_texts[_random.Next(_texts.Count)]);
        for (var change = _random.Next(6); change >= 0; change--)
        {
            Change(text);
        }

        return text.ToString();
    }

    private void Change(StringBuilder text)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 12), text.Length - at);
        switch (_random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                var moved = text.ToString(at, length);
                text.Remove(at, length).Insert(_random.Next(text.Length + 1), moved);
                break;
            default:
                text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
                break;
        }
    }
}
