namespace Mathilda.Cli;

/// <summary>What runs the tool.</summary>
internal static class HostProcess
{
    /// <summary>The runtime, where the tool was started by way of it (<c>dotnet Mathilda.Cli.dll</c>); null where the tool is the process itself.</summary>
    public static string? Runtime =>
        Environment.ProcessPath is { } self && Path.GetFileNameWithoutExtension(self) == "dotnet"
            ? self
            : null;
}
