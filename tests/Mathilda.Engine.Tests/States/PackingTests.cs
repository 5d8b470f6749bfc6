using System.Runtime.CompilerServices;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Tests.States;

public sealed class PackingTests
{
    [Fact]
    public void A_slot_takes_sixteen_bytes() =>
        Assert.Equal(FluentSlot.SizeInBytes, Unsafe.SizeOf<FluentSlot>());

    [Fact]
    public void What_is_packed_comes_back_and_disturbs_no_neighbour_seed_17()
    {
        var random = new Random(17);
        for (var round = 0; round < 50; round++)
        {
            var fluents = new List<Fluent>();
            for (var i = random.Next(1, 40); i > 0; i--)
            {
                var count = random.Next(0, 70);
                fluents.Add(
                    new Fluent
                    {
                        Values =
                            random.Next(8) == 0
                                ? null
                                : [.. Enumerable.Range(1, count).Select(v => 3 * v)],
                    }
                );
            }

            var layout = new WorldLayout(fluents);
            var words = new ulong[3 * layout.WordCount];
            var expected = new int[fluents.Count];
            for (var step = 0; step < 300; step++)
            {
                var fluent = random.Next(fluents.Count);
                var domain = layout.Domain(fluent);
                var value =
                    fluents[fluent].Values is not { } values ? random.Next(int.MaxValue)
                    : values.Count == 0 || random.Next(5) == 0 ? 0
                    : values[random.Next(values.Count)];
                expected[fluent] = value;
                layout.Slot(fluent).Set(words, layout.WordCount, domain.LocalOf(value));
                for (var f = 0; f < fluents.Count; f++)
                {
                    var local = layout.Slot(f).Get(words, layout.WordCount);
                    Assert.Equal(expected[f], layout.Domain(f).ValueOf(local));
                }
            }

            Assert.All(words.Take(layout.WordCount), word => Assert.Equal(0UL, word));
            Assert.All(words.Skip(2 * layout.WordCount), word => Assert.Equal(0UL, word));
        }
    }

    [Fact]
    public void Fluents_never_share_a_bit_nor_cross_a_word()
    {
        var layout = new WorldLayout([
            .. Enumerable
                .Range(0, 60)
                .Select(i => new Fluent { Values = [.. Enumerable.Range(1, 1 + (i % 9))] }),
        ]);
        var used = new ulong[layout.WordCount];
        for (var f = 0; f < 60; f++)
        {
            var slot = layout.Slot(f);
            Assert.NotEqual(0UL, slot.Mask);
            Assert.Equal(0UL, used[slot.Word] & slot.Mask);
            used[slot.Word] |= slot.Mask;
        }
    }

    [Fact]
    public void A_value_outside_a_closed_range_has_no_place()
    {
        var domain = ValueDomain.Closed([4, 7, 9]);
        Assert.Equal(
            [0, 1, 2, 3, -1, -1, -1],
            new[] { 0, 4, 7, 9, 3, 5, 10 }.Select(domain.LocalOf)
        );
    }

    [Fact]
    public void A_chain_leaves_out_links_that_repeat_the_one_before()
    {
        var chains = new ChainTable();
        Assert.Equal(chains.Add([1, 2]), chains.Add([1, 1, 2, 2]));
        Assert.Equal([1, 2, 1], chains[chains.Add([1, 2, 1])]);
        Assert.Equal(ChainTable.Empty, chains.Add([]));
    }
}
