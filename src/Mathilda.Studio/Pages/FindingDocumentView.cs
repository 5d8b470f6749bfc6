namespace Mathilda.Studio.Pages;

/// <summary>What a kind of finding means, and where the story has it.</summary>
public sealed record FindingDocumentView(
    PageFrame Frame,
    FindingDocument Document,
    IReadOnlyList<FindingItem> Here
);
