using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds the lines of a scene, or of an edit's block.</summary>
internal sealed class SceneItems(BindingContext context)
{
    public List<SceneItem> Items { get; } = [];

    public void Read(SourceLine line)
    {
        var implied = line.Line.Tokens.Count > 0 && line.Line.Tokens[0].Value == "implied";
        switch (line.Line.Kind)
        {
            case LineKind.Event:
                Items.AddRange(new EventBinding(context, line, implied).Read());
                break;
            case LineKind.OneOff:
                Items.Add(new OneOffBinding(context, line, implied).Read());
                break;
            case LineKind.Beat:
                Items.Add(
                    new BeatItem
                    {
                        Text = Beats.FreeTextOf(line.Line),
                        Id = context.IdOf(line),
                        Citation = context.CitationOf(line, implied),
                        Where = line.Where,
                    }
                );
                break;
            case LineKind.Expect:
                ReadExpect(line);
                break;
            case LineKind.Unstated:
                ReadUnstated(line);
                break;
            case LineKind.Skip:
                Items.Add(
                    new SkipItem
                    {
                        Why = Beats.FreeTextOf(line.Line),
                        Id = context.IdOf(line),
                        Citation = context.CitationOf(line),
                        Where = line.Where,
                    }
                );
                break;
            case LineKind.InAnyOrder:
                ReadAnyOrder(line);
                break;
        }
    }

    private void ReadExpect(SourceLine line)
    {
        var conditions = Clauses.Conditions(
            context,
            line,
            line.Line.Tokens[0].Value == "implied" ? 2 : 1,
            Scope.Empty
        );
        if (conditions.Count == 0)
        {
            return;
        }

        Items.Add(
            new ExpectItem
            {
                Condition = Conjunction.Of(conditions),
                Id = context.IdOf(line),
                Citation = context.CitationOf(line),
                Where = line.Where,
                Waivers = Waivers.Beneath(context, line),
            }
        );
    }

    private void ReadUnstated(SourceLine line)
    {
        if (UnstatedReader.Read(context, line) is not { } unstated)
        {
            return;
        }

        Items.Add(
            new UnstatedItem
            {
                Unstated = unstated,
                Id = context.IdOf(line),
                Citation = unstated.Citation,
                Where = line.Where,
                Waivers = Waivers.Beneath(context, line),
            }
        );
    }

    private void ReadAnyOrder(SourceLine line)
    {
        var inner = new SceneItems(context);
        foreach (var beneath in line.Line.Block)
        {
            inner.Read(line.Beneath(beneath));
        }

        Items.Add(
            new AnyOrderItem
            {
                Items = inner.Items,
                Id = context.IdOf(line),
                Citation = context.CitationOf(line),
                Where = line.Where,
            }
        );
    }
}
