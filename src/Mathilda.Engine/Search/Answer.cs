namespace Mathilda.Engine.Search;

/// <summary>The answer to a question that may take more work than is allowed.</summary>
internal enum Answer
{
    No,
    Yes,

    /// <summary>Not found out within the work allowed.</summary>
    Unknown,
}
