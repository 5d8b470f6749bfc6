using System.Text.Json;
using Mathilda.Coverage;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Views.Answers;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Stories;

/// <summary>Lists of a story as JSON: <c>mathilda-cast/1</c>, <c>mathilda-scenes/1</c>, <c>mathilda-acts/1</c> (docs/formats/json.md).</summary>
public static class StoryJson
{
    public const string CastFormat = "mathilda-cast/1";
    public const string ScenesFormat = "mathilda-scenes/1";
    public const string ActsFormat = "mathilda-acts/1";

    public static string RenderCast(
        StoryModel model,
        IReadOnlyList<Finding> findings,
        SourceSet? sources = null
    ) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", CastFormat);
            json.WriteString("story", model.Title);
            var members = Cast.Sections(model)
                .SelectMany(s => s.Members.Select(m => (s.Kind, m.Entity)));
            json.Objects("members", members, m => WriteMember(json, model, m.Kind, m.Entity));
            json.Objects(
                "groups",
                model.Groups,
                group =>
                {
                    json.WriteString("name", group.Name);
                    json.Strings("members", group.Members.Select(m => m.Name));
                }
            );
            FindingJson.Write(json, findings);
            PassageJson.Write(
                json,
                sources,
                model.Entities.SelectMany(e => e.Traits.Select(t => t.Citation).Prepend(e.Citation))
            );
        });

    public static string RenderScenes(
        StoryModel model,
        Func<ActReference, string> say,
        IReadOnlyList<Finding> findings,
        SourceSet? sources = null
    ) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", ScenesFormat);
            json.WriteString("story", model.Title);
            json.Objects(
                "scenes",
                model.Scenes,
                scene =>
                {
                    json.WriteString("title", scene.Title);
                    json.WriteString("id", scene.Id);
                    FindingJson.WritePlace(json, scene.Where);
                    json.WriteString("at", scene.At?.Name);
                    json.Strings("with", scene.With.Select(w => w.Name));
                    json.WriteString("when", scene.When);
                    json.WriteString("onlyIn", scene.Version);
                    json.WriteString("toldAfter", scene.ToldAfter);
                    json.WriteBoolean("toldToNobody", scene.ToldToNobody);
                    json.WriteString("passages", Citations.Text(scene.Citation));
                    json.Objects("lines", Flat(scene.Items), line => WriteItem(json, line, say));
                }
            );
            FindingJson.Write(json, findings);
            PassageJson.Write(
                json,
                sources,
                model.Scenes.SelectMany(s =>
                    Flat(s.Items).Select(i => i.Citation).Prepend(s.Citation)
                )
            );
        });

    public static string RenderActs(StoryModel model, IReadOnlyList<Finding> findings) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", ActsFormat);
            json.WriteString("story", model.Title);
            json.Objects(
                "acts",
                model.Acts,
                act =>
                {
                    json.WriteString("sentence", ActPattern.Text(act));
                    json.WriteString("choice", WordOf(act.Choice));
                    json.WriteNumber("choosers", act.Choosers.Count);
                    FindingJson.WritePlace(json, act.Declared);
                }
            );
            FindingJson.Write(json, findings);
        });

    private static void WriteMember(
        Utf8JsonWriter json,
        StoryModel model,
        Kind section,
        Entity entity
    )
    {
        json.WriteString("name", entity.Name);
        json.WriteString("section", section.Name);
        json.Strings("kinds", entity.Kinds.Select(k => k.Name));
        json.WriteString("pronoun", entity.Pronoun);
        json.Strings("also", entity.AlsoNames);
        json.WriteString("in", entity.In?.Name);
        json.Strings("traits", entity.Traits.Select(t => t.Text));
        json.Strings("wants", Cast.WantsOf(model, entity));
        json.WriteString("passages", Citations.Text(entity.Citation));
        FindingJson.WritePlace(json, entity.Declared);
    }

    private static IEnumerable<SceneItem> Flat(IEnumerable<SceneItem> items) =>
        items
            .SelectMany(i => i is AnyOrderItem block ? Flat(block.Items) : [i])
            .Where(i => i is StoryEvent or BeatItem);

    private static void WriteItem(
        Utf8JsonWriter json,
        SceneItem item,
        Func<ActReference, string> say
    )
    {
        json.WriteString("kind", item is StoryEvent ? "event" : "beat");
        json.WriteString(
            "text",
            item is StoryEvent happening ? say(happening.Act) : ((BeatItem)item).Text
        );
        json.WriteString("id", item.Id);
        json.WriteBoolean("implied", item.Citation.Implied);
        json.WriteString("passages", Citations.Text(item.Citation));
        FindingJson.WritePlace(json, item.Where);
    }

    private static string WordOf(Choice choice) =>
        choice switch
        {
            Choice.Chosen => "chosen",
            Choice.Fate => "fate",
            Choice.Nature => "nature",
            _ => throw new ArgumentOutOfRangeException(nameof(choice)),
        };
}
