using Mathilda.Answers;
using Mathilda.Engine.Problems;

namespace Mathilda.Checking;

/// <summary>What came of looking for reasons, by what was asked: worlds and acts are numbers, so the same question is found again, also after an edit.</summary>
internal sealed class SoughtReasons
{
    private readonly Dictionary<
        (CheckOptions Options, int Mind, int Person, int Act, string Wants),
        SoughtReason
    > _found = [];

    /// <summary>What came of it before, or comes of it now.</summary>
    /// <param name="options">How far to look.</param>
    /// <param name="mind">In which mind.</param>
    /// <param name="person">Whose.</param>
    /// <param name="act">For which act.</param>
    /// <param name="narrowed">Some of the person's wants; null = all.</param>
    /// <param name="seek">Looks for it.</param>
    public SoughtReason Find(
        CheckOptions options,
        int mind,
        int person,
        int act,
        Score? narrowed,
        Func<SoughtReason> seek
    )
    {
        var wants = narrowed is null ? "all" : string.Join(" ", narrowed.Wants.Select(w => w.Id));
        var asked = (options, mind, person, act, wants);
        if (!_found.TryGetValue(asked, out var sought))
        {
            sought = seek();
            _found.Add(asked, sought);
        }

        return sought;
    }
}
