using System.Text;
using static Mathilda.Bench.Families.FamilyNames;

namespace Mathilda.Bench.Families;

/// <summary>
/// Everybody holds one thing and wants one or two others, drawn at random; six of them, or all of few, are a ring: each wants most what the one
/// before has. The author wants these content, which takes five swaps.
/// </summary>
internal static class RandomMarket
{
    private const int Chain = 5;

    public static string Write(int people, int seed)
    {
        var random = new Random(seed);
        int[] holders = [.. Enumerable.Range(0, people)];
        random.Shuffle(holders);
        var wants = Wants(holders, random);
        var text = new StringBuilder();
        text.Append(
            $"// The family `trade`: swaps by consent at a market drawn at random, seed {seed}.\n"
        );
        text.Append($"story \"A market of {people}\"\nuse nothing\n\nkind ware = ");
        text.AppendJoin(", ", Enumerable.Range(0, people).Select(i => $"ware {i}"));
        text.Append('\n');
        for (var i = 0; i < people; i++)
        {
            text.Append(Declare(i));
        }

        text.Append(Swapping.Sentences);
        for (var i = 0; i < people; i++)
        {
            text.Append($"wants of {Person(i)}\n");
            foreach (var (ware, weight) in wants[i])
            {
                text.Append($"    ware {ware}, weight {weight}: {Person(i)} holds ware {ware}\n");
            }
        }

        text.Append("the author wants\n    a round of swaps: ");
        text.AppendJoin(
            ", ",
            holders
                .Take(Math.Min(Chain, people - 1) + 1)
                .Select(holder => $"{Person(holder)} holds ware {wants[holder][0].Ware}")
        );
        text.Append("\n\nat the start\n");
        for (var i = 0; i < people; i++)
        {
            text.Append($"    {Person(i)} holds ware {i}\n");
        }

        return text.ToString();
    }

    // Ware i is in the hands of person i at the start. Of the ring, each wants what the one before has.
    private static List<(int Ware, int Weight)>[] Wants(int[] chain, Random random)
    {
        var wants = new List<(int, int)>[chain.Length];
        var length = Math.Min(Chain, chain.Length - 1);
        for (var i = 0; i < chain.Length; i++)
        {
            var chained = chain[
                i <= length ? (i == 0 ? length : i - 1) : random.Next(chain.Length)
            ];
            var other = random.Next(chain.Length);
            wants[chain[i]] = other == chained ? [(chained, 3)] : [(chained, 3), (other, 1)];
        }

        return wants;
    }
}
