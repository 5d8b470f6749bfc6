using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>
/// Who has to do with whom in one scene: those of an event belong together, so do those who share one of them, and those at one place.
/// </summary>
/// <param name="people">How many there are.</param>
internal sealed class MeetingCircles(int people)
{
    private readonly int[] _circleOf = [.. Enumerable.Repeat(-1, people)];
    private readonly List<(int Person, Entity? Place, int Weight)> _votes = [];

    /// <summary>Brings people together.</summary>
    /// <param name="parts">Person ids.</param>
    /// <param name="place">Where; null if nobody says.</param>
    public void Join(IReadOnlyList<int> parts, Entity? place)
    {
        if (parts.Count == 0)
        {
            return;
        }

        var circle = parts[0];
        foreach (var person in parts)
        {
            var old = _circleOf[person] < 0 ? person : _circleOf[person];
            for (var i = 0; i < people; i++)
            {
                if (_circleOf[i] == old || i == person)
                {
                    _circleOf[i] = circle;
                }
            }
        }

        _votes.Add((circle, place, parts.Count));
    }

    /// <summary>Each circle with the place where most of it happens: the place of the scene, if anything of it happens there.</summary>
    /// <param name="scenePlace">Null if the heading names none.</param>
    /// <param name="placeOf">Where somebody is of whom no event says it.</param>
    public IEnumerable<(Entity? Place, IReadOnlyList<int> People)> All(
        Entity? scenePlace,
        Func<int, Entity?> placeOf
    )
    {
        var circles = new List<(Entity? Place, List<int> People)>();
        foreach (var (votedPlace, members) in Apart(scenePlace))
        {
            var place = votedPlace ?? placeOf(members[0]);
            var same = circles.FindIndex(c => place is not null && ReferenceEquals(c.Place, place));
            if (same < 0)
            {
                circles.Add((place, [.. members]));
            }
            else
            {
                circles[same].People.AddRange(members);
            }
        }

        return circles.Select(c => (c.Place, (IReadOnlyList<int>)[.. c.People.OrderBy(p => p)]));
    }

    private IEnumerable<(Entity? Place, IReadOnlyList<int> People)> Apart(Entity? scenePlace)
    {
        foreach (
            var circle in Enumerable
                .Range(0, people)
                .Where(p => _circleOf[p] >= 0)
                .GroupBy(p => _circleOf[p])
                .OrderBy(g => g.Min())
        )
        {
            var votes = _votes.Where(v => _circleOf[v.Person] == circle.Key && v.Place is not null);
            var place = votes
                .GroupBy(v => v.Place)
                .OrderByDescending(g => ReferenceEquals(g.Key, scenePlace))
                .ThenByDescending(g => g.Max(v => v.Weight))
                .ThenByDescending(g => g.Sum(v => v.Weight))
                .FirstOrDefault()
                ?.Key;
            yield return (place, [.. circle]);
        }
    }
}
