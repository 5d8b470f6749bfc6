using System.Globalization;
using System.Text;

namespace Mathilda.Bench;

/// <summary>A story that holds together, as large as one likes: people with errands about a town, who meet, carry things and talk. The same for the same seed.</summary>
/// <remarks>
/// About half of the events are moves with a verified reason; the others are fate, things taken up and given away, and news told. Everybody starts at some
/// place, so at any time a few people are at each, and what they learn of each other grows stale as they part.
/// </remarks>
internal sealed class BigStory
{
    private const int EventsOfScene = 10;

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly int[] _at;
    private readonly int[] _holder; // of things: a person, or ~place
    private readonly int _places;
    private int _events;

    private BigStory(int people, int places, int seed)
    {
        _random = new Random(seed);
        _places = places;
        _at = [.. Enumerable.Range(0, people).Select(_ => _random.Next(places))];
        _holder = [.. Enumerable.Range(0, people / 2).Select(_ => ~_random.Next(places))];
    }

    /// <summary>The whole text.</summary>
    public static string Of(int events, int people, int places, int seed)
    {
        var story = new BigStory(people, places, seed);
        story.Bible();
        while (story._events < events)
        {
            story.Scene(events);
        }

        return story._text.ToString();
    }

    private void Bible()
    {
        Line(0, "story \"A town\"");
        Line(0, "use speech, possession");
        for (var i = 0; i < _places; i++)
        {
            Line(0, $"place {Place(i)}");
        }

        for (var i = 0; i < _at.Length; i++)
        {
            Line(0, $"person {Person(i)} ({(i % 2 == 0 ? "she" : "he")})");
        }

        for (var i = 0; i < _holder.Length; i++)
        {
            Line(0, $"thing {Thing(i)}");
        }

        _text.Append(
            """
            state errand(person) is a place or nowhere, starts nowhere, known to person
                says {person} has an errand at {value: place}
            act an errand calls {who: person} to {place}
                by      fate
                then    errand(the who) = the place
                seen by the who
            whenever {p: person} has run an errand
                if      at(p) = errand(p)
                then    errand(p) = nowhere
            wants of every person
                survival, first: they are alive
                errands: errand(they) = nowhere

            """
        );
        Line(0, "at the start");
        for (var i = 0; i < _at.Length; i++)
        {
            Line(1, $"{Person(i)} is at {Place(_at[i])}");
        }

        for (var i = 0; i < _holder.Length; i++)
        {
            Line(1, $"{Thing(i)} is at {Place(~_holder[i])}");
        }
    }

    private void Scene(int events)
    {
        Line(0, Invariant($"scene Day {(_events / EventsOfScene) + 1}"));
        for (var i = 0; i < EventsOfScene && _events < events; i++)
        {
            switch (_random.Next(10))
            {
                case < 5:
                    RunErrand(events);
                    break;
                case < 8:
                    Talk();
                    break;
                default:
                    Carry();
                    break;
            }
        }

        var last = _random.Next(_at.Length);
        Line(1, $"expect {Person(last)} knows that {Person(last)} is at {Place(_at[last])}");
    }

    private void RunErrand(int events)
    {
        var who = _random.Next(_at.Length);
        var place = _random.Next(_places);
        if (place == _at[who] || _events + 2 > events)
        {
            Talk();
            return;
        }

        Event($"an errand calls {Person(who)} to {Place(place)}", null);
        Event($"{Person(who)} goes to {Place(place)}", "errands");
        _at[who] = place;
    }

    private void Talk()
    {
        var who = _random.Next(_at.Length);
        var about = _random.Next(_holder.Length);
        var others = Enumerable
            .Range(0, _at.Length)
            .Where(p => p != who && _at[p] == _at[who])
            .ToList();
        if (others.Count == 0 || _holder[about] != ~_at[who])
        {
            // Nobody to talk to, or nothing here to talk about: one speaks of oneself.
            Event(
                $"{Person(who)} comes to believe that {Person(who)} is at {Place(_at[who])}",
                null
            );
            return;
        }

        var hearer = others[_random.Next(others.Count)];
        Event(
            $"{Person(who)} tells {Person(hearer)} that {Thing(about)} is at {Place(_at[who])}",
            "\"to pass the time\""
        );
    }

    private void Carry()
    {
        var thing = _random.Next(_holder.Length);
        if (_holder[thing] is var owner and >= 0)
        {
            Event($"{Person(owner)} puts down {Thing(thing)}", "\"tired of it\"");
            _holder[thing] = ~_at[owner];
            return;
        }

        var finder = Array.IndexOf(_at, ~_holder[thing]);
        if (finder < 0)
        {
            Talk();
            return;
        }

        Event($"{Person(finder)} picks up {Thing(thing)}", "\"it may be of use\"");
        _holder[thing] = finder;
    }

    private void Event(string sentence, string? because)
    {
        Line(1, Invariant($"{sentence}  #e{++_events}"));
        if (because is not null)
        {
            Line(2, $"because {because}");
        }
    }

    private static string Person(int i) => Invariant($"Citizen {i + 1}");

    private static string Place(int i) => Invariant($"the corner {i + 1}");

    private static string Thing(int i) => Invariant($"the parcel {i + 1}");

    private static string Invariant(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    private void Line(int level, string text) =>
        _text.Append(' ', 4 * level).Append(text).Append('\n');
}
