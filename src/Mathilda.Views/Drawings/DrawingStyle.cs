namespace Mathilda.Views.Drawings;

/// <summary>The colours and strokes of all drawings, as one style sheet.</summary>
/// <remarks>
/// Every colour is a custom property named <c>--mathilda-…</c> on the element of class <c>mathilda</c>: a page changes them there. Without one it is
/// light, or dark where the reader prefers that; print is light.
/// </remarks>
public static class DrawingStyle
{
    /// <summary>How many colours people have; the next begins again with the first.</summary>
    public const int PersonColours = 12;

    /// <summary>The class that gives somebody's colour.</summary>
    /// <param name="person">The place in the order of declaration, from 0.</param>
    public static string ColourClass(int person) => $"c{person % PersonColours}";

    private const string Neutral = "paper ink quiet rule band edge warn";

    private static readonly string[] LightNeutral =
    [
        "#fffdf9",
        "#23201c",
        "#6a645b",
        "#ddd6ca",
        "#f3eee4",
        "#d8cfbe",
        "#a8321c",
    ];

    private static readonly string[] DarkNeutral =
    [
        "#191817",
        "#ece7de",
        "#a69f93",
        "#3a3733",
        "#262422",
        "#47433d",
        "#ff8f75",
    ];

    private static readonly string[] LightPeople =
    [
        "#1c64a8",
        "#b8391f",
        "#23774a",
        "#7d479f",
        "#8f5d0c",
        "#0b7275",
        "#b1316b",
        "#5a6815",
        "#4651b8",
        "#87492b",
        "#3e6b8c",
        "#5f5a55",
    ];

    private static readonly string[] DarkPeople =
    [
        "#6cb2f2",
        "#ff8a6b",
        "#6fcf97",
        "#c79be8",
        "#e3b04b",
        "#4fc9cc",
        "#f58bb9",
        "#b9c957",
        "#98a2ff",
        "#dba07c",
        "#8fbfdf",
        "#b9b3aa",
    ];

    private const string Rules = """
        .mathilda text { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: 12px; fill: var(--mathilda-ink); }
        .mathilda .paper { fill: var(--mathilda-paper); }
        .mathilda .quiet { fill: var(--mathilda-quiet); font-size: 10px; }
        .mathilda .number { fill: var(--mathilda-quiet); font-size: 11px; font-weight: 600; }
        .mathilda .small { font-size: 10px; }
        .mathilda .head { font-weight: 600; }
        .mathilda .rule { stroke: var(--mathilda-rule); stroke-width: 1; fill: none; }
        .mathilda .band { fill: var(--mathilda-band); stroke: var(--mathilda-edge); stroke-width: 1; }
        .mathilda .inner { fill: var(--mathilda-paper); stroke: var(--mathilda-edge); stroke-width: 1; }
        .mathilda .line { fill: none; stroke: var(--mathilda-own, var(--mathilda-ink)); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
        .mathilda .off { stroke-width: 1.5; stroke-dasharray: 6 5; opacity: 0.7; }
        .mathilda .lost { stroke-width: 1.5; stroke-dasharray: 0.1 6; opacity: 0.8; }
        .mathilda .mark { fill: var(--mathilda-own, var(--mathilda-ink)); }
        .mathilda .death { fill: none; stroke: var(--mathilda-own, var(--mathilda-ink)); stroke-width: 3; stroke-linecap: round; }
        .mathilda .name { fill: var(--mathilda-own, var(--mathilda-ink)); font-weight: 600; }
        .mathilda .halo { stroke: var(--mathilda-paper); stroke-width: 4; stroke-linejoin: round; paint-order: stroke; }
        .mathilda .again { font-size: 10px; font-weight: 400; }
        .mathilda .event { fill: var(--mathilda-quiet); }
        .mathilda .event.implied { fill: var(--mathilda-paper); stroke: var(--mathilda-quiet); stroke-width: 1; }
        .mathilda .playhead { stroke: var(--mathilda-warn); stroke-width: 2; }
        .mathilda .link { fill: none; stroke: var(--mathilda-quiet); stroke-width: 1.4; }
        .mathilda .arrow { fill: var(--mathilda-quiet); }
        .mathilda .believed { stroke-dasharray: 5 4; }
        .mathilda .own { stroke: var(--mathilda-own, var(--mathilda-edge)); }
        .mathilda .plain { font-weight: 400; }
        .mathilda .chosen { stroke: var(--mathilda-warn); stroke-width: 2; }
        .mathilda .knows { fill: var(--mathilda-own, var(--mathilda-ink)); }
        .mathilda .knows-not { fill: none; stroke: var(--mathilda-own, var(--mathilda-ink)); stroke-width: 2; }
        .mathilda .wrong { fill: var(--mathilda-warn); }
        .mathilda .sign { stroke: var(--mathilda-paper); stroke-width: 2; stroke-linecap: round; fill: none; }
        .mathilda .unaware { fill: none; stroke: var(--mathilda-quiet); stroke-width: 1.2; }
        .mathilda .unsaid { font-size: 12px; fill: var(--mathilda-quiet); }
        .mathilda a { text-decoration: none; }
        .mathilda a:focus-visible { outline: 2px solid var(--mathilda-warn); }

        """;

    /// <summary>The style sheet; ends with a line end.</summary>
    public static string Css { get; } = Build();

    private static string Build()
    {
        var light = Colours(LightNeutral, LightPeople);
        var dark = Colours(DarkNeutral, DarkPeople);
        var own = string.Concat(
            Enumerable
                .Range(0, PersonColours)
                .Select(i => $".mathilda .c{i} {{ --mathilda-own: var(--mathilda-c{i}); }}\n")
        );
        return $".mathilda {{ {light} }}\n"
            + $"@media screen and (prefers-color-scheme: dark) {{ .mathilda {{ {dark} }} }}\n"
            + own
            + Rules.ReplaceLineEndings("\n");
    }

    private static string Colours(string[] neutral, string[] people) =>
        string.Join(
            " ",
            Neutral
                .Split(' ')
                .Zip(neutral)
                .Concat(people.Select((colour, i) => ($"c{i}", colour)))
                .Select(c => $"--mathilda-{c.Item1}: {c.Item2};")
        );
}
