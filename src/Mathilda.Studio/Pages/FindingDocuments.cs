using System.Collections.Concurrent;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Views.Pages;

namespace Mathilda.Studio.Pages;

/// <summary>The page that explains a kind of finding.</summary>
/// <param name="Code"><c>MTH2001</c>.</param>
/// <param name="Title">One line.</param>
/// <param name="Blocks">In order.</param>
public sealed record FindingDocument(
    string Code,
    string Title,
    IReadOnlyList<FindingDocumentBlock> Blocks
);

/// <summary>A block of such a page: words as HTML, or a small story.</summary>
/// <param name="Html">Made from the program's own Markdown; null for a story.</param>
/// <param name="Label">"wrong", "right", "hint"; empty for neither.</param>
/// <param name="Lines">Of the story.</param>
public sealed record FindingDocumentBlock(
    string? Html,
    string Label,
    IReadOnlyList<CodeLine> Lines
);

/// <summary>The pages of docs/findings, which are part of the program; each is read once.</summary>
public sealed class FindingDocuments
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(3);

    private readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder()
        .DisableHtml()
        .Build();
    private readonly ConcurrentDictionary<string, FindingDocument> _read = new(
        StringComparer.Ordinal
    );

    /// <summary>Null if there is no finding of that code.</summary>
    /// <param name="code">However it is written: MTH2001, mth2001, 2001.</param>
    public async Task<FindingDocument?> Find(string code, CancellationToken cancel)
    {
        var normal = FindingPage.CodeOf(code);
        if (_read.TryGetValue(normal, out var known))
        {
            return known;
        }

        using var stream = typeof(FindingDocuments).Assembly.GetManifestResourceStream(
            $"findings/{normal}.md"
        );
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        var page = FindingPage.Read(normal, await reader.ReadToEndAsync(cancel));
        var document = await Task.Run(() => Read(page), cancel);
        _read.TryAdd(normal, document);
        return document;
    }

    private FindingDocument Read(FindingPage page) =>
        new(
            page.Code,
            page.Title,
            [.. Markdown.Parse(page.Body, _markdown).Select(block => Block(block, page.Code))]
        );

    private FindingDocumentBlock Block(Block block, string code)
    {
        if (block is not FencedCodeBlock example)
        {
            using var html = new StringWriter();
            var renderer = new HtmlRenderer(html);
            _markdown.Setup(renderer);
            renderer.Render(block);
            return new FindingDocumentBlock(html.ToString(), "", []);
        }

        var source = new SourceText("example", example.Lines.ToString());
        return new FindingDocumentBlock(
            null,
            example.Arguments ?? "",
            example.Info == "story" ? Story(source, code) : Plain(source)
        );
    }

    /// <summary>An example is checked like any story: the finding stands where it would stand.</summary>
    private static IReadOnlyList<CodeLine> Story(SourceText source, string code)
    {
        var project = StoryProject.Open([source]);
        var tree = Parser.Parse(source);
        var style = new CodeStyle { Names = project.NamesIn(tree) };
        using var end = new CancellationTokenSource(LongestCheck);
        IReadOnlyList<Finding> findings = [];
        try
        {
            findings = [.. project.Check(cancel: end.Token).Findings.Where(f => f.Code == code)];
        }
        catch (OperationCanceledException)
        {
            // On a machine that slow, the example stands there without its mark.
        }

        return CodeLines.Of(tree, style, findings);
    }

    private static IReadOnlyList<CodeLine> Plain(SourceText source) =>
        [
            .. Enumerable
                .Range(1, source.LineCount)
                .Select(number => new CodeLine(
                    number,
                    [new CodePiece(source.TextOf(source.LineSpan(number)), "", null, 0)],
                    []
                )),
        ];
}
