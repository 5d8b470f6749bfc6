using System.Text.Json;
using Mathilda.Language.Text;
using Mathilda.Views.Answers;

namespace Mathilda.Views.Tests;

/// <summary>The work in terms of schema.org: valid JSON, the right types, every opinion with its holder.</summary>
public sealed class LinkedDataTests
{
    private const string Work = """
        story "The ferry"
            year 1931
            sources
                paper "A newspaper"
        person Ann (she)
        record
            directed-by  Bo Lind                        [paper 1.1]
            actor        Eva Holm as Ann; Per Aas       [paper 1.2]
            released     1931-05-01 Norway              [paper 1.3]
        version long "the longer cut"                   [paper 2.1]
        theme patience
            shown by the crossing                       [paper 2.2]
        claim by Tor Moe about the film: "too long"     [paper 3.1]
        claim by Ida Ness about the ending: "just right"  [paper 3.2]
        influence The raft -> the film -> The bridge    [paper 4.1]
        """;

    [Fact]
    public void A_movie_with_roles_reviews_and_claims()
    {
        var story = StoryProject.Open([new SourceText("ferry.story", Work)]);
        Assert.DoesNotContain(
            story.TextFindings,
            f => f.Severity == Mathilda.Language.Findings.Severity.Error
        );
        using var json = JsonDocument.Parse(AboutLinkedData.Render(story.Model));
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
        var graph = json.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        Assert.Equal(
            ["Movie", "Review", "Claim"],
            graph.Select(g => g.GetProperty("@type").GetString())
        );
        var movie = graph[0];
        Assert.Equal("The ferry", movie.GetProperty("name").GetString());
        Assert.Equal("1931", movie.GetProperty("dateCreated").GetString());
        Assert.Equal("Bo Lind", movie.GetProperty("director")[0].GetProperty("name").GetString());
        var role = movie.GetProperty("actor")[0];
        Assert.Equal("PerformanceRole", role.GetProperty("@type").GetString());
        Assert.Equal("Eva Holm", role.GetProperty("actor").GetProperty("name").GetString());
        Assert.Equal("Ann", role.GetProperty("characterName").GetString());
        Assert.Equal(
            "released",
            movie.GetProperty("additionalProperty")[0].GetProperty("name").GetString()
        );
        Assert.Equal("The raft", movie.GetProperty("isBasedOn")[0].GetProperty("name").GetString());
        Assert.Equal("Tor Moe", graph[1].GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("#work", graph[1].GetProperty("itemReviewed").GetProperty("@id").GetString());
        Assert.Equal("just right", graph[2].GetProperty("text").GetString());
        Assert.Equal("[paper 3.2]", graph[2].GetProperty("citation").GetString());
    }
}
