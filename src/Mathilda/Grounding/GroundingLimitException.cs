namespace Mathilda.Grounding;

/// <summary>Ends a grounding whose work limit is used up; caught where the call came in and turned into a finding.</summary>
#pragma warning disable CA1032, CA1064 // It never leaves this namespace.
internal sealed class GroundingLimitException : Exception { }
#pragma warning restore CA1032, CA1064
