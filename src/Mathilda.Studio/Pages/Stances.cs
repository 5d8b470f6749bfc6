using Mathilda.Answers;

namespace Mathilda.Studio.Pages;

/// <summary>Stances as classes and as words.</summary>
public static class Stances
{
    public static IReadOnlyList<Stance> All { get; } = Enum.GetValues<Stance>();

    public static string Class(Stance stance) =>
        stance switch
        {
            Stance.Knows => "k-yes",
            Stance.KnowsNot => "k-not",
            Stance.WronglyBelieves => "k-wrong",
            Stance.Unaware => "k-unaware",
            Stance.DoesNotKnow => "k-no",
            Stance.NotStated => "k-unsaid",
            Stance.Dead => "k-dead",
        };

    public static string Words(Stance stance) =>
        stance switch
        {
            Stance.Knows => "knows",
            Stance.KnowsNot => "knows it is not so",
            Stance.WronglyBelieves => "wrongly believes otherwise",
            Stance.Unaware => "never heard of it",
            Stance.DoesNotKnow => "does not know",
            Stance.NotStated => "the texts do not say",
            Stance.Dead => "is dead",
        };
}
