namespace Mathilda.Engine.States;

/// <summary>The values a fluent can take, numbered densely for packing: 0 unknown, then 1 … in order of value id.</summary>
/// <remarks>An open domain has no numbering of its own: its local indexes are the value ids.</remarks>
internal sealed class ValueDomain
{
    private readonly int[] _values;
    private readonly int[] _locals; // by value id - _first; 0 = not in the domain
    private readonly int _first;

    private ValueDomain(int[] values, bool isOpen)
    {
        _values = values;
        IsOpen = isOpen;
        _first = values.Length == 0 ? 0 : values[0];
        _locals = values.Length == 0 ? [] : new int[values[^1] - _first + 1];
        for (var i = 0; i < values.Length; i++)
        {
            _locals[values[i] - _first] = i + 1;
        }
    }

    /// <summary>Any value at all, 32 bits.</summary>
    public static ValueDomain Open { get; } = new([], isOpen: true);

    public bool IsOpen { get; }

    /// <summary>How many values a closed domain has besides unknown.</summary>
    public int Count => _values.Length;

    /// <summary>How many bits a packed value takes, 1 to 32.</summary>
    public int BitCount
    {
        get
        {
            var bits = 1;
            while (!IsOpen && _values.Length >> bits != 0)
            {
                bits++;
            }

            return IsOpen ? 32 : bits;
        }
    }

    /// <param name="values">Ascending value ids without repeats, unknown not among them.</param>
    public static ValueDomain Closed(IReadOnlyList<int> values)
    {
        var copy = new int[values.Count];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = values[i];
            if (copy[i] <= 0 || (i > 0 && copy[i] <= copy[i - 1]))
            {
                throw new ArgumentException(
                    "A closed range is ascending, without repeats and without unknown.",
                    nameof(values)
                );
            }
        }

        return new ValueDomain(copy, isOpen: false);
    }

    public int ValueOf(int local) =>
        IsOpen ? local
        : local == 0 ? 0
        : _values[local - 1];

    /// <summary>The local index of a value id; −1 if the value is outside.</summary>
    public int LocalOf(int value)
    {
        if (value == 0 || IsOpen)
        {
            return value;
        }

        var at = value - _first;
        return (uint)at < (uint)_locals.Length && _locals[at] != 0 ? _locals[at] : -1;
    }

    /// <summary>Whether every value of the other domain is in this one.</summary>
    public bool Covers(ValueDomain other)
    {
        if (IsOpen || ReferenceEquals(this, other))
        {
            return true;
        }

        if (other.IsOpen)
        {
            return false;
        }

        foreach (var value in other._values)
        {
            if (LocalOf(value) < 0)
            {
                return false;
            }
        }

        return true;
    }

    public bool IsMadeOf(IReadOnlyList<int> values)
    {
        if (IsOpen || values.Count != _values.Length)
        {
            return false;
        }

        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i] != values[i])
            {
                return false;
            }
        }

        return true;
    }
}
