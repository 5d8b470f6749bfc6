using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>* Léon puts on a wounded officer's uniform</c>: an act of this moment only.</summary>
internal sealed class OneOffBinding(BindingContext context, SourceLine line, bool implied)
{
    public StoryEvent Read()
    {
        var text = Beats.FreeTextOf(line.Line);
        var first = FirstPerson(text);
        var body = new ActBody(context);
        body.Read(line, Scope.Empty);
        body.Settle(first is null ? null : Constant(first));
        body.ReportContradictions();
        var observations = new List<Observation>();
        var choosers = body
            .Choosers.Select(chooser => (chooser as ConstantExpression)?.Value.Entity)
            .OfType<Entity>()
            .ToList();
        body.ReadViews(
            observations,
            choosers.Count > 0 ? Constant(choosers[0])
                : first is null ? null
                : Constant(first),
            near: null
        );
        var act = new ActSchema
        {
            Name = text,

            // Nobody is named: then it is nobody's choice.
            Choice =
                body.Choice == Choice.Chosen && choosers.Count == 0 ? Choice.Fate : body.Choice,
            Choosers = body.Choosers,
            If = body.Condition(),
            Effects = body.Effects,
            Observations = observations,
            Pattern = new SentencePattern([new WordPart(text, text)]),
            IsOneOff = true,
            Declared = line.Where,
        };
        var tails = new EventTails(context, choosers, first);
        foreach (
            var beneath in line.Line.Block.Where(beneath => beneath.Kind == Syntax.LineKind.Because)
        )
        {
            tails.ReadInline(context.PhraseOf(line.Beneath(beneath)), 0);
        }

        return new StoryEvent
        {
            Act = new ActReference(act, []),
            Because = tails.Because,
            Id = context.IdOf(line),
            Citation = context.CitationOf(line, implied),
            Where = line.Where,
            Waivers = Waivers.Beneath(context, line),
        };
    }

    private static ConstantExpression Constant(Entity entity) => new(StoryValue.Of(entity));

    /// <summary>The first person named in the text.</summary>
    private Entity? FirstPerson(string text)
    {
        var words = WordText.Split(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (
                context.Lexicon.Names.LongestAt(
                    words,
                    i,
                    entity => entity.Is(context.Lexicon.Kinds.Person)
                ) is
                { } person
            )
            {
                return person;
            }
        }

        return null;
    }
}
