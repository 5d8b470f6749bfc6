using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>What is said of declarations: MTH1100 to MTH1199.</summary>
internal static class DeclarationFindings
{
    /// <summary>MTH1100: a kind that nothing declares.</summary>
    public static Finding UnknownKind(Location where, KindTable kinds)
    {
        var nearest = Spelling.Nearest(where.Text, kinds.All.Select(kind => kind.Name));
        return Finding.Error(
            "MTH1100",
            where,
            where.Text.Length == 0
                ? "A kind is missing here."
                : $"There is no kind called `{where.Text}`.",
            nearest.Count > 0
                ? $"Did you mean {SentenceFindings.Listed(nearest)}?"
                : $"Declare it first: `kind {Name(where)} is thing`."
        ) with
        {
            Fixes = [.. nearest.Select(near => new Fix($"write `{near}`", where, near))],
        };
    }

    /// <summary>MTH1101: a name declared twice.</summary>
    public static Finding Twice(Location where, string name, Location? first, string what) =>
        Finding.Error(
            "MTH1101",
            where,
            $"The {what} `{name}` is declared twice.",
            "Take one of them out, or give it another name."
        ) with
        {
            Causes = [new FindingCause($"`{name}` is declared here first", first)],
        };

    /// <summary>MTH1102: kinds or places that lie in themselves.</summary>
    public static Finding Circle(Location where, string name, string what) =>
        Finding.Error(
            "MTH1102",
            where,
            $"The {what} `{name}` would lie in itself.",
            $"Take it out of the {what} that lies in it."
        );

    /// <summary>MTH1103: a declaration without a name.</summary>
    public static Finding NameMissing(Location where, string what) =>
        Finding.Error(
            "MTH1103",
            where,
            $"The name of the {what} is missing.",
            $"Write it after the word `{what}`."
        );

    /// <summary>MTH1104: a library that does not exist.</summary>
    public static Finding UnknownUse(Location where, IReadOnlyList<string> known)
    {
        var nearest = Spelling.Nearest(where.Text, known);
        return Finding.Error(
            "MTH1104",
            where,
            $"There is no library called `{where.Text}`.",
            nearest.Count > 0
                ? $"Did you mean {SentenceFindings.Listed(nearest)}?"
                : $"There are {SentenceFindings.Listed(known)}."
        ) with
        {
            Fixes = [.. nearest.Select(near => new Fix($"write `{near}`", where, near))],
        };
    }

    /// <summary>MTH1105: a declaration that cannot be read.</summary>
    public static Finding NotReadable(Location where, string what, string example) =>
        Finding.Error(
            "MTH1105",
            where,
            $"This {what} cannot be read from here on.",
            $"Write it like `{example}`."
        );

    /// <summary>MTH1106: slots of a sentence.</summary>
    public static Finding Slots(Location where, string message, string hint) =>
        Finding.Error("MTH1106", where, message, hint);

    /// <summary>MTH1107: a state made of itself.</summary>
    public static Finding Circular(Location where, string name) =>
        Finding.Error(
            "MTH1107",
            where,
            $"The meaning of `{name}` leads back to itself.",
            "Say it with states that are set."
        );

    /// <summary>MTH1108: two sentences that cannot be told apart.</summary>
    public static Finding SameSentence(Location where, string sentence, Location? first) =>
        Finding.Error(
            "MTH1108",
            where,
            $"Another sentence reads the same: `{sentence}`.",
            "Change a word of one of them."
        ) with
        {
            Causes = [new FindingCause("the other one is declared here", first)],
        };

    /// <summary>MTH1109: an addition to something that is not there.</summary>
    public static Finding NothingToAddTo(Location where, string what) =>
        Finding.Error(
            "MTH1109",
            where,
            $"There is no such {what} to add to.",
            "Write it exactly as it is declared, or leave `also` out."
        );

    /// <summary>MTH1110: words that the language keeps for itself.</summary>
    public static Finding Reserved(Location where, string word) =>
        Finding.Error(
            "MTH1110",
            where,
            $"`{word}` cannot be the verb of a sentence: it has a meaning of its own.",
            "Take another verb."
        );

    /// <summary>MTH1111: a start value that does not fit.</summary>
    public static Finding StartDoesNotFit(Location where, string wanted) =>
        Finding.Error(
            "MTH1111",
            where,
            $"`{where.Text}` cannot be the value at the start: it must be {wanted}.",
            "Give it a value of that kind."
        );

    /// <summary>MTH1112: an id given twice.</summary>
    public static Finding SameId(Location where, string id, Location? first) =>
        Finding.Error(
            "MTH1112",
            where,
            $"The name `#{id}` is given twice.",
            "Give one of the lines another."
        ) with
        {
            Causes = [new FindingCause("it is given here first", first)],
        };

    /// <summary>MTH1113: an act without anybody who could act.</summary>
    public static Finding NobodyActs(Location where) =>
        Finding.Error(
            "MTH1113",
            where,
            "Nobody acts in this sentence.",
            "Give it a slot for a person, or say `by fate` or `by nature`."
        );

    private static string Name(Location where) => where.Text.Length == 0 ? "NAME" : where.Text;
}
