using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds a story in the order that lets every sentence be read: names, states, acts, then all that is said with them.</summary>
internal static class StoryBinding
{
    public static BoundStory Bind(IReadOnlyList<SyntaxTree> trees)
    {
        var context = new BindingContext();
        Gather(context, trees);
        BindHeads(context);

        var kinds = new KindDeclarations(context);
        kinds.Bind();
        new EntityDeclarations(context).Bind(kinds);
        WantDeclarations.BindNames(context);
        GroupDeclarations.Bind(context);
        context.Lexicon.Names.Add(
            ["audience"],
            new Named(context.Lexicon.Audience, null, "the audience", null)
        );

        var states = new StateDeclarations(context);
        states.Bind();
        StateSentences.Bind(context, states.Drafts);
        ActDeclarations.Bind(context);
        StateMeanings.Bind(context, states.Drafts);
        ActBinding.Bind(context);

        new WantBinding(context).Bind();
        BindStart(context);
        var work = new WorkBinding(context).Bind();
        new SceneBinding(context).Bind(work.Versions);
        return new BoundStory(ModelOf(context, work, trees), InOrder(context, trees), context);
    }

    private static void Gather(BindingContext context, IReadOnlyList<SyntaxTree> trees)
    {
        foreach (var library in Libraries.For(context, trees))
        {
            context.Lines.AddRange(
                library.Lines.Select(line => new SourceLine(library.Source, line, IsLibrary: true))
            );
        }

        foreach (var tree in trees)
        {
            foreach (var line in tree.Lines)
            {
                context.Lines.Add(new SourceLine(tree.Source, line, IsLibrary: false));
                if (line.Kind == LineKind.Edit)
                {
                    context.Report(
                        SceneFindings.EditInStory(new Location(tree.Source, line.ContentSpan))
                    );
                }
            }
        }
    }

    private static void BindHeads(BindingContext context)
    {
        Location? first = null;
        foreach (var line in context.Of(LineKind.Story))
        {
            if (first is not null)
            {
                context.Report(
                    DeclarationFindings.Twice(line.Where, TitleOf(line), first, "story")
                );
                continue;
            }

            first = line.Where;
            context.Title = TitleOf(line);
            foreach (var beneath in line.Line.Block)
            {
                if (
                    beneath.Kind == LineKind.Year
                    && beneath.Tokens.Count > 1
                    && int.TryParse(beneath.Tokens[1].Value, out var year)
                )
                {
                    context.Year = year;
                }
                else if (beneath.Kind == LineKind.Sources)
                {
                    context.Sources.AddRange(
                        beneath
                            .Block.Where(source =>
                                source.Kind == LineKind.Source && source.Tokens.Count > 0
                            )
                            .Select(SourceOf)
                    );
                }
            }
        }
    }

    private static (string, string) SourceOf(LineSyntax line) =>
        (line.Tokens[0].Text, line.Tokens.Count > 1 ? line.Tokens[1].Value : "");

    private static string TitleOf(SourceLine line) =>
        line.Line.Tokens.FirstOrDefault(token => token.Kind == TokenKind.Text).Value
        ?? WordText.Join(line.Line.Tokens, 1, line.Line.Tokens.Count);

    private static void BindStart(BindingContext context)
    {
        var start = new StartBinding(context);
        foreach (var line in context.Of(LineKind.AtTheStart))
        {
            start.Bind(line);
        }

        context.Start.AddRange(start.Facts);
        context.Unstated.AddRange(start.Unstated);
    }

    private static StoryModel ModelOf(
        BindingContext context,
        WorkRecord work,
        IReadOnlyList<SyntaxTree> trees
    )
    {
        var lexicon = context.Lexicon;
        var at = lexicon
            .States.Find("at")
            .FirstOrDefault(state =>
                state.Slots.Count == 1 && ReferenceEquals(state.Slots[0].Kind, lexicon.Kinds.Person)
            );
        return new StoryModel
        {
            Dialect = Dialect.Story,
            Title = context.Title,
            Year = context.Year,
            Sources = context.Sources,
            Kinds = lexicon.Kinds.All,
            Entities = context.Entities,
            PersonKind = lexicon.Kinds.Person,
            Groups = context.Groups,
            States = lexicon.States.All,
            Acts = [.. context.Acts.Select(act => act.Schema).OfType<ActSchema>()],
            Rules = context.Rules,
            WantList = context.Wants.All,
            Wants = context.WantsState,
            Go = context.Acts.Find(act => act.Name == Libraries.GoSentence)?.Schema,
            At = at,
            Audience = lexicon.Audience,
            Start = context.Start,
            UnstatedAtStart = context.Unstated,
            Scenes = context.Scenes,
            Work = work,
            Texts = [.. trees.Select(tree => tree.Source)],
        };
    }

    /// <summary>The findings in the order of the text, each once.</summary>
    private static IReadOnlyList<Findings.Finding> InOrder(
        BindingContext context,
        IReadOnlyList<SyntaxTree> trees
    )
    {
        var order = new Dictionary<SourceText, int>();
        foreach (var tree in trees)
        {
            order.TryAdd(tree.Source, order.Count);
        }

        var seen = new HashSet<(string, TextSpan?, string)>();
        return
        [
            .. context
                .Findings.Where(f => seen.Add((f.Code, f.Where?.Span, f.Message)))
                .Select((f, i) => (f, i))
                .OrderBy(x =>
                    x.f.Where is { } where && order.TryGetValue(where.Source, out var file)
                        ? file
                        : -1
                )
                .ThenBy(x => x.f.Where?.Span.Start ?? -1)
                .ThenBy(x => x.i)
                .Select(x => x.f),
        ];
    }
}
