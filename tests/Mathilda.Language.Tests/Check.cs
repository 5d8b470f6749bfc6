using System.Text;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Tests;

/// <summary>Text in, text out: the only place where these tests call the language's API.</summary>
internal static class Check
{
    /// <summary>The lines of a text as <c>Kind: token token «free text» [locator] #id</c>, indented as blocks, then its findings.</summary>
    public static void Tree(string text, string expected) =>
        Equal(expected, Show(Parser.Parse(Source(text))));

    /// <summary>The findings of a text, each under its line: a row of carets, code and message, then the hint.</summary>
    public static void Findings(string text, string expected) =>
        Equal(expected, ShowFindings(Parser.Parse(Source(text))));

    /// <summary>The tokens of one line as <c>Kind text=value</c>; a leading + means that no blank stands before it.</summary>
    public static void Tokens(string line, params string[] expected)
    {
        var tree = Parser.Parse(Source(line));
        Assert.Equal(expected, tree.Lines.Single().Tokens.Select(ShowToken));
    }

    public static SourceText Source(string text) => new("test.story", text);

    /// <summary>Every line of a tree, from top to bottom, with its depth.</summary>
    public static IEnumerable<(LineSyntax Line, int Depth)> Lines(SyntaxTree tree)
    {
        var open = new Stack<(LineSyntax, int)>(tree.Lines.Reverse().Select(l => (l, 0)));
        while (open.TryPop(out var top))
        {
            yield return top;
            foreach (var child in top.Item1.Block.Reverse())
            {
                open.Push((child, top.Item2 + 1));
            }
        }
    }

    public static string Show(SyntaxTree tree)
    {
        var shown = new StringBuilder();
        foreach (var (line, depth) in Lines(tree))
        {
            shown.Append(' ', depth * 4).Append(line.Kind).Append(':');
            foreach (var token in line.Tokens)
            {
                shown
                    .Append(token.Glued ? "" : " ")
                    .Append(token.Kind == TokenKind.FreeText ? $"«{token.Text}»" : token.Text);
            }

            shown.Append(
                line.Locator is null
                    ? ""
                    : " [" + string.Join(", ", line.Locator.Passages.Select(ShowPassage)) + "]"
            );
            shown.Append(line.Id is null ? "" : " #" + line.Id.Name).Append('\n');
        }

        return shown + ShowFindings(tree);
    }

    public static void Equal(string expected, string actual) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n").TrimEnd('\n'),
            actual.ReplaceLineEndings("\n").TrimEnd('\n')
        );

    private static string ShowToken(Token token) =>
        $"{(token.Glued ? "+" : "")}{token.Kind} {token.Text}{(token.Value == token.Text ? "" : "=" + token.Value)}";

    private static string ShowPassage(Passage passage) =>
        passage.Source
        + " "
        + (passage.First == passage.Last ? passage.First : $"{passage.First} to {passage.Last}");

    public static string ShowFindings(SyntaxTree tree)
    {
        var shown = new StringBuilder();
        foreach (var finding in tree.Findings)
        {
            var where = finding.Where!;
            var line = tree.Source.TextOf(tree.Source.LineSpan(where.Line));
            var carets = new string(
                '^',
                Math.Clamp(where.Span.Length, 1, Math.Max(1, line.Length - where.Column + 1))
            );
            var level = finding.Severity == Severity.Error ? "" : $" ({finding.Severity})";
            shown
                .Append(line.Replace('\t', '>'))
                .Append('\n')
                .Append(' ', where.Column - 1)
                .Append(carets);
            shown.Append($" {finding.Code}{level} {finding.Message}\n    hint: {finding.Hint}\n");
        }

        return shown.ToString();
    }
}
