using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Reads problem files of the planner Sabre into the same model as stories.</summary>
/// <remarks>
/// The order of definitions of different sorts does not matter; within a sort the order of the text counts. Reading ends at the first thing
/// that is wrong. Stephen G. Ware and Cory Siler, "Sabre: a narrative planner supporting intention and deep theory of mind", AIIDE 2021.
/// </remarks>
public static class SabreReader
{
    /// <summary>Null if the text is no problem; the finding says why.</summary>
    public static (StoryModel? Model, IReadOnlyList<Finding> Findings) Read(SourceText source)
    {
        var findings = new SabreFindings(source);
        try
        {
            var fragments = new SabreFragments(SabreLexer.Read(source.Content), findings);
            var definitions = new SabreDefinitionParser(fragments, findings).ReadAll();
            return (new SabreModelBuilder(source, findings, definitions).Build(), []);
        }
        catch (SabreException wrong)
        {
            return (null, [wrong.Finding]);
        }
    }
}
