using Mathilda.Language.Findings;
using Mathilda.Studio.Code;

namespace Mathilda.Studio.Pages;

/// <summary>A file of the story, to be changed.</summary>
public sealed record EditView(PageFrame Frame, string Name, string Link)
{
    /// <summary>As the studio asks for it.</summary>
    public required string File { get; init; }

    /// <summary>What stands in the window.</summary>
    public required string Text { get; init; }

    /// <summary>The mark of the file that the text was made from.</summary>
    public required string Base { get; init; }

    public required DraftView Draft { get; init; }

    /// <summary>Whether the window holds what is on the disk.</summary>
    public bool IsSaved { get; init; } = true;

    /// <summary>One sentence on what has just happened; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The file as somebody else has written it meanwhile; null if nobody has.</summary>
    public ConflictView? Conflict { get; init; }
}

/// <summary>What somebody else has written.</summary>
/// <param name="Mark">Of the file as it is now.</param>
/// <param name="Changes">Where the two differ.</param>
public sealed record ConflictView(string Mark, IReadOnlyList<TextChange> Changes);

/// <summary>The text in the window as the studio understands it.</summary>
public sealed record DraftView
{
    /// <summary>"holds together", with counts; null if it was not checked yet.</summary>
    public string? Verdict { get; init; }

    public required IReadOnlyList<CodeLine> Lines { get; init; }

    /// <summary>What was found in this text.</summary>
    public IReadOnlyList<Finding> Here { get; init; } = [];

    /// <summary>What was found in other files.</summary>
    public IReadOnlyList<FindingItem> Elsewhere { get; init; } = [];

    public bool HasErrors { get; init; }
}
