namespace Mathilda.Language.Tests.Binding;

/// <summary>What a writer is told, word by word.</summary>
public sealed class MessageTests
{
    private const string Bible = """
        use speech
        person Léon (he)
        person Mathilda (she)
        place the roof
        thing the plant
        state guardian(person) is a person or nobody, starts nobody
        wants of Léon
            rest: he is at the roof
        scene One

        """;

    [Fact]
    public void A_verb_that_no_act_has() =>
        Line(
            "Leon walks to the roof",
            """
            10: `Leon` MTH1200 No act of this story reads like `Leon walks to the roof`.
                hint: The nearest is `Léon goes to the roof`.
                fix: write `Léon goes to the roof`: 10:5 Léon goes to the roof
            """
        );

    [Fact]
    public void A_misspelt_word() =>
        Line(
            "Léon goess to the roof",
            """
            10: `goess` MTH1200 No act of this story reads like `Léon goess to the roof`.
                hint: The nearest is `Léon goes to the roof`.
                fix: write `Léon goes to the roof`: 10:5 Léon goes to the roof
            """
        );

    [Fact]
    public void A_missing_word() =>
        Line(
            "Léon goes the roof",
            """
            10: `the` MTH1200 No act of this story reads like `Léon goes the roof`.
                hint: The nearest is `Léon goes to the roof`.
                fix: write `Léon goes to the roof`: 10:5 Léon goes to the roof
            """
        );

    [Fact]
    public void A_misspelt_name() =>
        Line(
            "Léon goes to the rof",
            """
            10: `the rof` MTH1201 There is no place called `the rof`.
                hint: Did you mean `the roof`?
                fix: write `the roof`: 10:18 the roof
                fix: declare `the rof` as a place: 9:1 place the rof
            """
        );

    [Fact]
    public void An_unknown_name_at_the_start() =>
        Line(
            "the old man goes to the roof",
            """
            10: `the old man` MTH1201 There is no person called `the old man`.
                hint: Declare it: `person the old man`.
                fix: declare `the old man` as a person: 9:1 person the old man
            """
        );

    [Fact]
    public void A_name_of_another_kind() =>
        Line(
            "Léon goes to Mathilda",
            """
            10: `Mathilda` MTH1202 `Mathilda` is a person, and here stands a place.
                hint: Name a place, or say it with another sentence.
                cause: `Mathilda` is declared here, test.story:3
            """
        );

    [Fact]
    public void A_fact_that_is_none() =>
        Line(
            "Léon tells Mathilda that the plant is happy",
            """
            10: `happy` MTH1200 No state of this story reads like `the plant is happy`.
                hint: The nearest is `the plant is nowhere`.
                fix: write `the plant is nowhere`: 10:30 the plant is nowhere
            """
        );

    [Fact]
    public void A_fact_about_everybody() =>
        Line(
            "Léon tells Mathilda that every person is dead",
            """
            10: `every person is dead` MTH1206 `every person is dead` leaves open who or what is meant, and here it must be said.
                hint: Name who or what it is.
            """
        );

    [Fact]
    public void A_want_nobody_has() =>
        Line(
            "Léon goes to the roof because revenge",
            """
            10: `revenge` MTH1400 `Léon` has no want called `revenge`.
                hint: The only one is `rest`.
            """
        );

    [Fact]
    public void A_state_as_event() =>
        Line(
            "Léon is at the roof",
            """
            10: `Léon is at the roof` MTH1205 `Léon is at the roof` says what is so, and here stands what happens.
                hint: Say what happens, with the sentence of an act, or put `expect` before it to test that it is so.
            """
        );

    [Fact]
    public void An_act_as_condition() =>
        Line(
            "expect Léon goes to the roof",
            """
            10: `Léon goes to the roof` MTH1204 `Léon goes to the roof` is something that happens, and here stands what is so.
                hint: Say what is so before or after it, with the sentence of a state.
            """
        );

    [Fact]
    public void A_word_too_many_in_a_condition() =>
        Line(
            "expect Léon is at the roof today",
            """
            10: `today` MTH1200 No state of this story reads like `Léon is at the roof today`.
                hint: The nearest is `Léon is at the roof`.
                fix: write `Léon is at the roof`: 10:12 Léon is at the roof
            """
        );

    [Fact]
    public void Values_of_different_kinds() =>
        Line(
            "expect at(Léon) = guardian(Mathilda)",
            """
            10: `at(Léon) = guardian(Mathilda)` MTH1304 These can never be the same: on the left stands a place, on the right a person.
                hint: Compare things of one kind.
            """
        );

    [Fact]
    public void A_pronoun_alone() =>
        Line(
            "he goes to the roof",
            """
            10: `he` MTH1207 It is not said here whom `he` stands for.
                hint: Write the name instead.
            """
        );

    [Fact]
    public void An_unknown_name_in_a_term() =>
        Line(
            "expect at(Leo) = the roof",
            """
            10: `Leo` MTH1201 There is no person called `Leo`.
                hint: Declare it: `person Leo`.
                fix: declare `Leo` as a person: 9:1 person Leo
            """
        );

    private static void Line(string line, string expected) =>
        Bound.Findings($"{Bible}    {line}", expected);
}
