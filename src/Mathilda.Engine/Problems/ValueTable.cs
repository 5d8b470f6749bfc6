namespace Mathilda.Engine.Problems;

/// <summary>All values: 0 unknown, 1 no, 2 yes, then names and numbers in order of arrival.</summary>
/// <remarks>Numbers are interned by their exact double value (−0 is 0). Safe for several threads.</remarks>
public sealed class ValueTable
{
    public const int Unknown = 0;
    public const int No = 1;
    public const int Yes = 2;

    private readonly object _gate = new();
    private readonly NumberTable _byNumber = new();
    private volatile double[] _numbers = [double.NaN, double.NaN, double.NaN, 0];
    private int _count = 3;

    /// <summary>How many values there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Adds a value that is no number (a name).</summary>
    /// <returns>Its id.</returns>
    public int AddName()
    {
        lock (_gate)
        {
            return Add(double.NaN);
        }
    }

    /// <summary>The id of a number; the same number always has the same id.</summary>
    /// <exception cref="ArgumentException">The number is NaN.</exception>
    public int Number(double number)
    {
        if (double.IsNaN(number))
        {
            throw new ArgumentException("A value is a number or unknown.", nameof(number));
        }

        var key = BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number);
        var id = _byNumber.Find(key);
        return id != 0 ? id : AddNumber(number == 0 ? 0 : number, key);
    }

    /// <summary>The number with this id, or null if the value is none.</summary>
    public double? NumberOf(int value)
    {
        var number = _numbers[value];
        return double.IsNaN(number) ? null : number;
    }

    private int AddNumber(double number, long key)
    {
        lock (_gate)
        {
            // Another thread may have been first.
            var id = _byNumber.Find(key);
            if (id == 0)
            {
                id = Add(number);
                _byNumber.Add(key, id);
            }

            return id;
        }
    }

    private int Add(double number)
    {
        if (_count == _numbers.Length)
        {
            var larger = new double[_numbers.Length * 2];
            Array.Copy(_numbers, larger, _count);
            larger[_count] = number;
            _numbers = larger;
        }
        else
        {
            _numbers[_count] = number;
        }

        Volatile.Write(ref _count, _count + 1);
        return _count - 1;
    }
}
