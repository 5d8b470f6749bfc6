using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>Findings with their lines, and links to what they speak of.</summary>
internal sealed class FindingItems
{
    private readonly CodeExcerpts _excerpts;
    private readonly FileNames _names;
    private readonly HashSet<string> _files;
    private readonly HashSet<string> _moments;

    private FindingItems(StoryState state, CodeExcerpts excerpts, HashSet<string> moments)
    {
        _names = new FileNames(state.Texts);
        _files = [.. state.Texts.Select(t => t.Path)];
        (_excerpts, _moments) = (excerpts, moments);
    }

    public static async Task<IReadOnlyList<FindingItem>> Of(
        StoryState state,
        IReadOnlyList<Finding> findings
    )
    {
        if (findings.Count == 0)
        {
            return [];
        }

        if (state.Picture is not { } picture)
        {
            return
            [
                .. findings.Select(
                    new FindingItems(state, new CodeExcerpts(_ => CodeStyle.Plain), []).Of
                ),
            ];
        }

        HashSet<string> moments = [.. (await picture.Moments()).Select(m => m.Name)];
        return await picture.Facts.Once<IReadOnlyList<FindingItem>>(
            project =>
            {
                var excerpts = new CodeExcerpts(tree => new CodeStyle
                {
                    Names = project.NamesIn(tree),
                    ColourOf = picture.Names.ColourOf,
                });
                return [.. findings.Select(new FindingItems(state, excerpts, moments).Of)];
            },
            default
        );
    }

    /// <summary>The lines by which the writer waives findings.</summary>
    public static IReadOnlyList<MeantItem> Meant(StoryState state)
    {
        var names = new FileNames(state.Texts);
        return [.. state.Texts.SelectMany(text => Intended(text).Select(line => Item(text, line)))];

        MeantItem Item(SourceText text, LineSyntax line)
        {
            var number = text.PositionOf(line.Span.Start).Line;
            return new MeantItem(
                line.Tokens.Count > 1 ? line.Tokens[1].Text : "",
                line.Tokens is [.., { Kind: TokenKind.FreeText } why] ? why.Text : "",
                $"{names.Of(text)}:{number}",
                Links.Text(text.Path, number)
            );
        }
    }

    private static IEnumerable<LineSyntax> Intended(SourceText text) =>
        Parser.Parse(text).AllLines.Where(line => line.Kind == LineKind.Intended);

    private FindingItem Of(Finding finding) =>
        new(
            finding,
            Place(finding.Where, finding.Severity),
            [
                .. finding.Causes.Select(cause => new CauseItem(
                    cause,
                    Place(cause.Where, Severity.Hint),
                    Moment(cause.Event)
                )),
            ],
            Moment(finding.Event)
        );

    private PlaceItem? Place(Location? where, Severity severity) =>
        where is null
            ? null
            : new PlaceItem(
                $"{_names.Of(where.Source)}:{where.Line}",
                _files.Contains(where.Source.Path) ? Links.Text(where) : null,
                _excerpts.Of(where, severity)
            );

    private string? Moment(string? id) =>
        id is not null && _moments.Contains(id) ? Links.Moment(id) : null;
}
