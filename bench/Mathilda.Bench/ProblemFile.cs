using Mathilda.Engine.Problems;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Sabre;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>Reads a story, or a problem file of the planner Sabre, into a ground problem with all its acts.</summary>
internal static class ProblemFile
{
    /// <exception cref="InvalidDataException">It cannot be understood.</exception>
    public static Problem Read(string path, int beliefLimit)
    {
        var options = new GroundingOptions { BeliefDepth = beliefLimit + 1, AllActs = true };
        var result = Grounder.Ground(ModelOf(path), options);
        return result.Story?.Problem
            ?? throw new InvalidDataException($"{path}: {result.Findings[0].Message}");
    }

    private static StoryModel ModelOf(string path)
    {
        if (path.EndsWith(".story", StringComparison.Ordinal) || Directory.Exists(path))
        {
            var trees = FilesOf(path)
                .Select(file => Parser.Parse(new SourceText(file, File.ReadAllText(file))))
                .ToList();
            var bound = Binder.Bind(trees);
            var wrong = trees
                .SelectMany(tree => tree.Findings)
                .Concat(bound.Findings)
                .FirstOrDefault(finding => finding.Severity == Severity.Error);
            return wrong is null
                ? bound.Model
                : throw new InvalidDataException($"{path}: {wrong.Message}");
        }

        var (model, findings) = SabreReader.Read(new SourceText(path, File.ReadAllText(path)));
        return model ?? throw new InvalidDataException($"{path}: {findings[0].Message}");
    }

    private static string[] FilesOf(string path) =>
        Directory.Exists(path)
            ?
            [
                .. Directory
                    .GetFiles(path, "*.story", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal),
            ]
            : [path];
}
