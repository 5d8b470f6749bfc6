namespace Mathilda.Cli;

/// <summary>What is said when the tool itself fails.</summary>
internal static class OurFault
{
    public static ExitCode Say(ToolHost host, Exception e, bool isVerbose)
    {
        host.Error.WriteLine(
            $"Mathilda itself failed, which is our mistake and not your story's: {e.GetType().Name}."
        );
        host.Error.WriteLine(
            isVerbose
                ? e.ToString()
                : "  No file was left half written. With --verbose it says where it happened; please send us that, with the story if you can."
        );
        return ExitCode.OurFault;
    }
}
