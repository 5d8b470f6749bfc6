using System.Globalization;
using System.Text;

namespace Mathilda.Language.Model;

/// <summary>Says acts and states in the writer's own sentences.</summary>
public static partial class Sentences
{
    /// <summary>An act: "Léon goes to the roof"; a one-off as it is written; Sabre's as <c>name(a, b)</c>.</summary>
    public static string Say(ActReference act)
    {
        string Fill(Slot slot) => Argument(act, slot);
        bool IsPlural(Slot slot) => Filling(act, slot) is { } entity && Sentences.IsPlural(entity);
        return act.Act.Pattern is { } pattern
            ? Join(pattern.Parts, Fill, IsPlural, isNegated: false)
            : $"{act.Act.Name}({string.Join(", ", act.Act.Slots.Select(Fill))})";
    }

    /// <summary>A fact: "Tony believes that Mathilda is dead".</summary>
    public static string Say(FactReference fact)
    {
        var said = fact.State is { } state ? SayFact(fact, state) : "the news";
        for (var i = fact.Holders.Count - 1; i >= 0; i--)
        {
            var holder = Constant(fact.Holders[i])?.Entity;
            said =
                $"{holder?.Name ?? "somebody"} {(holder is not null && IsPlural(holder) ? "believe" : "believes")} that {said}";
        }

        return said;
    }

    /// <summary>A state with a value: "Tony is dead", "Léon's trade is cleaner".</summary>
    public static string Say(StateSchema state, IReadOnlyList<Entity> arguments, StoryValue value)
    {
        if (value.Sort == ValueSort.Unknown)
        {
            return $"{Term(state, arguments)} is unknown";
        }

        if (state.Type.IsYesNo)
        {
            return SayYesNo(state, arguments, value == StoryValue.Yes);
        }

        var pattern = PatternFor(state, value);
        return pattern is null
            ? $"{Term(state, arguments)} is {Word(state, value)}"
            : Say(pattern, state, arguments, value, false);
    }

    /// <summary>A state without a value: "Tony is not at the roof".</summary>
    public static string SayNot(
        StateSchema state,
        IReadOnlyList<Entity> arguments,
        StoryValue value
    )
    {
        if (state.Type.IsYesNo)
        {
            return SayYesNo(state, arguments, value != StoryValue.Yes);
        }

        var pattern = PatternFor(state, value);
        return pattern is null ? $"{Term(state, arguments)} is not {Word(state, value)}"
            : value.Sort == ValueSort.Empty ? SayAny(state, arguments)
            : Say(pattern, state, arguments, value, true);
    }

    /// <summary>A state as a term: <c>at(Tony)</c>.</summary>
    public static string Term(StateSchema state, IReadOnlyList<Entity> arguments) =>
        $"{state.Name}({string.Join(", ", arguments.Select(a => a.Name))})";

    /// <summary>The form of a verb that fits a name.</summary>
    public static string Verb(Entity subject, string singular, string plural) =>
        IsPlural(subject) ? plural : singular;

    /// <summary>A sentence with a capital first letter.</summary>
    public static string Capital(string sentence) =>
        sentence.Length == 0
            ? sentence
            : char.ToUpper(sentence[0], CultureInfo.InvariantCulture) + sentence[1..];

    private static bool IsPlural(Entity entity) => entity.Pronoun == "they";

    private static string SayFact(FactReference fact, StateSchema state)
    {
        var arguments = fact.Arguments.Select(a => Constant(a)?.Entity).OfType<Entity>().ToList();
        var value =
            fact.Value is { } given ? Constant(given) ?? StoryValue.Unknown
            : state.Type.IsYesNo ? StoryValue.Yes
            : StoryValue.Empty;

        // "Has a guardian": any value but none.
        var isNegated = fact.IsNegated != (fact.Value is null && !state.Type.IsYesNo);
        return isNegated ? SayNot(state, arguments, value) : Say(state, arguments, value);
    }

    private static string SayYesNo(StateSchema state, IReadOnlyList<Entity> arguments, bool isSo)
    {
        var own = state.Says.FirstOrDefault(p => p.IsNegative != isSo);
        if (own is not null)
        {
            return Say(own, state, arguments, StoryValue.Yes, false);
        }

        var other = state.Says.Count > 0 ? state.Says[0] : null;
        return other is not null ? Say(other, state, arguments, StoryValue.Yes, true)
            : isSo ? Term(state, arguments)
            : $"not {Term(state, arguments)}";
    }

    // The first sentence that fits the value; for none, one that says so.
    private static SentencePattern? PatternFor(StateSchema state, StoryValue value) =>
        (
            value.Sort == ValueSort.Empty
                ? state.Says.FirstOrDefault(p => p.ValueSlot is null && !p.IsNegative)
                : null
        )
        ?? state.Says.FirstOrDefault(p =>
            p.ValueSlot is { } slot
            && (value.Entity is not { } entity || slot.Kind is not { } kind || entity.Is(kind))
        );

    // Any value but none: "Mathilda's guardian is somebody".
    private static string SayAny(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        var any = state.Type.Empty switch
        {
            "nobody" => "somebody",
            "nowhere" => "somewhere",
            _ => "something",
        };
        return state.Says.FirstOrDefault(p => p.ValueSlot is not null) is { } pattern
            ? Say(pattern, state, arguments, StoryValue.Empty, false, any)
            : $"{Term(state, arguments)} is {any}";
    }

