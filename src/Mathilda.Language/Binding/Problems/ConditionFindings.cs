using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>What is said of conditions and changes: MTH1300 to MTH1399.</summary>
internal static class ConditionFindings
{
    /// <summary>MTH1300: words are left over, or something is missing.</summary>
    public static Finding GoesOn(Location where) =>
        Finding.Error(
            "MTH1300",
            where,
            $"It is not clear how `{where.Text}` belongs to what stands before it.",
            "End the sentence before it, or join it with a comma, `and` or `or`."
        );

    /// <summary>MTH1301: a sentence is missing.</summary>
    public static Finding Missing(Location where) =>
        Finding.Error(
            "MTH1301",
            where,
            "Something is missing here.",
            "Write the sentence or the name that belongs here."
        );

    /// <summary>MTH1302: brackets.</summary>
    public static Finding NotClosed(Location where) =>
        Finding.Error("MTH1302", where, "This bracket is not closed.", "Add `)` where it ends.");

    /// <summary>MTH1302: brackets.</summary>
    public static Finding BracketMissing(Location where) =>
        Finding.Error(
            "MTH1302",
            where,
            "After the kind stands a bracket, with what is said of each.",
            "Write it like `some p: person (p is at the roof)`."
        );

    /// <summary>MTH1303: too many brackets inside each other.</summary>
    public static Finding TooDeep(Location where) =>
        Finding.Error(
            "MTH1303",
            where,
            "Too much is nested here.",
            "Give a part of it a name of its own, with a state and `means`."
        );

    /// <summary>MTH1303: too many beliefs inside each other.</summary>
    public static Finding BeliefTooDeep(Location where, int limit) =>
        Finding.Error(
            "MTH1303",
            where,
            $"Nobody can be followed deeper than {limit} beliefs inside each other.",
            "Leave some of the minds out."
        );

    /// <summary>MTH1304: values of different kinds are compared.</summary>
    public static Finding NeverEqual(Location where, string left, string right) =>
        Finding.Error(
            "MTH1304",
            where,
            $"These can never be the same: on the left stands {left}, on the right {right}.",
            "Compare things of one kind."
        );

    /// <summary>MTH1304: something other than numbers is compared by size.</summary>
    public static Finding NotNumbers(Location where) =>
        Finding.Error(
            "MTH1304",
            where,
            "Only numbers can be larger or smaller.",
            "Compare with `=` or `!=`."
        );

    /// <summary>MTH1305: a value stands where something that is so or not is asked for.</summary>
    public static Finding NotYesNo(Location where) =>
        Finding.Error(
            "MTH1305",
            where,
            $"`{where.Text}` is a value, not something that is so or not.",
            "Compare it: `… = …`, or `… is unknown`."
        );

    /// <summary>MTH1305: a value with words behind it, as if it were a sentence.</summary>
    public static Finding Uncompared(Location where, string? none) =>
        Finding.Error(
            "MTH1305",
            where,
            $"`{where.Text}` is a value, and is compared by a sign.",
            none is null
                ? $"Write `{where.Text} = …` or `{where.Text} is unknown`."
                : $"Write `{where.Text} = …`; `{where.Text} = {none}` if there is none, `{where.Text} != {none}` if there is any."
        );

    /// <summary>MTH1306: a value that the state cannot have.</summary>
    public static Finding DoesNotFit(Location where, string state, string wanted) =>
        Finding.Error(
            "MTH1306",
            where,
            $"`{state}` cannot have this value: it is {wanted}.",
            "Give it a value of that kind, or widen the declaration."
        );

    /// <summary>MTH1307: a change of a state that follows from others.</summary>
    public static Finding SetsDefined(Location where, StateSchema state) =>
        Finding.Error(
            "MTH1307",
            where,
            $"`{state.Name}` follows from other states and cannot be set.",
            "Change the states that it is made of."
        ) with
        {
            Causes = state.Declared is null
                ? []
                : [new FindingCause("its meaning is given here", state.Declared)],
        };

    /// <summary>MTH1308: a change that says only what is no longer so.</summary>
    public static Finding NegatedChange(Location where, StateSchema state) =>
        Finding.Error(
            "MTH1308",
            where,
            $"This says what `{state.Name}` no longer is, not what it becomes.",
            "Say the new value, or allow `nobody`, `nowhere` or `nothing` in the declaration."
        );

    /// <summary>MTH1309: "a weapon", "somebody" where one is needed.</summary>
    public static Finding NotOneName(Location where) =>
        Finding.Error(
            "MTH1309",
            where,
            $"`{where.Text}` leaves open who or what is meant, and a change needs to know.",
            "Name it, or take a slot for it."
        );

    /// <summary>MTH1309: "every" where one value is needed.</summary>
    public static Finding EveryAsValue(Location where) =>
        Finding.Error(
            "MTH1309",
            where,
            $"`{where.Text}` cannot be one value.",
            "Name the value, or turn the sentence round."
        );

    /// <summary>MTH1310: a comma after a trailing "if".</summary>
    public static Finding CommaAfterIf(Location where) =>
        Finding.Error(
            "MTH1310",
            where,
            "It is not clear whether what follows this comma is another condition or another change.",
            "Write `and` for a condition; put a change on a line of its own."
        );

    /// <summary>MTH1311: "if" without "then".</summary>
    public static Finding ThenMissing(Location where) =>
        Finding.Error(
            "MTH1311",
            where,
            "After this condition stands `then`, and what changes.",
            "Write it like `if C then CHANGE`."
        );

    /// <summary>MTH1312: "learns" without a state in brackets.</summary>
    public static Finding TermMissing(Location where) =>
        Finding.Error(
            "MTH1312",
            where,
            "After `learns` stands which value is learnt.",
            "Write it like `learns at(Léon)`."
        );

    /// <summary>MTH1313: who notices.</summary>
    public static Finding NoWatcher(Location where) =>
        Finding.Error(
            "MTH1313",
            where,
            "Here stands who notices.",
            "Write names, `anyone here`, `anyone at PLACE`, `anyone in PLACE`, `everyone` or `nobody else`."
        );

    /// <summary>MTH1313: "anyone here" without anybody who acts.</summary>
    public static Finding NobodyActs(Location where) =>
        Finding.Error(
            "MTH1313",
            where,
            "Nobody acts here, so it is not clear where `here` is.",
            "Write `anyone at PLACE`, `everyone` or names."
        );

    /// <summary>MTH1314: two changes that contradict each other.</summary>
    public static Finding Contradiction(Location where, Location? other, string state) =>
        Finding.Error(
            "MTH1314",
            where,
            $"`{state}` gets two different values at once.",
            "Keep one of them."
        ) with
        {
            Causes = [new FindingCause("the other value is given here", other)],
        };
}
