using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>A line that declares a state or adds to one, with what is still to be read of it.</summary>
/// <param name="State">The state.</param>
/// <param name="Line">The line.</param>
/// <param name="Phrase">Its words.</param>
/// <param name="Scope">The state's slots, by the names this line gives them.</param>
/// <param name="KnownTo">Where its <c>known to</c> goes on; −1 if it has none.</param>
/// <param name="IsAddition">Whether it ends in <c>also</c>.</param>
internal sealed record StateDraft(
    StateSchema State,
    SourceLine Line,
    Phrase Phrase,
    Scope Scope,
    int KnownTo,
    bool IsAddition
);
