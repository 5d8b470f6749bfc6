using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>An act whose sentence is known, and whose clauses are still to be read.</summary>
internal sealed class ActDraft
{
    public required string Name { get; init; }

    public required IReadOnlyList<Slot> Slots { get; init; }

    public required SentencePattern Pattern { get; init; }

    public required Location Declared { get; init; }

    /// <summary>The declaration and what adds to it, each with its own names for the slots.</summary>
    public List<(SourceLine Line, Scope Scope)> Bodies { get; } = [];

    /// <summary>Filled after the act itself, because an act may be seen as another.</summary>
    public List<Observation> Observations { get; } = [];

    /// <summary>Null until the clauses have been read.</summary>
    public ActSchema? Schema { get; set; }
}
