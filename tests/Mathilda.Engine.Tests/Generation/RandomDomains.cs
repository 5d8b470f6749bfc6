using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal enum DomainKind
{
    YesNo,
    Names,
    ClosedNumber,
    OpenNumber,
}

/// <summary>What a fluent may be: its closed range (null = open) and the constants worth mentioning with it.</summary>
internal sealed record Domain(
    DomainKind Kind,
    IReadOnlyList<int>? Range,
    IReadOnlyList<int> Constants
)
{
    public bool IsNumber => Kind is DomainKind.ClosedNumber or DomainKind.OpenNumber;
}

internal static class RandomDomains
{
    public static List<Domain> Make(Random random, ValueTable values)
    {
        int[] names = [values.AddName(), values.AddName(), values.AddName()];
        int[] numbers =
        [
            values.Number(0),
            values.Number(1),
            values.Number(2),
            values.Number(3),
            values.Number(-0.5),
        ];
        return
        [
            .. Enumerable.Range(0, random.Next(3, 7)).Select(_ => MakeOne(random, names, numbers)),
        ];
    }

    private static Domain MakeOne(Random random, int[] names, int[] numbers)
    {
        switch (random.Next(8))
        {
            case < 4:
                return new Domain(
                    DomainKind.YesNo,
                    [ValueTable.No, ValueTable.Yes],
                    [ValueTable.No, ValueTable.Yes]
                );
            case < 6:
                var some = names.Take(random.Next(2, 4)).ToArray();
                return new Domain(DomainKind.Names, some, some);
            case 6:
                var closed = numbers.Take(random.Next(2, 5)).ToArray();
                return new Domain(DomainKind.ClosedNumber, closed, closed);
            default:
                return new Domain(DomainKind.OpenNumber, null, numbers);
        }
    }
}
