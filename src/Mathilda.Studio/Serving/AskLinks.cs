namespace Mathilda.Studio.Serving;

/// <summary>Addresses of questions: the whole question is in the address.</summary>
public static class AskLinks
{
    public const string Knows = "/ask/knows";
    public const string Irony = "/ask/irony";
    public const string Why = "/ask/why";
    public const string WhyNot = "/ask/whynot";
    public const string WhatIf = "/ask/whatif";

    /// <summary>Who knows it, at a moment.</summary>
    /// <param name="who">A word of <see cref="Live.Names"/>, "audience", or null for everybody.</param>
    /// <param name="fact">A sentence; null = all that is secret, or seen wrongly.</param>
    /// <param name="after">See <see cref="Live.Moment.Name"/>; null = the end.</param>
    public static string WhoKnows(string? who, string? fact, string? after) =>
        Of(Knows, ("who", who), ("fact", fact), ("after", after));

    public static string WhyOf(string moment) => Of(Why, ("event", moment));

    public static string Without(string id) => Of(WhatIf, ("without", id));

    /// <summary>An address with what is asked; what is null or empty is left out.</summary>
    public static string Of(string page, params IEnumerable<(string Name, string? Value)> asked)
    {
        var parts = asked
            .Where(a => !string.IsNullOrEmpty(a.Value))
            .Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}")
            .ToList();
        return parts.Count == 0 ? page : $"{page}?{string.Join('&', parts)}";
    }
}
