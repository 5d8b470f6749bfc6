using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Mathilda.Engine.States;

/// <summary>Where one fluent lives inside the packed values of a world.</summary>
/// <remarks>
/// <code>
/// byte  0– 7   Mask    ones over the fluent's bits, already in place
/// byte  8–11   Word    which 64-bit word of the world, 0 .. layout.WordCount - 1
/// byte 12–15   Shift   lowest bit of the fluent in that word, 0 .. 63
/// </code>
/// A fluent never crosses a word, so a read is one load, one AND and one shift. What is stored is the local index of
/// <see cref="ValueDomain"/>; 0 is unknown.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FluentSlot(ulong Mask, int Word, int Shift)
{
    public const int SizeInBytes = 16; // checked by FluentSlotTests

    /// <summary>The local index, 0 .. the domain's count.</summary>
    /// <param name="words">Packed worlds.</param>
    /// <param name="at">Where the world begins in them.</param>
    public int Get(ulong[] words, int at) => (int)((words[at + Word] & Mask) >> Shift);

    public void Set(ulong[] words, int at, int local)
    {
        var bits = (ulong)(uint)local << Shift;
        Debug.Assert((bits & ~Mask) == 0, "The value does not fit this fluent's domain.");
        ref var word = ref words[at + Word];
        word = (word & ~Mask) | bits;
    }

    /// <summary>The local index put in place, for comparing under the mask.</summary>
    public ulong Bits(int local) => (ulong)(uint)local << Shift;
}
