using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>What is said of sentences: MTH1200 to MTH1299.</summary>
internal static class SentenceFindings
{
    /// <summary>MTH1200: a sentence fits no declared pattern.</summary>
    public static Finding NoPattern(
        Location where,
        string sentence,
        NearMiss? near,
        IReadOnlyList<string> expected,
        bool isEvent
    )
    {
        var what = isEvent
            ? "No act of this story reads like"
            : "No state of this story reads like";
        var hint =
            near is not null ? $"The nearest is `{near.Sentence}`."
            : expected.Count > 0
                ? $"Here could stand {Listed(expected)}; or declare the sentence with `{(isEvent ? "act" : "state")}`."
            : $"Declare the sentence first, with `{(isEvent ? "act" : "state")}`.";
        return Finding.Error("MTH1200", where, $"{what} `{sentence}`.", hint) with
        {
            Fixes = near is null
                ? []
                : [new Fix($"write `{near.Sentence}`", near.Whole, near.Sentence)],
        };
    }

    /// <summary>MTH1201: a name that nothing declares.</summary>
    public static Finding UnknownName(
        Location where,
        string kind,
        IReadOnlyList<string> nearest,
        Location declareAt
    )
    {
        var name = where.Text.Length == 0 ? "" : where.Text;
        var fixes = nearest.Select(near => new Fix($"write `{near}`", where, near)).ToList();
        fixes.Add(
            new Fix($"declare `{name}` as {Article.With(kind)}", declareAt, $"{kind} {name}\n")
        );
        return Finding.Error(
            "MTH1201",
            where,
            $"There is no {kind} called `{name}`.",
            nearest.Count > 0 ? $"Did you mean {Listed(nearest)}?" : $"Declare it: `{kind} {name}`."
        ) with
        {
            Fixes = fixes,
        };
    }

    /// <summary>MTH1202: a name of the wrong kind.</summary>
    public static Finding WrongKind(
        Location where,
        string name,
        string isWhat,
        string wanted,
        Location? declared
    ) =>
        Finding.Error(
            "MTH1202",
            where,
            $"`{name}` is {isWhat}, and here stands {wanted}.",
            $"Name {wanted}, or say it with another sentence."
        ) with
        {
            Causes = declared is null
                ? []
                : [new FindingCause($"`{name}` is declared here", declared)],
        };

    /// <summary>MTH1203: two readings are equally good.</summary>
    public static Finding Ambiguous(Phrase phrase, Reading first, Reading second)
    {
        var one = ReadingText.Of(phrase, first);
        var other = ReadingText.Of(phrase, second);
        return Finding.Error(
            "MTH1203",
            phrase.At(first.Start, first.End),
            "This sentence can be read in two ways.",
            $"Put the name that is meant in quotes: {one} or {other}."
        );
    }

    /// <summary>MTH1204: what happens stands where it is said what is so.</summary>
    public static Finding ActAsCondition(Location where, string act) =>
        Finding.Error(
            "MTH1204",
            where,
            $"`{act}` is something that happens, and here stands what is so.",
            "Say what is so before or after it, with the sentence of a state."
        );

    /// <summary>MTH1205: what is so stands where it is said what happens.</summary>
    public static Finding StateAsEvent(Location where, string state) =>
        Finding.Error(
            "MTH1205",
            where,
            $"`{state}` says what is so, and here stands what happens.",
            "Say what happens, with the sentence of an act, or put `expect` before it to test that it is so."
        );

    /// <summary>MTH1206: an event needs names.</summary>
    public static Finding NotConcrete(Location where) =>
        Finding.Error(
            "MTH1206",
            where,
            $"`{where.Text}` leaves open who or what is meant, and here it must be said.",
            "Name who or what it is."
        );

    /// <summary>MTH1207: a pronoun without somebody it stands for.</summary>
    public static Finding PronounAlone(Location where) =>
        Finding.Error(
            "MTH1207",
            where,
            $"It is not said here whom `{where.Text}` stands for.",
            "Write the name instead."
        );

    /// <summary>MTH1208: a state in its form for comparing, that nothing declares.</summary>
    public static Finding UnknownState(Location where, IReadOnlyList<string> nearest) =>
        Finding.Error(
            "MTH1208",
            where,
            $"There is no state called `{where.Text}`.",
            nearest.Count > 0
                ? $"Did you mean {Listed(nearest)}?"
                : $"Declare it: `state {where.Text}(person)`."
        ) with
        {
            Fixes = [.. nearest.Select(near => new Fix($"write `{near}`", where, near))],
        };

    /// <summary>MTH1209: a state with other slots than it has.</summary>
    public static Finding OtherSlots(Location where, string name, IReadOnlyList<string> forms) =>
        Finding.Error(
            "MTH1209",
            where,
            $"`{name}` is not declared for this.",
            $"It is declared as {Listed(forms)}."
        );

    public static string Listed(IReadOnlyList<string> words) =>
        words.Count == 1
            ? $"`{words[0]}`"
            : string.Join(", ", words.Take(words.Count - 1).Select(w => $"`{w}`"))
                + $" or `{words[^1]}`";
}
