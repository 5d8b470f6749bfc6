namespace Mathilda.Engine.Validation;

/// <summary>One act of a plan that is claimed to stand, with the reasons that are claimed for it.</summary>
/// <param name="Act">An act id.</param>
/// <param name="Reasons">One for each chooser who needs one: of an act of the author's plan every chooser, of an act in somebody's plan every other chooser; of the first act of such a plan none.</param>
public sealed record ClaimedAct(int Act, IReadOnlyList<ClaimedReason> Reasons);

/// <summary>A plan that is claimed to be somebody's reason for its first act.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Plan">The plan; empty where the person takes what happens for nobody's choice, or not theirs.</param>
public sealed record ClaimedReason(int Person, IReadOnlyList<ClaimedAct> Plan);
