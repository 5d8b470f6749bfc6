using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Sabre;

/// <summary>A problem file, read and ground with all its acts.</summary>
internal sealed class SabreProblem
{
    private SabreProblem(GroundStory? story, IReadOnlyList<Finding> findings)
    {
        Story = story;
        Findings = findings;
    }

    /// <summary>Null if the text was refused.</summary>
    public GroundStory? Story { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public Problem Problem => Story!.Problem;

    public IReadOnlyList<int> Acts => [.. Enumerable.Range(0, Problem.Acts.Count)];

    public static SabreProblem Read(string text, int beliefDepth)
    {
        var (model, findings) = SabreReader.Read(new SourceText("case.txt", text));
        if (model is null)
        {
            return new SabreProblem(null, findings);
        }

        var ground = Grounder.Ground(
            model,
            new GroundingOptions { BeliefDepth = beliefDepth, AllActs = true }
        );
        return new SabreProblem(ground.Story, [.. findings, .. ground.Findings]);
    }

    /// <summary>The ids of acts by their names.</summary>
    public IReadOnlyList<int> ActsNamed(IEnumerable<string> names) =>
        [
            .. names.Select(name =>
            {
                var id = Problem
                    .Acts.Select((act, index) => (act, index))
                    .Where(a => a.act.Name == name)
                    .Select(a => (int?)a.index)
                    .FirstOrDefault();
                Assert.True(id is not null, $"There is no act {name}.");
                return id.Value;
            }),
        ];
}
