namespace Mathilda.Cli;

/// <summary>How the tool ends; docs/cli.md, "Exit codes".</summary>
internal enum ExitCode
{
    /// <summary>Nothing of level error.</summary>
    Clean = 0,

    /// <summary>At least one finding of level error.</summary>
    Findings = 1,

    /// <summary>The command line cannot be understood.</summary>
    WrongUse = 2,

    /// <summary>A mistake of ours.</summary>
    OurFault = 3,

    /// <summary>Stopped from the keyboard, as shells number it.</summary>
    Stopped = 130,
}
