using System.Text;

namespace Mathilda.Bench;

/// <summary>A story as long as one likes, with lines as they are in real ones; the same for the same seed.</summary>
internal sealed class GeneratedStory(int seed)
{
    private static readonly string[] People =
    [
        "Léon",
        "Mathilda",
        "Tony",
        "Stansfield's men",
        "the old man",
        "Mathilda's brother",
    ];
    private static readonly string[] Places =
    [
        "the roof",
        "Léon's apartment",
        "the Hôtel d'Angleterre",
        "Central Park",
        "the hallway",
    ];
    private static readonly string[] Verbs =
    [
        "greets",
        "follows",
        "warns",
        "waits for",
        "looks after",
        "hides from",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _event;

    /// <summary>About that many UTF-16 units.</summary>
    public string OfLength(int length)
    {
        while (_text.Length < length)
        {
            if (_random.Next(4) == 0)
            {
                Declare();
            }
            else
            {
                Stage();
            }
        }

        return _text.ToString();
    }

    private void Declare()
    {
        var number = _random.Next(5000);
        Line(0, $"person Visitor {number} (she), also the guest of {One(People)}", cited: true);
        Line(
            1,
            $"- comes every {number % 30} days, and says that \"it is {One(Places)}\" she likes",
            cited: true
        );
        Line(0, $"state trusts{number}(a: person, b: person), starts yes");
        Line(1, "says {a} trusts {b} / {a} does not trust {b}");
        Line(
            0,
            $"act {{giver: person}} give[s] {{gift: thing}} {number} to {{taker: person}}  // as in the first part"
        );
        Line(1, "with    the taker");
        Line(1, "if      the giver and the taker are together, the giver has the gift");
        Line(1, "then    the taker has the gift, the taker believes the giver is kind");
        Line(1, "seen by anyone here, anyone at the place");
        _text.Append('\n');
    }

    private void Stage()
    {
        Line(0, $"scene {One(People)} at {One(Places)}, once more", cited: true);
        Line(1, $"at   {One(Places)}");
        Line(1, $"with {One(People)}, {One(People)} and {One(People)}");
        for (var i = _random.Next(3, 12); i > 0; i--)
        {
            Line(1, $"{One(People)} {One(Verbs)} {One(People)}", cited: true, named: true);
            Line(2, "because the promise");
            Line(
                1,
                $"- {One(People)} says little, and {One(Places)} is quiet at this hour",
                cited: _random.Next(2) == 0
            );
            Line(
                1,
                $"expect {One(People)} is at {One(Places)}, {One(People)} believes {One(People)} is alive"
            );
        }

        _text.Append("    // so much for this\n\n");
    }

    private void Line(int depth, string words, bool cited = false, bool named = false)
    {
        _text.Append(' ', depth * 4).Append(words);
        if (named)
        {
            _text.Append("   #e").Append(++_event);
        }

        if (cited)
        {
            _text
                .Append("   [plot ")
                .Append(_random.Next(1, 99))
                .Append('.')
                .Append(_random.Next(1, 9))
                .Append("-9, essay 2.1]");
        }

        _text.Append('\n');
    }

    private string One(string[] words) => words[_random.Next(words.Length)];
}
