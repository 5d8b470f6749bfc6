using System.Text.Json;
using Mathilda.Coverage;
using Mathilda.Language.Model;

namespace Mathilda.Views.Answers;

/// <summary>The passages that an answer names, at its end: <c>quoted</c>, where the texts of the sources are at hand.</summary>
internal static class PassageJson
{
    public static void Write(
        Utf8JsonWriter json,
        SourceSet? sources,
        IEnumerable<Citation> citations
    )
    {
        if (sources is not { Documents.Count: > 0 })
        {
            return;
        }

        json.Objects(
            "quoted",
            sources.PassagesOf(citations),
            passage =>
            {
                json.WriteString("source", passage.Source);
                json.WriteString("point", passage.Point);
                json.WriteString("text", passage.Text);
            }
        );
    }
}
