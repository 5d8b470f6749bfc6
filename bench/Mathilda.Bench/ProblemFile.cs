using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>Reads a problem file of the planner Sabre into a ground problem with all its acts.</summary>
internal static class ProblemFile
{
    public static Problem Read(string path, int beliefLimit)
    {
        var (model, findings) = SabreReader.Read(new SourceText(path, File.ReadAllText(path)));
        if (model is null)
        {
            throw new InvalidDataException($"{path}: {findings[0].Message}");
        }

        var options = new GroundingOptions { BeliefDepth = beliefLimit + 1, AllActs = true };
        var result = Grounder.Ground(model, options);
        return result.Story?.Problem
            ?? throw new InvalidDataException($"{path}: {result.Findings[0].Message}");
    }
}
