using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>The order in which scenes reach the audience.</summary>
internal static class TellingOrder
{
    /// <summary>The place of a scene that is told to nobody.</summary>
    public const int Untold = int.MaxValue;

    /// <summary>The place of each scene in the order of telling.</summary>
    public static int[] Of(IReadOnlyList<Scene> scenes)
    {
        var order = new List<int>();
        for (var i = 0; i < scenes.Count; i++)
        {
            if (scenes[i].ToldAfter is null && !scenes[i].ToldToNobody)
            {
                order.Add(i);
            }
        }

        // A scene told after another follows it at once; several keep their order.
        for (var i = scenes.Count - 1; i >= 0; i--)
        {
            if (scenes[i].ToldAfter is { } after && !scenes[i].ToldToNobody)
            {
                var place = order.FindIndex(s =>
                    string.Equals(scenes[s].Title, after, StringComparison.OrdinalIgnoreCase)
                );
                order.Insert(place < 0 ? order.Count(s => s < i) : place + 1, i);
            }
        }

        var told = new int[scenes.Count];
        for (var i = 0; i < told.Length; i++)
        {
            told[i] = Untold;
        }

        for (var i = 0; i < order.Count; i++)
        {
            told[order[i]] = i;
        }

        return told;
    }
}
