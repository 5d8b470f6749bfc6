using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Dynamics;

/// <summary>One step of a compiled condition: a test, and where to go on when it holds and when it does not.</summary>
/// <remarks>
/// A condition is a graph of such steps without cycles; its entry is an index into the table of steps, or one of the two
/// ends <see cref="Holds"/> and <see cref="Fails"/>. Sharing the ends of parts keeps the graph as long as the condition.
/// </remarks>
internal readonly struct ConditionTest(
    ulong mask,
    ulong bits,
    int word,
    int chain,
    int left,
    int right,
    Comparison comparison,
    int ifHolds,
    int ifFails
)
{
    public const int Holds = -1;
    public const int Fails = -2;

    /// <summary>Not 0: the test is "the word under this mask has these bits", in the world at the end of the chain.</summary>
    public readonly ulong Mask = mask;

    public readonly ulong Bits = bits;

    public readonly int Word = word;

    public readonly int Chain = chain;

    /// <summary>Where the mask is 0: the two terms to compare.</summary>
    public readonly int Left = left;

    public readonly int Right = right;

    public readonly Comparison Comparison = comparison;

    public readonly int IfHolds = ifHolds;

    public readonly int IfFails = ifFails;
}
