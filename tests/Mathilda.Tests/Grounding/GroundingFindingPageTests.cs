using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Grounding;

/// <summary>The pages of what grounding says.</summary>
public sealed class GroundingFindingPageTests
{
    [Theory]
    [InlineData("MTH1901")]
    [InlineData("MTH1902")]
    public void The_page_shows_the_finding_and_how_to_mend_it(string code)
    {
        var page = Repository.Page(code);
        Assert.StartsWith($"# {code}: ", page, StringComparison.Ordinal);
        Assert.Equal([code], CodesOf(FencedBlock.First(page, "story wrong")!).Distinct());
        Assert.Empty(CodesOf(FencedBlock.First(page, "story right")!));
    }

    private static List<string> CodesOf(string text)
    {
        var bound = Binder.Bind([Parser.Parse(new SourceText("page.story", text))]);
        var ground = Grounder.Ground(bound.Model, new GroundingOptions());
        foreach (var told in bound.Model.Scenes.SelectMany(s => s.Items).OfType<StoryEvent>())
        {
            ground.Story?.Act(told.Act, told.SeenBy, told.SeenByAdds);
        }

        IEnumerable<Finding> later = ground.Story is { } story
            ? story.Findings.Except(ground.Findings)
            : [];
        return [.. bound.Findings.Concat(ground.Findings).Concat(later).Select(f => f.Code)];
    }
}
