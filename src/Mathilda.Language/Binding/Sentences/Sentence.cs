using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A sentence that can be read: the end of a path through a trie.</summary>
internal abstract class Sentence
{
    /// <summary>For each slot of the path, in order: which slot of the declaration it fills; −1 = the value.</summary>
    public required IReadOnlyList<int> Slots { get; init; }

    /// <summary>As declared, for messages.</summary>
    public required string Shown { get; init; }

    public Location? Declared { get; init; }
}

/// <summary>A sentence of a state.</summary>
internal sealed class StateSentence : Sentence
{
    public required StateSchema State { get; init; }

    /// <summary>"{thing} is nowhere": the sentence has no slot for the value, because it says that there is none.</summary>
    public bool SaysEmpty { get; init; }

    /// <summary>Whether it says that it is not so.</summary>
    public required bool IsNegated { get; init; }
}

/// <summary>The sentence of an act.</summary>
internal sealed class ActSentence : Sentence
{
    public required ActDraft Act { get; init; }
}
