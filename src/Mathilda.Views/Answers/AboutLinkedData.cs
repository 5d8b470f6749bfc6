using System.Text.Json;
using Mathilda.Language.Model;

namespace Mathilda.Views.Answers;

/// <summary>The work as JSON-LD in the terms of schema.org: a Movie with its PerformanceRoles, Reviews and Claims (docs/formats/jsonld.md).</summary>
public static class AboutLinkedData
{
    // Fields that schema.org calls otherwise, and whose values are people.
    private static readonly (string Field, string Property, bool IsPerson)[] Known =
    [
        ("directed-by", "director", true),
        ("director", "director", true),
        ("written-by", "author", true),
        ("author", "author", true),
        ("produced-by", "producer", true),
        ("producer", "producer", true),
        ("music-by", "musicBy", true),
        ("country", "countryOfOrigin", false),
        ("country-of-origin", "countryOfOrigin", false),
        ("language", "inLanguage", false),
        ("in-language", "inLanguage", false),
        ("genre", "genre", false),
        ("duration", "duration", false),
        ("alternate-name", "alternateName", false),
        ("also-known-as", "alternateName", false),
        ("production-company", "productionCompany", false),
    ];

    public static string Render(StoryModel story) =>
        JsonText.Object(json =>
        {
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteMovie(json, story);
            foreach (var claim in story.Work.Claims)
            {
                WriteClaim(json, story, claim);
            }

            json.WriteEndArray();
        });

    private static void WriteMovie(Utf8JsonWriter json, StoryModel story)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Movie");
        json.WriteString("@id", "#work");
        json.WriteString("name", story.Title);
        if (story.Year is { } year)
        {
            json.WriteString(
                "dateCreated",
                year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
            );
        }

        WriteKnown(json, story);
        WriteRoles(json, story);
        WriteOthers(json, story);
        if (story.Work.Themes.Count > 0)
        {
            json.Strings("keywords", story.Work.Themes.Select(t => t.Name).Distinct());
        }

        if (story.Work.Versions.Count > 0)
        {
            json.Objects(
                "workExample",
                story.Work.Versions,
                version =>
                {
                    json.WriteString("@type", "Movie");
                    json.WriteString("name", version.Name);
                    json.WriteString("description", version.Description);
                    WriteCitation(json, version.Citation);
                }
            );
        }

        var before = story.Work.Influences.Where(i => IsTheWork(story, i.To)).ToList();
        if (before.Count > 0)
        {
            json.Objects(
                "isBasedOn",
                before,
                influence =>
                {
                    json.WriteString("@type", "CreativeWork");
                    json.WriteString("name", influence.From);
                    WriteCitation(json, influence.Citation);
                }
            );
        }

        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, StoryModel story)
    {
        foreach (var property in Known.Select(k => k.Property).Distinct())
        {
            var values = story
                .Work.Fields.SelectMany(f =>
                    Known
                        .Where(k => k.Field == f.Name && k.Property == property)
                        .SelectMany(k => f.Values.Select(v => (Value: v, k.IsPerson)))
                )
                .ToList();
            if (values.Count == 0)
            {
                continue;
            }

            if (values[0].IsPerson)
            {
                json.Objects(property, values, v => WritePerson(json, v.Value));
            }
            else
            {
                json.Strings(property, values.Select(v => v.Value));
            }
        }
    }

    private static void WriteRoles(Utf8JsonWriter json, StoryModel story)
    {
        var roles = story.Work.Fields.Where(IsCast).SelectMany(f => f.Values).ToList();
        if (roles.Count == 0)
        {
            return;
        }

        json.Objects(
            "actor",
            roles,
            role =>
            {
                var at = role.IndexOf(" as ", StringComparison.Ordinal);
                json.WriteString("@type", "PerformanceRole");
                json.Object("actor", () => WritePerson(json, at < 0 ? role : role[..at]));
                if (at >= 0)
                {
                    json.WriteString("characterName", role[(at + 4)..]);
                }
            }
        );
    }

    // What schema.org has no word for keeps ours.
    private static void WriteOthers(Utf8JsonWriter json, StoryModel story)
    {
        var others = story
            .Work.Fields.Where(f => !IsCast(f) && Known.All(k => k.Field != f.Name))
            .SelectMany(f => f.Values.Select(v => (f.Name, Value: v, f.Citation)))
            .ToList();
        if (others.Count > 0)
        {
            json.Objects(
                "additionalProperty",
                others,
                other =>
                {
                    json.WriteString("@type", "PropertyValue");
                    json.WriteString("name", other.Name);
                    json.WriteString("value", other.Value);
                    WriteCitation(json, other.Citation);
                }
            );
        }
    }

    // An opinion of the whole work is a Review; any other is a Claim.
    private static void WriteClaim(Utf8JsonWriter json, StoryModel story, Claim claim)
    {
        var isReview = IsTheWork(story, claim.About);
        json.WriteStartObject();
        json.WriteString("@type", isReview ? "Review" : "Claim");
        json.Object("author", () => WritePerson(json, claim.By));
        if (isReview)
        {
            json.Object("itemReviewed", () => json.WriteString("@id", "#work"));
            json.WriteString("reviewBody", claim.Words);
        }
        else
        {
            json.WriteString("about", claim.About);
            json.WriteString("text", claim.Words);
        }

        WriteCitation(json, claim.Citation);
        json.WriteEndObject();
    }

    private static bool IsCast(RecordField field) =>
        field.Name is "actor" or "starring" or "cast" or "played-by";

    private static bool IsTheWork(StoryModel story, string name) =>
        name.Equals("the film", StringComparison.OrdinalIgnoreCase)
        || name.Equals("the work", StringComparison.OrdinalIgnoreCase)
        || name.Equals(story.Title, StringComparison.OrdinalIgnoreCase)
        || (
            story.Title.Split(':')[0].Trim() is { Length: > 0 } beginning
            && name.Equals(beginning, StringComparison.OrdinalIgnoreCase)
            && !story.People.Any(p => p.Name == name)
        );

    private static void WritePerson(Utf8JsonWriter json, string name)
    {
        json.WriteString("@type", "Person");
        json.WriteString("name", name);
    }

    private static void WriteCitation(Utf8JsonWriter json, Citation citation)
    {
        if (citation.Passages.Count > 0)
        {
            json.WriteString("citation", Citations.Text(citation));
        }
    }
}
