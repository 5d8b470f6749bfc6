namespace Mathilda.Studio.Pages;

/// <summary>Nothing is at this address.</summary>
/// <param name="Why">One sentence.</param>
public sealed record MissingView(PageFrame Frame, string Why);
