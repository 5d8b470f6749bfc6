using System.Text;

namespace Mathilda.Bench.Families;

/// <summary>A letter lies somewhere, and somebody waits for it elsewhere: four acts whatever the size, in a town of so many houses.</summary>
internal static class LetterWay
{
    public static string Write(int places)
    {
        var text = new StringBuilder();
        text.Append(
            "// The family `places`: four acts in a town that grows, with as many ways to go astray.\n"
        );
        text.Append(
            $"story \"A town of {places}\"\n\nperson the postman (he)\nperson the widow (she)\n"
        );
        for (var i = 1; i <= places; i++)
        {
            text.Append($"place house {i}\n");
        }

        text.Append(
            $$"""
            thing the letter

            act {who: person} pick[s] up {thing}
                if      who = the postman, at(the who) = at(the thing)
                then    the who has the thing
            act {giver: person} hand[s] {thing} to {taker: person}
                if      the giver and the taker are together, giver != taker, the giver has the thing
                then    the taker has the thing

            wants of the postman
                duty: the widow has the letter
            wants of the widow
                news: she has the letter
            the author wants
                news: the widow has the letter

            at the start
                the postman is at house 1
                the letter is at house {{places / 2 + 1}}
                the widow is at house {{places}}

            """
        );
        return text.ToString();
    }
}
