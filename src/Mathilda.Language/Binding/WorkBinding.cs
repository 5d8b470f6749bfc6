using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds the sections about the work: record, versions, themes, claims, influences, passages left aside.</summary>
internal sealed class WorkBinding(BindingContext context)
{
    public WorkRecord Bind() =>
        new()
        {
            Fields =
            [
                .. context
                    .Of(LineKind.Record)
                    .SelectMany(record =>
                        record
                            .Line.Block.Where(b => b.Kind == LineKind.RecordField)
                            .Select(b => Field(record.Beneath(b)))
                    ),
            ],
            Versions = [.. context.Of(LineKind.Version).Select(Version).OfType<WorkVersion>()],
            Themes = [.. context.Of(LineKind.Theme).Select(ThemeOf)],
            Claims = [.. context.Of(LineKind.Claim).Select(ClaimOf).OfType<Claim>()],
            Influences = [.. context.Of(LineKind.Influence).SelectMany(InfluencesOf)],
            Skips =
            [
                .. context
                    .Of(LineKind.Skip)
                    .Select(line => new Skipped(
                        Beats.FreeTextOf(line.Line),
                        context.CitationOf(line),
                        line.Where
                    )),
            ],
        };

    private RecordField Field(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var free = Beats.FreeTextOf(line.Line);
        var text = free.Length > 0 ? free : phrase.TextOf(1, phrase.Count);
        IReadOnlyList<string> values =
        [
            .. text.Split(';').Select(value => value.Trim()).Where(value => value.Length > 0),
        ];
        return new RecordField(phrase.TextOf(0, 1), values, context.CitationOf(line), line.Where);
    }

    private WorkVersion? Version(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var text = FindText(phrase, 1);
        if (text <= 1)
        {
            context.Report(
                SceneFindings.ClauseNotReadable(
                    line.Where,
                    "version international \"the longer cut\""
                )
            );
            return null;
        }

        return new WorkVersion(
            phrase.TextOf(1, text),
            phrase[text].Token.Value,
            context.CitationOf(line),
            line.Where
        );
    }

    private Theme ThemeOf(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var shownBy = line
            .Line.Block.Where(beneath => beneath.Kind == LineKind.ShownBy)
            .Select(beneath => ShownBy(line.Beneath(beneath)));
        return new Theme(
            phrase.TextOf(1, phrase.Count),
            [.. shownBy],
            context.CitationOf(line),
            line.Where
        );
    }

    private Beat ShownBy(SourceLine line)
    {
        var free = Beats.FreeTextOf(line.Line);
        var phrase = context.PhraseOf(line);
        return new Beat(
            free.Length > 0 ? free : phrase.TextOf(2, phrase.Count),
            context.CitationOf(line),
            line.Where,
            context.IdOf(line)
        );
    }

    private Claim? ClaimOf(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var about = phrase.Find("about");
        var colon = phrase.Find(":");
        var text = FindText(phrase, 1);
        if (!phrase.Is(1, "by") || about < 3 || colon < about + 2 || text < colon)
        {
            context.Report(
                SceneFindings.ClauseNotReadable(line.Where, "claim by A CRITIC about Léon: \"…\"")
            );
            return null;
        }

        return new Claim(
            phrase.TextOf(2, about),
            phrase.TextOf(about + 1, colon),
            phrase[text].Token.Value,
            context.CitationOf(line),
            line.Where
        );
    }

    private IEnumerable<Influence> InfluencesOf(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        var names = new List<string>();
        var from = 1;
        for (var i = 1; i <= phrase.Count; i++)
        {
            if (i == phrase.Count || phrase.Is(i, "->"))
            {
                names.Add(phrase.TextOf(from, i));
                from = i + 1;
            }
        }

        if (names.Count < 2 || names.Exists(name => name.Length == 0))
        {
            context.Report(
                SceneFindings.ClauseNotReadable(line.Where, "influence La Femme Nikita -> Léon")
            );
            yield break;
        }

        var citation = context.CitationOf(line);
        for (var i = 1; i < names.Count; i++)
        {
            yield return new Influence(names[i - 1], names[i], citation, line.Where);
        }
    }

    private static int FindText(Phrase phrase, int start)
    {
        for (var i = start; i < phrase.Count; i++)
        {
            if (phrase[i].Token.Kind == TokenKind.Text)
            {
                return i;
            }
        }

        return -1;
    }
}
