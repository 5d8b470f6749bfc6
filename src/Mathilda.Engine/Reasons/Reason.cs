namespace Mathilda.Engine.Reasons;

/// <summary>Why somebody does something: a plan that begins with it and ends better for them than they started.</summary>
/// <param name="Person">Whose plan it is.</param>
/// <param name="Steps">
/// The plan, the act itself first. Empty where the person takes what happens for something that is not their choice.
/// </param>
public sealed record Reason(int Person, IReadOnlyList<ReasonStep> Steps);

/// <summary>One act of a plan.</summary>
/// <param name="Act">An act id.</param>
/// <param name="Others">
/// In the planner's mind, why each other chooser would do it, ascending by person. Empty for the first step: nobody asks that there.
/// </param>
public sealed record ReasonStep(int Act, IReadOnlyList<Reason> Others);