    private static string Say(
        SentencePattern pattern,
        StateSchema state,
        IReadOnlyList<Entity> arguments,
        StoryValue value,
        bool isNegated,
        string? word = null
    )
    {
        Entity? Named(Slot slot)
        {
            if (ReferenceEquals(slot, pattern.ValueSlot))
            {
                return value.Entity;
            }

            for (var i = 0; i < state.Slots.Count; i++)
            {
                if (ReferenceEquals(state.Slots[i], slot))
                {
                    return arguments[i];
                }
            }

            return null;
        }

        word ??= Word(state, value);
        var parts = word is "nowhere" or "somewhere" ? WithoutPreposition(pattern) : pattern.Parts;
        string Fill(Slot slot) => Named(slot)?.Name ?? word;
        bool IsPlural(Slot slot) => Named(slot) is { } entity && Sentences.IsPlural(entity);
        return Join(parts, Fill, IsPlural, isNegated);
    }

    // "At the roof", but "nowhere" and "somewhere".
    private static IReadOnlyList<PatternPart> WithoutPreposition(SentencePattern pattern) =>
        [
            .. pattern.Parts.Where(
                (part, i) =>
                    part is not WordPart { Singular: "at" or "in" or "on" or "to" }
                    || i + 1 == pattern.Parts.Count
                    || !IsSlot(pattern.Parts[i + 1], pattern.ValueSlot!)
            ),
        ];

    private static string Word(StateSchema state, StoryValue value) =>
        value.Sort == ValueSort.Empty ? state.Type.Empty ?? "nothing" : value.ToString();

    private static string Join(
        IReadOnlyList<PatternPart> parts,
        Func<Slot, string> fill,
        Func<Slot, bool> isPlural,
        bool isNegated
    )
    {
        var text = new StringBuilder();
        var plural = false;
        var verb = isNegated ? VerbIn(parts) : -1;
        for (var i = 0; i < parts.Count; i++)
        {
            var (said, glued) = parts[i] switch
            {
                SlotPart slot => (fill(slot.Slot), false),
                WordPart word when i == verb => (
                    Negated(word, plural, IsParticiple(parts, i + 1)),
                    word.Glued
                ),
                WordPart { Singular: "'s" } when plural && text[^1] == 's' => ("'", true),
                WordPart word => (plural ? word.Plural : word.Singular, word.Glued),
                _ => throw new InvalidOperationException("Every part of a pattern is listed."),
            };
            if (text.Length > 0 && !glued)
            {
                text.Append(' ');
            }

            text.Append(said);

            // A verb agrees with the name before it; what follows a possessive is one thing.
            if (parts[i] is SlotPart subject)
            {
                plural = isPlural(subject.Slot);
            }
            else if (parts[i] is WordPart { Singular: "'s" or "'" })
            {
                plural = false;
            }
        }

        if (isNegated && verb < 0)
        {
            text.Insert(0, "it is not so that ");
        }

        return text.ToString();
    }

    // The first word with forms, or a verb that has one form.
    private static int VerbIn(IReadOnlyList<PatternPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (
                parts[i] is WordPart word
                && (
                    word.Plural != word.Singular
                    || word.Singular is "is" or "can" or "will" or "must" or "may"
                )
            )
            {
                return i;
            }
        }

        return -1;
    }

    private static string Negated(WordPart word, bool plural, bool isPerfect) =>
        word.Singular switch
        {
            "has" when isPerfect => (plural ? "have" : "has") + " not",
            "is" or "was" or "does" => (plural ? word.Plural : word.Singular) + " not",
            "can" => "cannot",
            "will" or "must" or "may" => word.Singular + " not",
            _ => (plural ? "do not " : "does not ") + word.Plural,
        };

    // "Has skimmed" is "has not skimmed"; "has a key" is "does not have a key".
    private static bool IsParticiple(IReadOnlyList<PatternPart> parts, int at) =>
        at < parts.Count
        && parts[at] is WordPart { Singular: { Length: > 3 } next }
        && (
            next.EndsWith("ed", StringComparison.Ordinal)
            || next.EndsWith("en", StringComparison.Ordinal)
            || IsIrregularParticiple(next)
        );

    private static bool IsIrregularParticiple(string word) =>
        word
            is "heard"
                or "told"
                or "made"
                or "found"
                or "lost"
                or "left"
                or "sent"
                or "paid"
                or "sold"
                or "kept"
                or "held"
                or "felt"
                or "gone"
                or "come"
                or "done"
                or "read"
                or "brought"
                or "bought"
                or "taught"
                or "caught"
                or "fought"
                or "thought";

    private static string Argument(ActReference act, Slot slot)
    {
        for (var i = 0; i < act.Act.Slots.Count && i < act.Arguments.Count; i++)
        {
            if (ReferenceEquals(act.Act.Slots[i], slot))
            {
                return act.Arguments[i] switch
                {
                    { Fact: { } fact } => Say(fact),
                    { Value: ConstantExpression constant } => constant.Value.ToString(),
                    { Value: SlotExpression other } => other.Slot.Name,
                    _ => slot.Name,
                };
            }
        }

        return slot.Name;
    }

    private static Entity? Filling(ActReference act, Slot slot)
    {
        for (var i = 0; i < act.Act.Slots.Count && i < act.Arguments.Count; i++)
        {
            if (ReferenceEquals(act.Act.Slots[i], slot))
            {
                return act.Arguments[i].Value is { } value ? Constant(value)?.Entity : null;
            }
        }

        return null;
    }

    private static StoryValue? Constant(Expression expression) =>
        expression is ConstantExpression constant ? constant.Value : null;
}
