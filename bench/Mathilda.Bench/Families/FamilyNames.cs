using System.Globalization;

namespace Mathilda.Bench.Families;

/// <summary>Names for people, as many as are needed.</summary>
internal static class FamilyNames
{
    private static readonly string[] First =
    [
        "Ada",
        "Bram",
        "Cleo",
        "Dirk",
        "Edda",
        "Finn",
        "Gesa",
        "Hugo",
        "Ilse",
        "Jost",
        "Kaja",
        "Lars",
        "Mina",
        "Nico",
        "Olga",
        "Pelle",
        "Ruth",
        "Sven",
        "Thea",
        "Uwe",
    ];

    private static readonly string[] Last = ["", " Brook", " Field", " Hill", " Marsh"];

    /// <param name="number">From 0 to 99.</param>
    public static string Person(int number) => First[number % 20] + Last[number / 20];

    /// <summary>The declaration of a person, with a line's end.</summary>
    public static string Declare(int number) =>
        $"person {Person(number)} ({(number % 2 == 0 ? "she" : "he")})\n";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
