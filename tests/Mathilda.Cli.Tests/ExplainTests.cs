namespace Mathilda.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("MTH9001")]
    [InlineData("mth9001")]
    [InlineData("9001")]
    [InlineData("[MTH9001]")]
    public void A_code_may_be_written_in_any_way(string code)
    {
        using var tool = new TestTool();
        var run = tool.Run("explain", code);
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.StartsWith("MTH9001: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_in_the_tool_with_its_own_code_and_a_title()
    {
        using var tool = new TestTool();
        var pages = Directory.GetFiles(
            Path.Combine(Repository.Root, "docs", "findings"),
            "MTH*.md"
        );
        var listed = tool.Run("explain").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            pages.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal),
            listed.Select(l => l.Split(' ')[0])
        );
        foreach (var page in pages)
        {
            var code = Path.GetFileNameWithoutExtension(page);
            var heading = File.ReadLines(page).First();
            Assert.StartsWith($"# {code}: ", heading, StringComparison.Ordinal);
            Assert.StartsWith(
                $"{heading[2..]}\n\n",
                tool.Run("explain", code).Out,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void A_page_with_examples()
    {
        using var tool = new TestTool();
        var page = Views.Pages.FindingPage.Read(
            "MTH1201",
            "# MTH1201: An undeclared name\n\nA name is used.\n\n```story wrong\nperson Tom\n\nscene One\n    Tam waits\n```\n```story right\nperson Tom\n```\n"
        );
        Golden.Check(
            "views/cli/page",
            ("output", Views.Pages.PageView.Text(page, Views.Texts.TextOptions.Plain)),
            ("json", Views.Pages.PageView.Json(page))
        );
    }
}
