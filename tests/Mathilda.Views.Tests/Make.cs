using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Views.Tests;

/// <summary>Findings made by hand, placed by the words they mark.</summary>
internal static class Make
{
    public static SourceText Source(string path, string content) =>
        new(path, content.ReplaceLineEndings("\n"));

    /// <summary>The first time the words stand in the text.</summary>
    public static Location Place(SourceText source, string words)
    {
        var start = source.Content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” does not stand in {source.Path}.");
        return new Location(source, new TextSpan(start, words.Length));
    }

    /// <summary>One passage.</summary>
    public static Citation Citation(string source, string at) =>
        new([new Passage(source, at, at)], false);

    public static Finding Error(Location? where, string message, string code = "MTH2001") =>
        new()
        {
            Code = code,
            Severity = Severity.Error,
            Where = where,
            Message = message,
        };

    public static Finding Hint(Location? where, string message, string code = "MTH3004") =>
        Error(where, message, code) with
        {
            Severity = Severity.Hint,
        };
}
