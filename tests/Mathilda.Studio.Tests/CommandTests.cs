namespace Mathilda.Studio.Tests;

/// <summary>The studio's own command line says what it cannot understand, and starts nothing then.</summary>
public sealed class CommandTests
{
    [Theory]
    [InlineData(2, "`--port` needs a number from 0 to 65535.", "stories/leon", "--port", "99999")]
    [InlineData(2, "write `--source NAME=FILE`.", "stories/leon", "--source", "plot.txt")]
    [InlineData(1, "MTH9001", "stories/nowhere")]
    [InlineData(2, "PATH")]
    public async Task Says_what_is_wrong(int code, string says, params string[] words)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();

        Assert.Equal(code, await StudioCommand.Run(words, Repository.Root, output, error));
        Assert.Contains(says, error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", output.ToString());
    }
}
