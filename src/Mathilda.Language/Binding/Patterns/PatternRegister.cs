using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>The sentences by their words alone, to find two that one line could be read as.</summary>
internal sealed class PatternRegister
{
    private readonly Dictionary<
        string,
        List<(IReadOnlyList<PatternSlot> Slots, object Owner, Location? Declared)>
    > _byWords = new(StringComparer.Ordinal);

    /// <summary>Adds a sentence.</summary>
    /// <param name="owner">Whose sentence it is; the sentences of one owner may be alike.</param>
    /// <returns>Where another one with the same words, and kinds that overlap, is declared; null if there is none.</returns>
    public (bool IsTwin, Location? Declared) Add(
        PatternDraft pattern,
        object owner,
        Location? declared
    )
    {
        var words = string.Join(
            ' ',
            pattern.Parts.Select(part =>
                part is WordPart word ? word.Plural.ToLowerInvariant() : "{}"
            )
        );
        if (!_byWords.TryGetValue(words, out var alike))
        {
            alike = [];
            _byWords.Add(words, alike);
        }

        var twin = alike.FindIndex(other =>
            !ReferenceEquals(other.Owner, owner)
            && other
                .Slots.Zip(pattern.Slots, (a, b) => a.Spec.Overlaps(b.Spec))
                .All(overlap => overlap)
        );
        alike.Add((pattern.Slots, owner, declared));
        return twin < 0 ? (false, null) : (true, alike[twin].Declared);
    }
}
