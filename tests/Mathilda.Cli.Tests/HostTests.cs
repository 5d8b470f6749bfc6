using Mathilda.Answers;
using Mathilda.Cli.Commands;

namespace Mathilda.Cli.Tests;

public sealed class HostTests
{
    [Theory]
    [InlineData("auto", true, false, true)]
    [InlineData("auto", true, true, false)]
    [InlineData("auto", false, false, false)]
    [InlineData("always", false, true, true)]
    [InlineData("never", true, false, false)]
    public void Colour_follows_the_terminal_unless_told(
        string option,
        bool isTerminal,
        bool noColor,
        bool expected
    )
    {
        using var tool = new TestTool { OutIsTerminal = isTerminal, NoColor = noColor };
        Assert.Equal(expected, tool.Run("check", "nothing", "--color", option).Out.Contains('\e'));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Colour_of_the_error_stream_follows_that_stream(bool isTerminal, bool expected)
    {
        using var tool = new TestTool { OutIsTerminal = !isTerminal, ErrorIsTerminal = isTerminal };
        Assert.Equal(expected, tool.Run("why", "nothing", "e1").Error.Contains('\e'));
    }

    [Fact]
    public void Json_never_has_colours()
    {
        using var tool = new TestTool { OutIsTerminal = true };
        Assert.DoesNotContain(
            '\e',
            tool.Run("check", "nothing", "--format", "json", "--color", "always").Out
        );
    }

    [Fact]
    public void A_mistake_of_ours_is_said_to_be_ours_and_shows_its_place_only_when_asked()
    {
        using var tool = new TestTool();
        tool.Write("a.story", "story \"A\"\n");
        tool.Files = new RefusingFiles(
            tool.Files,
            read: _ => new InvalidOperationException("a secret of ours")
        );

        var quiet = tool.Run("check", "a.story");
        var verbose = tool.Run("check", "a.story", "--verbose");

        Assert.Equal((ExitCode.OurFault, ""), (quiet.Code, quiet.Out));
        Assert.Contains("our mistake", quiet.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", quiet.Error, StringComparison.Ordinal);
        Assert.Contains("   at ", verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopped_from_the_keyboard()
    {
        using var tool = new TestTool { Cancel = new CancellationToken(canceled: true) };
        tool.Write("a.story", "story \"A\"\n");
        tool.Files = new RefusingFiles(tool.Files, read: _ => new OperationCanceledException());
        Assert.Equal(ExitCode.Stopped, tool.Run("check", "a.story").Code);
    }

    [Theory]
    [InlineData(true, 400, "\r\e[Kchecking event 2 of 28\r\e[K")]
    [InlineData(true, 100, "")]
    [InlineData(false, 400, "")]
    public void Progress_shows_on_a_terminal_when_it_takes_long_and_leaves_no_trace(
        bool isTerminal,
        int milliseconds,
        string expected
    )
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        using var tool = new TestTool();
        var clock = new TestClock();
        var host = new ToolHost
        {
            Out = output,
            Error = error,
            ErrorIsTerminal = isTerminal,
            Clock = clock,
            Files = tool.Files,
        };
        using (var progress = new EventProgress(host))
        {
            progress.Report(new CheckProgress(1, 28));
            clock.Milliseconds = milliseconds;
            progress.Report(new CheckProgress(2, 28));
        }

        Assert.Equal(("", expected), (output.ToString(), error.ToString()));
    }

    /// <summary>A clock that is set by hand.</summary>
    private sealed class TestClock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
