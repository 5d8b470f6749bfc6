using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>A line and the text it stands in.</summary>
/// <param name="IsLibrary">From the prelude or the standard library.</param>
internal readonly record struct SourceLine(SourceText Source, LineSyntax Line, bool IsLibrary)
{
    public Location Where => new(Source, Line.ContentSpan);

    public SourceLine Beneath(LineSyntax line) => new(Source, line, IsLibrary);
}

/// <summary>Everything that grows while a story is bound.</summary>
internal sealed class BindingContext
{
    private Dictionary<string, Location> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownSources = new(StringComparer.Ordinal);

    public Lexicon Lexicon { get; private init; } = new();

    public List<Finding> Findings { get; } = [];

    /// <summary>The lines at the margin: the prelude's, the libraries', the story's.</summary>
    public List<SourceLine> Lines { get; } = [];

    public string Title { get; set; } = "";

    public int? Year { get; set; }

    public List<(string Name, string Description)> Sources { get; private init; } = [];

    public List<Entity> Entities { get; private init; } = [];

    public List<(string Name, IReadOnlyList<Entity> Members)> Groups { get; private init; } = [];

    public List<ActDraft> Acts { get; } = [];

    public List<RuleSchema> Rules { get; } = [];

    public WantTable Wants { get; private init; } = new();

    public StateSchema? WantsState { get; set; }

    /// <summary>What <c>every act</c> demands of each who chooses it, and who that is there.</summary>
    public List<(Slot They, Expression Condition)> EveryAct { get; private init; } = [];

    public List<StartFact> Start { get; } = [];

    public List<Unstated> Unstated { get; } = [];

    public List<Scene> Scenes { get; } = [];

    /// <summary>A context for an edit: the story's names, and findings and ids of its own.</summary>
    public BindingContext ForEdit()
    {
        Lexicon.SuggestionsLeft = Math.Max(Lexicon.SuggestionsLeft, 20);
        return new BindingContext
        {
            Lexicon = Lexicon,
            Sources = Sources,
            Entities = Entities,
            Groups = Groups,
            Wants = Wants,
            EveryAct = EveryAct,
            _ids = new Dictionary<string, Location>(StringComparer.Ordinal),
        };
    }

    public IEnumerable<SourceLine> Of(LineKind kind) => Lines.Where(line => line.Line.Kind == kind);

    public Phrase PhraseOf(SourceLine line) =>
        Phrase.Of(line.Source, line.Line.Tokens, Lexicon.Vocabulary, line.Line.ContentSpan.Start);

    /// <summary>A reader of a line, or of a part of it.</summary>
    public SentenceReader ReaderOf(Phrase phrase, Scope scope, int from = 0) =>
        new(Lexicon, phrase, scope, Findings) { Position = from };

    public void Report(Finding finding) => Findings.Add(finding);

    /// <summary>The name of a line, reported if another line has it.</summary>
    public string? IdOf(SourceLine line)
    {
        if (line.Line.Id is not { } id)
        {
            return null;
        }

        var where = new Location(line.Source, id.Span);
        if (!_ids.TryAdd(id.Name, where))
        {
            Report(DeclarationFindings.SameId(where, id.Name, _ids[id.Name]));
        }

        return id.Name;
    }

    /// <summary>What a line rests on; a source that is not listed is reported once.</summary>
    public Citation CitationOf(SourceLine line, bool implied = false)
    {
        if (line.Line.Locator is not { } locator)
        {
            return implied ? new Citation([], true) : Citation.None;
        }

        foreach (var passage in locator.Passages)
        {
            if (
                !Sources.Exists(source => source.Name == passage.Source)
                && _unknownSources.Add(passage.Source)
            )
            {
                Report(
                    SceneFindings.UnknownSource(
                        new Location(line.Source, locator.Span),
                        passage.Source,
                        [.. Sources.Select(s => s.Name)]
                    )
                );
            }
        }

        return new Citation(locator.Passages, implied);
    }
}
