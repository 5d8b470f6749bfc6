using System.Text;
using static Mathilda.Bench.Families.FamilyNames;

namespace Mathilda.Bench.Families;

/// <summary>
/// Somebody wants to be alone. They whisper what the next one thinks that the one after thinks … where the last of all is to be found; each goes where
/// they think the next one will go. Three acts whatever the size; the reason for the first lies so many links deep.
/// </summary>
internal static class Rumour
{
    public static string Write(int links)
    {
        var last = links + 1; // who is looked for; 0 whispers, 1 is to go
        var text = new StringBuilder();
        text.Append(
            "// The family `depth`: a rumour about what somebody thinks that somebody thinks, one link deeper each.\n"
        );
        text.Append($"story \"A rumour {links} deep\"\n\n");
        for (var i = 0; i <= last; i++)
        {
            text.Append(Declare(i));
        }

        text.Append("kind home is place\nplace the hall\nplace the alcove\nplace the garden\n");
        for (var i = 2; i < last; i++)
        {
            text.Append($"home house {i}\n");
        }

        var chain = string.Concat(
            Enumerable.Range(2, Math.Max(0, links - 1)).Select(i => $"{Person(i)} believes ")
        );
        text.Append(
            $$"""

            state met(a: person, b: person)
                says {a} has met {b}
            state alone(person)
                says {person} has had peace

            act {{Person(0)}} whisper[s] a rumour to {hearer: person} about {place}
                if      {{Person(0)}} and the hearer are together, the hearer = {{Person(1)}}
                then    {{Person(1)}} believes {{chain}}{{Person(last)}} is at the place
                seen by {{Person(1)}}
            act {who: person} go[es] to {place}, also
                if      every h: home (place != h)
            act {a: person} greet[s] {b: person}
                if      a and b are together, a != b
                then    a has met b
            act {who: person} rest[s]
                if      the who is at the hall, every p: person (p = who or at(p) != the hall)
                then    the who has had peace
                seen by nobody else


            """
        );
        text.Append($"wants of {Person(0)}\n    peace: {Person(0)} has had peace\n");
        for (var i = 1; i < last; i++)
        {
            text.Append(
                $"wants of {Person(i)}\n    company: {Person(i)} has met {Person(i + 1)}\n"
            );
        }

        text.Append($"the author wants\n    peace: {Person(0)} has had peace\n\nat the start\n");
        text.Append($"    {Person(0)} and {Person(1)} are at the hall\n");
        for (var i = 2; i < last; i++)
        {
            text.Append($"    {Person(i)} is at house {i}\n");
        }

        text.Append(
            $"    known to {Person(0)} and {Person(last)}\n        {Person(last)} is at the garden\n"
        );
        return text.ToString();
    }
}
