using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>wants of Mathilda</c> and <c>the author wants</c>.</summary>
internal sealed class WantBinding(BindingContext context)
{
    private readonly List<WantStep> _steps = [];

    public void Bind()
    {
        foreach (var block in context.Lines)
        {
            if (block.Line.Kind == LineKind.AuthorWants)
            {
                foreach (var line in WantLines(block))
                {
                    new WantReader(context, line, null, _steps).Read();
                }
            }
            else if (block.Line.Kind == LineKind.WantsOf)
            {
                BindBlock(block);
            }
        }

        foreach (
            var step in _steps.Where(step => context.Wants.Find(step.Holder, step.Key) is null)
        )
        {
            context.Report(
                SceneFindings.UnknownWant(
                    step.Where,
                    step.Where.Text,
                    step.Holder.Name,
                    context.Wants.NamesOf(step.Holder)
                )
            );
        }
    }

    private static IEnumerable<SourceLine> WantLines(SourceLine block) =>
        block.Line.Block.Where(line => line.Kind == LineKind.Want).Select(block.Beneath);

    private void BindBlock(SourceLine block)
    {
        if (HoldersOf(context.PhraseOf(block)) is not { } holders)
        {
            return;
        }

        foreach (var line in WantLines(block))
        {
            foreach (var holder in holders)
            {
                // One finding for a line is enough, whoever holds the want.
                var before = context.Findings.Count;
                new WantReader(context, line, holder, _steps).Read();
                if (context.Findings.Count > before)
                {
                    break;
                }
            }
        }
    }

    private List<Entity>? HoldersOf(Phrase phrase)
    {
        var person = context.Lexicon.Kinds.Person;
        var isEvery = phrase.Is(2, "every");
        if (
            isEvery
            && phrase.Count > 3
            && context.Lexicon.Kinds.FindAt(phrase, 3, out var end) is { } kind
            && end == phrase.Count
            && kind.IsA(person)
        )
        {
            return [.. context.Entities.Where(entity => entity.Is(kind))];
        }

        var reader = context.ReaderOf(phrase, Scope.Empty, isEvery ? 3 : 2);
        var holders = reader.ReadEntities(new SlotSpec { Kinds = [person] });
        if (holders is not null && !reader.AtEnd)
        {
            context.Report(ConditionFindings.GoesOn(phrase.At(reader.Position, phrase.Count)));
        }

        return holders;
    }
}
