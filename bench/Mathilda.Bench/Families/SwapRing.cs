using System.Text;
using static Mathilda.Bench.Families.FamilyNames;

namespace Mathilda.Bench.Families;

/// <summary>
/// Everybody holds one thing, and everybody sees every swap. Four want what the next of them has, so that three swaps suffice whatever the size;
/// all others are content with what they have.
/// </summary>
internal static class SwapRing
{
    private const int Traders = 4;

    public static string Write(int people)
    {
        var text = new StringBuilder();
        text.Append(
            "// The family `people`: three swaps in a crowd, each person one more who sees them all.\n"
        );
        text.Append($"story \"A ring of {people}\"\nuse nothing\n\nkind ware = ");
        text.AppendJoin(", ", Enumerable.Range(1, people).Select(i => $"ware {i}"));
        text.Append('\n');
        for (var i = 0; i < people; i++)
        {
            text.Append(Declare(i));
        }

        text.Append(Swapping.Sentences);
        for (var i = 0; i < people; i++)
        {
            var wanted =
                i == 0 ? Traders
                : i < Traders ? i
                : i + 1;
            text.Append(
                $"wants of {Person(i)}\n    ware {wanted}: {Person(i)} holds ware {wanted}\n"
            );
        }

        text.Append("the author wants\n    everybody content: ");
        text.AppendJoin(
            ", ",
            Enumerable
                .Range(0, Traders)
                .Select(i => $"{Person(i)} holds ware {(i == 0 ? Traders : i)}")
        );
        text.Append("\n\nat the start\n");
        for (var i = 0; i < people; i++)
        {
            text.Append($"    {Person(i)} holds ware {i + 1}\n");
        }

        return text.ToString();
    }
}
