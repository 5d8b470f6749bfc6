using System.Diagnostics.CodeAnalysis;

namespace Mathilda.Engine.Problems;

/// <summary>A ground problem as plain text, for cases kept in files and for what went wrong once. docs/formats/problem.md.</summary>
public static class ProblemText
{
    /// <summary>The first line of every such text.</summary>
    public const string Header = "mathilda-problem 1";

    /// <summary>Lines end in a single line feed. The same problem always gives the same text.</summary>
    public static string Write(Problem problem) => new ProblemTextWriter(problem).Write();

    /// <summary>One condition, as it stands within a problem.</summary>
    public static string Write(Condition condition) => ProblemTextWriter.Of(condition);

    /// <summary>One act, as it stands within a problem.</summary>
    public static string Write(GroundAct act) => ProblemTextWriter.Of(act);

    /// <summary>Reads what <see cref="Write(Problem)"/> writes.</summary>
    /// <param name="error">The first thing that is wrong; null on success.</param>
    /// <returns>False if the text is no such problem.</returns>
    public static bool TryRead(
        string text,
        [NotNullWhen(true)] out Problem? problem,
        [NotNullWhen(false)] out ProblemTextError? error
    )
    {
        try
        {
            problem = new ProblemTextReader(text).Read();
            error = null;
            return true;
        }
        catch (ProblemTextException wrong)
        {
            problem = null;
            error = wrong.Error;
            return false;
        }
    }

    /// <summary>Reads one condition for a problem that is already there.</summary>
    /// <param name="error">The first thing that is wrong, on line 1; null on success.</param>
    /// <returns>False if the text is no condition.</returns>
    public static bool TryReadCondition(
        string text,
        Problem problem,
        [NotNullWhen(true)] out Condition? condition,
        [NotNullWhen(false)] out ProblemTextError? error
    )
    {
        try
        {
            var tokens = new ProblemTextTokens(text, 1);
            var sizes = new ProblemSizes(
                problem.PersonCount,
                problem.Fluents.Count,
                problem.Values.Count
            );
            condition = new ProblemTextExpressions(sizes).Condition(tokens);
            tokens.End();
            error = null;
            return true;
        }
        catch (ProblemTextException wrong)
        {
            condition = null;
            error = wrong.Error;
            return false;
        }
    }
}
