namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Numbers and what they cost; none costs as much as a greater one, or more.</summary>
internal sealed class CostedNumbers
{
    private const int Most = 64;

    private readonly List<(int Cost, double Number)> _all = []; // dearer and greater as it goes on

    /// <summary>One number for nothing; none if it is no number.</summary>
    public static CostedNumbers Free(double number)
    {
        var numbers = new CostedNumbers();
        numbers.Add(0, number);
        return numbers;
    }

    public void Add(int cost, double number)
    {
        if (double.IsNaN(number) || double.IsNegativeInfinity(number))
        {
            return;
        }

        var at = 0;
        while (at < _all.Count && _all[at].Cost <= cost)
        {
            if (_all[at].Number >= number)
            {
                return;
            }

            at++;
        }

        at = at > 0 && _all[at - 1].Cost == cost ? at - 1 : at;
        var end = at;
        while (end < _all.Count && _all[end].Number <= number)
        {
            end++;
        }

        _all.RemoveRange(at, end - at);
        _all.Insert(at, (cost, number));
        if (_all.Count > Most)
        {
            _all.RemoveAt(Most / 2);
        }
    }

    public void AddAll(CostedNumbers others, int more)
    {
        foreach (var (cost, number) in others._all)
        {
            Add(cost + more, number);
        }
    }

    /// <summary>The sums of one of these and one of those.</summary>
    public CostedNumbers And(CostedNumbers others)
    {
        var sums = new CostedNumbers();
        foreach (var (cost, number) in _all)
        {
            foreach (var (otherCost, other) in others._all)
            {
                sums.Add(cost + otherCost, number + other);
            }
        }

        return sums;
    }

    /// <summary>The cost of the cheapest that is above a threshold; null if none is.</summary>
    public int? CheapestAbove(double threshold)
    {
        foreach (var (cost, number) in _all)
        {
            if (number > threshold)
            {
                return cost;
            }
        }

        return null;
    }
}
