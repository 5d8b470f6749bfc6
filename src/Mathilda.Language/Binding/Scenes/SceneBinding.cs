using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds scenes: their headings, and what happens in them.</summary>
internal sealed class SceneBinding(BindingContext context)
{
    private readonly List<(Location Where, string Title)> _toldAfter = [];
    private readonly List<(Location Where, string Name)> _versions = [];

    public void Bind(IReadOnlyList<WorkVersion> versions)
    {
        foreach (var line in context.Of(LineKind.Scene))
        {
            context.Scenes.Add(Read(line));
        }

        var titles = context
            .Scenes.Select(scene => scene.Title)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (where, title) in _toldAfter.Where(told => !titles.Contains(told.Title)))
        {
            context.Report(
                SceneFindings.UnknownScene(where, title, Spelling.Nearest(title, titles))
            );
        }

        foreach (
            var (where, name) in _versions.Where(v =>
                !versions.Any(version =>
                    string.Equals(version.Name, v.Name, StringComparison.OrdinalIgnoreCase)
                )
            )
        )
        {
            context.Report(SceneFindings.UnknownVersion(where, name));
        }
    }

    private Scene Read(SourceLine line)
    {
        var heading = new SceneHeading();
        var items = new SceneItems(context);
        foreach (var beneath in line.Line.Block)
        {
            if (!ReadHeading(heading, line.Beneath(beneath)))
            {
                items.Read(line.Beneath(beneath));
            }
        }

        return new Scene
        {
            Title = Beats.FreeTextOf(line.Line),
            At = heading.At,
            With = heading.With,
            When = heading.When,
            Version = heading.Version,
            ToldAfter = heading.ToldAfter,
            ToldToNobody = heading.ToldToNobody,
            Items = items.Items,
            Id = context.IdOf(line),
            Citation = context.CitationOf(line),
            Where = line.Where,
        };
    }

    private sealed class SceneHeading
    {
        public Entity? At { get; set; }
        public List<Entity> With { get; } = [];
        public string? When { get; set; }
        public string? Version { get; set; }
        public string? ToldAfter { get; set; }
        public bool ToldToNobody { get; set; }
    }

    private bool ReadHeading(SceneHeading heading, SourceLine line)
    {
        switch (line.Line.Kind)
        {
            case LineKind.SceneAt:
                var at = context.ReaderOf(context.PhraseOf(line), Scope.Empty, 1);
                heading.At = at.ReadEntity(new SlotSpec { Kinds = [context.Lexicon.Kinds.Place] });
                ReportRest(at);
                return true;
            case LineKind.SceneWith:
                foreach (var (phrase, start) in Clauses.Phrases(context, line, 1))
                {
                    var with = context.ReaderOf(phrase, Scope.Empty, start);
                    heading.With.AddRange(
                        with.ReadEntities(new SlotSpec { Kinds = [context.Lexicon.Kinds.Person] })
                            ?? []
                    );
                    ReportRest(with);
                }

                return true;
            case LineKind.When:
                heading.When = Beats.FreeTextOf(line.Line);
                return true;
            case LineKind.OnlyIn:
                heading.Version = context.PhraseOf(line) is var version
                    ? version.TextOf(2, version.Count)
                    : null;
                _versions.Add((line.Where, heading.Version ?? ""));
                return true;
            case LineKind.Told:
                ReadTold(heading, line);
                return true;
            default:
                return false;
        }
    }

    private void ReadTold(SceneHeading heading, SourceLine line)
    {
        var title = Beats.FreeTextOf(line.Line);
        if (title.Length == 0)
        {
            heading.ToldToNobody = true;
            return;
        }

        heading.ToldAfter = title;
        _toldAfter.Add((line.Where, title));
    }

    private void ReportRest(SentenceReader reader)
    {
        // What could not be read has been reported; what is left after something that could be has not.
        if (!reader.AtEnd && reader.Position > 1)
        {
            context.Report(
                ConditionFindings.GoesOn(reader.Phrase.At(reader.Position, reader.Phrase.Count))
            );
        }
    }
}
