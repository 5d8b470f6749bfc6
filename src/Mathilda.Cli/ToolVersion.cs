namespace Mathilda.Cli;

/// <summary>Which version this is.</summary>
internal static class ToolVersion
{
    /// <summary>"0.1.0".</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
