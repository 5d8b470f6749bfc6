namespace Mathilda.Engine.Tests.Generation;

/// <summary>How much the parts of a random problem fit each other. Where nothing fits anything, nobody ever has a reason.</summary>
internal enum ProblemStyle
{
    /// <summary>Anything goes.</summary>
    Wild,

    /// <summary>Most things start at the first value of their range; acts ask for the last one and set it, one after another.</summary>
    Tidy,

    /// <summary>Tidy, and people notice most acts, take turns and want the same end: reasons then hold reasons of others.</summary>
    Joint,
}
