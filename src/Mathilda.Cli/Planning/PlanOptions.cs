using System.CommandLine;
using System.Globalization;
using Mathilda.Planning;

namespace Mathilda.Cli.Planning;

/// <summary>What may be said of the story that is looked for, and how far to look.</summary>
internal sealed class PlanOptions
{
    public Option<string?> Goal { get; } =
        new("--goal")
        {
            HelpName = "GOAL",
            Description =
                "The author's score to reach, or a condition in quotes; any better score if left out",
        };

    public Option<long?> AuthorLimit { get; } =
        NumberOption.Whole(
            "--author-limit",
            $"The longest story, in acts ({PlanRequest.DefaultAuthorLimit})",
            1,
            1_000
        );

    public Option<long?> CharacterLimit { get; } =
        NumberOption.Whole(
            "--character-limit",
            $"The longest plan in a head, in acts ({PlanRequest.DefaultCharacterLimit})",
            1,
            200
        );

    public Option<long?> BeliefLimit { get; } =
        NumberOption.Whole(
            "--belief-limit",
            $"How deep reasons nest: she thinks that he would want … ({PlanRequest.DefaultBeliefLimit})",
            0,
            8
        );

    public Option<long?> Stories { get; } =
        NumberOption.Whole("--stories", "How many different stories (1)", 1, 10_000);

    public Option<bool> Shortest { get; } =
        new("--shortest")
        {
            Description = "The shortest story, and the proof that none is shorter",
        };

    public Option<long?> ShorterThan { get; } =
        NumberOption.Whole(
            "--all-shorter-than",
            "All stories with fewer acts than this, or the proof that there is none",
            2,
            1_000
        );

    public Option<bool> WithoutFate { get; } =
        new("--no-fate")
        {
            Description = "Nothing may just happen: every act is somebody's choice, or nature's",
        };

    public Option<long?> Nodes { get; } =
        NumberOption.Whole(
            "--nodes",
            string.Create(
                CultureInfo.InvariantCulture,
                $"How much work, in steps ({PlanRequest.DefaultNodeBudget})"
            ),
            1
        );

    public Option<double?> Time { get; } =
        NumberOption.Seconds("--time", "How much time, in seconds; what is found by then counts");

    public Option<long?> Seed { get; } =
        NumberOption.Whole(
            "--seed",
            "Try acts in another order, so that other stories come first",
            int.MinValue,
            int.MaxValue
        );

    public Option<string?> From { get; } =
        new("--from")
        {
            HelpName = "EVENT",
            Description =
                "Go on from the world after an event of the story: its id, with or without #",
        };

    public IEnumerable<Option> All =>
        [
            Goal,
            AuthorLimit,
            CharacterLimit,
            BeliefLimit,
            Stories,
            Shortest,
            ShorterThan,
            WithoutFate,
            Nodes,
            Time,
            Seed,
            From,
        ];

    /// <summary>What was said.</summary>
    public PlanRequest Read(ParseResult parsed)
    {
        var goal = parsed.GetValue(Goal);
        var score = Number(goal);
        var shorterThan = (int?)parsed.GetValue(ShorterThan);
        return new PlanRequest
        {
            Score = score,
            Condition = score is null ? goal : null,
            AuthorLimit = (int?)parsed.GetValue(AuthorLimit) ?? PlanRequest.DefaultAuthorLimit,
            CharacterLimit =
                (int?)parsed.GetValue(CharacterLimit) ?? PlanRequest.DefaultCharacterLimit,
            BeliefLimit = (int?)parsed.GetValue(BeliefLimit) ?? PlanRequest.DefaultBeliefLimit,
            Stories = (int?)parsed.GetValue(Stories) ?? (shorterThan is null ? 1 : int.MaxValue),
            Shortest = parsed.GetValue(Shortest),
            ShorterThan = shorterThan,
            WithoutFate = parsed.GetValue(WithoutFate),
            NodeBudget = parsed.GetValue(Nodes) ?? PlanRequest.DefaultNodeBudget,
            Seed = (int?)parsed.GetValue(Seed),
            From = parsed.GetValue(From)?.TrimStart('#'),
        };
    }

    private static double? Number(string? goal) =>
        double.TryParse(
            goal,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
