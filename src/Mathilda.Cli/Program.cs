namespace Mathilda.Cli;

internal static class Program
{
    private static int Main() => 0;
}
