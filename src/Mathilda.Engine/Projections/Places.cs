using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Projections;

/// <summary>The kinds of worlds there are: the author's, and each person's at each depth.</summary>
internal sealed class Places(int people, int beliefDepth)
{
    /// <summary>Where an assignment goes that the depth limit cuts off.</summary>
    public const int Nowhere = -1;

    public const int Author = 0;

    public int Count => 1 + (people * beliefDepth);

    /// <param name="owner">A person, or the author at depth 0.</param>
    /// <param name="depth">1 or more for people.</param>
    public int Of(int owner, int depth) =>
        owner == Problem.Author ? Author : 1 + (owner * beliefDepth) + depth - 1;

    public int OwnerOf(int place) => place == Author ? Problem.Author : (place - 1) / beliefDepth;

    public int DepthOf(int place) => place == Author ? 0 : 1 + ((place - 1) % beliefDepth);

    /// <summary>Where a chain of belief leads when it is read: links that name the owner are no step, nor are those beyond the depth limit.</summary>
    public int Read(int place, int[] chain)
    {
        foreach (var link in chain)
        {
            if (link != OwnerOf(place) && DepthOf(place) < beliefDepth)
            {
                place = Of(link, DepthOf(place) + 1);
            }
        }

        return place;
    }

    /// <summary>The same for an assignment; <see cref="Nowhere"/> where the depth limit cuts a link off.</summary>
    public int Assigned(int place, int[] chain)
    {
        foreach (var link in chain)
        {
            if (link == OwnerOf(place))
            {
                continue;
            }

            if (DepthOf(place) == beliefDepth)
            {
                return Nowhere;
            }

            place = Of(link, DepthOf(place) + 1);
        }

        return place;
    }

    /// <summary>The kinds of worlds that have a world of this kind as a mind.</summary>
    public List<int> Holders(int place)
    {
        var holders = new List<int>();
        var depth = DepthOf(place);
        if (depth == 1)
        {
            holders.Add(Author);
        }

        for (var person = 0; person < people && depth > 1; person++)
        {
            if (person != OwnerOf(place))
            {
                holders.Add(Of(person, depth - 1));
            }
        }

        return holders;
    }
}
