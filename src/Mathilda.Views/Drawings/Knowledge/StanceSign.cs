using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Knowledge;

/// <summary>The sign of a stance.</summary>
internal static class StanceSign
{
    public static string Word(Stance stance) =>
        stance switch
        {
            Stance.Knows or Stance.KnowsNot => "knows",
            Stance.WronglyBelieves => "is wrong",
            Stance.Unaware => "has no idea",
            Stance.DoesNotKnow => "does not know",
            Stance.NotStated => "the texts do not say",
            Stance.Dead => "is dead",
            _ => throw new ArgumentOutOfRangeException(nameof(stance)),
        };

    public static void Draw(SvgPage page, Stance stance, double x, double y, string? title)
    {
        switch (stance)
        {
            case Stance.Knows or Stance.KnowsNot:
                Circle(page, "knows", x, y, 7, title);
                break;
            case Stance.WronglyBelieves:
                page.Shape(
                    "path",
                    title,
                    ("class", "wrong"),
                    ("d", $"M{N(x)} {N(y - 9)}l9 9l-9 9l-9 -9z")
                );
                page.Shape(
                    "path",
                    null,
                    ("class", "sign"),
                    ("d", $"M{N(x - 3)} {N(y - 3)}l6 6m0 -6l-6 6")
                );
                break;
            case Stance.DoesNotKnow:
                Circle(page, "unaware", x, y, 7, title);
                break;
            case Stance.Unaware:
                Circle(page, "arrow", x, y, 2, title);
                break;
            case Stance.Dead:
                Letter(page, "†", x, y, title);
                break;
            case Stance.NotStated:
                Letter(page, "?", x, y, title);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(stance));
        }
    }

    private static void Letter(SvgPage page, string letter, double x, double y, string? title) =>
        page.Text(
            "text",
            letter,
            ("class", "unsaid"),
            ("x", x),
            ("y", y + 4),
            ("text-anchor", "middle"),
            ("aria-label", title)
        );

    private static void Circle(
        SvgPage page,
        string kind,
        double x,
        double y,
        double radius,
        string? title
    ) => page.Shape("circle", title, ("class", kind), ("cx", x), ("cy", y), ("r", radius));

    private static string N(double value) => SvgPage.Number(value);
}
