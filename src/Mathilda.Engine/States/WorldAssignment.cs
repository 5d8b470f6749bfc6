namespace Mathilda.Engine.States;

/// <summary>One value to be put into a world, or into the mind at the end of a chain.</summary>
/// <param name="Chain">Person ids, outermost first; empty = the world itself.</param>
/// <param name="Fluent">A fluent id.</param>
/// <param name="Value">A value id.</param>
public sealed record WorldAssignment(IReadOnlyList<int> Chain, int Fluent, int Value);
