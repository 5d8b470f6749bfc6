namespace Mathilda.Studio.Serving;

/// <summary>A part of the studio, as the navigation names it.</summary>
public sealed record Section(string Name, string Address)
{
    public static Section Story { get; } = new("Story", "/");
    public static Section Ask { get; } = new("Ask", "/ask");
    public static Section Findings { get; } = new("Findings", "/findings");
    public static Section People { get; } = new("People", "/people");
    public static Section Places { get; } = new("Places", "/places");
    public static Section Things { get; } = new("Things", "/things");
    public static Section Themes { get; } = new("Themes", "/themes");
    public static Section Work { get; } = new("The work", "/work");
    public static Section Sources { get; } = new("Sources", "/sources");
    public static Section Text { get; } = new("Text", "/text");

    /// <summary>In the order of the navigation.</summary>
    public static IReadOnlyList<Section> All { get; } =
    [Story, Ask, Findings, People, Places, Things, Themes, Work, Sources, Text];
}
