using System.Text;
using Mathilda.Language.Findings;
using Mathilda.Language.Formatting;
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

    /// <summary>The codes of a text's findings, in order of place.</summary>
    public static IReadOnlyList<string> Codes(string text) =>
        [.. Parser.Parse(Source(text)).Findings.Select(f => f.Code)];

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

    /// <summary>Formats a text; what comes out must be canonical, and mean the same.</summary>
    public static void Formats(string text, string expected)
    {
        Equal(expected, Formatter.Format(Parser.Parse(Source(text))));
        FormattingKeepsMeaning(text);
    }

    /// <summary>Names the events of a text that have none.</summary>
    public static void AddsIds(string text, string expected) =>
        Equal(expected, Formatter.AddIds(Parser.Parse(Source(text))));

    /// <summary>
    /// Whatever the text: a tree whose tokens, locators, ids and reported places, with white space and comments between, are the
    /// text, and findings that lie within it, in order.
    /// </summary>
    public static void ReadsAnything(string text)
    {
        var tree = Parser.Parse(Source(text));
        var covered = new bool[text.Length];
        foreach (var span in Parts(tree))
        {
            Array.Fill(covered, true, span.Start, span.Length);
        }

        for (var line = 1; line <= tree.Source.LineCount; line++)
        {
            var span = tree.Source.LineSpan(line);
            var comment = tree.Source.TextOf(span).IndexOf("//", StringComparison.Ordinal);
            for (var i = span.Start; i < span.End; i++)
            {
                var isComment = comment >= 0 && i >= span.Start + comment;
                Assert.True(
                    covered[i]
                        || char.IsWhiteSpace(text[i])
                        || isComment
                        || (i == 0 && text[0] == '\uFEFF'),
                    $"offset {i} is lost"
                );
            }
        }

        Assert.Equal(
            tree.Findings.Select(f => f.Where!.Span.Start).Order(),
            tree.Findings.Select(f => f.Where!.Span.Start)
        );
        Assert.All(
            tree.Findings,
            f => Assert.InRange(f.Where!.Span.End, f.Where.Span.Start, text.Length)
        );
    }

    /// <summary>Formatting is idempotent and keeps tokens, kinds, locators and ids; with errors it keeps the text.</summary>
    public static void FormattingKeepsMeaning(string text)
    {
        var tree = Parser.Parse(Source(text));
        var formatted = Formatter.Format(tree);
        if (tree.Findings.Any(f => f.Severity == Severity.Error))
        {
            Assert.Equal(text, formatted);
            return;
        }

        var again = Parser.Parse(Source(formatted));
        Assert.Equal(Meaning(tree), Meaning(again));
        Assert.Equal(formatted, Formatter.Format(again));
        Assert.DoesNotContain(again.Findings, f => f.Severity == Severity.Error);
    }

    private static IEnumerable<TextSpan> Parts(SyntaxTree tree)
    {
        foreach (var (line, _) in Lines(tree))
        {
            foreach (var token in line.Tokens)
            {
                Assert.Equal(token.Text, tree.Source.TextOf(token.Span));
                yield return token.Span;
            }

            yield return line.Locator?.Span ?? default;
            yield return line.Id?.Span ?? default;
        }

        foreach (var finding in tree.Findings)
        {
            yield return finding.Where!.Span;
        }
    }

    private static List<string> Meaning(SyntaxTree tree) =>
        [.. Lines(tree).Select(l => $"{l.Depth} {Meaning(l.Line)}")];

    private static string Meaning(LineSyntax line)
    {
        var tokens = string.Join(' ', line.Tokens.Select(t => $"{t.Kind}({Meaning(t)})"));
        return $"{line.Kind} {tokens} {line.Id?.Name} {string.Join(',', line.Locator?.Passages ?? [])}";
    }

    private static string Meaning(Token token) =>
        token.Kind switch
        {
            TokenKind.FreeText => token.Value,
            TokenKind.Locator => string.Concat(token.Value.Where(c => !char.IsWhiteSpace(c))),
            _ => token.Text,
        };

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
