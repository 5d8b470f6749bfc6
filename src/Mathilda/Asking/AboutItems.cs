using Mathilda.Answers;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Everything that a story says in words: about the work, about people and things, in its scenes.</summary>
internal sealed class AboutItems(StoryModel model)
{
    public IEnumerable<AboutItem> All() =>
        [.. Work(), .. Traits(), .. model.Scenes.SelectMany(Told), .. Gaps()];

    /// <summary>The sections about the work alone.</summary>
    public IEnumerable<AboutItem> Work() =>
        model
            .Work.Fields.Select(f => new AboutItem(
                AboutSection.Record,
                f.Name,
                string.Join("; ", f.Values),
                f.Citation,
                f.Where
            ))
            .Concat(
                model.Work.Versions.Select(v => new AboutItem(
                    AboutSection.Version,
                    v.Name,
                    v.Description,
                    v.Citation,
                    v.Where
                ))
            )
            .Concat(model.Work.Themes.SelectMany(Shown))
            .Concat(
                model.Work.Claims.Select(c => new AboutItem(
                    AboutSection.Claim,
                    c.About,
                    c.Words,
                    c.Citation,
                    c.Where
                )
                {
                    Holder = c.By,
                })
            )
            .Concat(
                model.Work.Influences.Select(i => new AboutItem(
                    AboutSection.Influence,
                    i.From,
                    i.To,
                    i.Citation,
                    i.Where
                ))
            );

    // A theme is somebody's reading: that of the sources which show it.
    private IEnumerable<AboutItem> Shown(Theme theme)
    {
        if (theme.ShownBy.Count == 0)
        {
            yield return new AboutItem(
                AboutSection.Theme,
                theme.Name,
                "",
                theme.Citation,
                theme.Where
            )
            {
                Holder = Sources(theme.Citation),
            };
        }

        foreach (var shown in theme.ShownBy)
        {
            var citation = shown.Citation.Passages.Count > 0 ? shown.Citation : theme.Citation;
            yield return new AboutItem(
                AboutSection.Theme,
                theme.Name,
                shown.Text,
                citation,
                shown.Where
            )
            {
                Holder = Sources(citation),
            };
        }
    }

    private string? Sources(Citation citation)
    {
        var names = citation.Passages.Select(p => p.Source).Distinct().ToList();
        return names.Count == 0
            ? null
            : string.Join(
                "; ",
                names.Select(n => model.Sources.FirstOrDefault(s => s.Name == n).Description ?? n)
            );
    }

    private IEnumerable<AboutItem> Traits()
    {
        foreach (var entity in model.Entities)
        {
            if (entity.Declared is null || entity.Kinds.Any(k => k.IsFixedList))
            {
                continue;
            }

            if (entity.AlsoNames.Count > 0)
            {
                yield return Trait(
                    entity,
                    $"also {string.Join(", ", entity.AlsoNames)}",
                    entity.Citation
                );
            }

            foreach (var trait in entity.Traits)
            {
                yield return Trait(entity, trait.Text, trait.Citation) with
                {
                    Where = trait.Where,
                };
            }
        }
    }

    private static AboutItem Trait(Entity entity, string words, Citation citation) =>
        new(AboutSection.Trait, entity.Name, words, citation, entity.Declared);

    private static IEnumerable<AboutItem> Told(Scene scene) =>
        scene.Items.SelectMany(i => Told(scene, i));

    private static IEnumerable<AboutItem> Told(Scene scene, SceneItem item) =>
        item switch
        {
            BeatItem beat =>
            [
                new AboutItem(AboutSection.Told, scene.Title, beat.Text, beat.Citation, beat.Where),
            ],
            StoryEvent happening =>
            [
                new AboutItem(
                    AboutSection.Event,
                    scene.Title,
                    Sentences.Say(happening.Act),
                    happening.Citation,
                    happening.Where
                ),
            ],
            UnstatedItem gap => [Gap(scene.Title, gap.Unstated)],
            AnyOrderItem block => block.Items.SelectMany(i => Told(scene, i)),
            _ => [],
        };

    private IEnumerable<AboutItem> Gaps() =>
        model.UnstatedAtStart.Select(gap => Gap("at the start", gap));

    private static AboutItem Gap(string subject, Unstated gap) =>
        new(
            AboutSection.Gap,
            subject,
            gap.Words ?? $"whether {gap.Whether?.Where?.Text}",
            gap.Citation,
            gap.Where
        );
}
