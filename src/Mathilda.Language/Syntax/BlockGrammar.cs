namespace Mathilda.Language.Syntax;

/// <summary>What the lines of one kind of block may begin with.</summary>
/// <param name="Starters">The first whose words stand at the line's start decides; longer ones come before their beginnings.</param>
/// <param name="Otherwise">What a line is that begins with none of them.</param>
/// <param name="HasImplied">Whether <c>implied</c> may stand before any line.</param>
internal sealed record BlockGrammar(
    Starter[] Starters,
    LineKind Otherwise = LineKind.Unknown,
    bool HasImplied = false
)
{
    private static readonly Starter Trait = new("-", LineKind.Beat, FreePart.AfterStarter);
    private static readonly Starter Waiver = new(
        "intended",
        LineKind.Intended,
        FreePart.AfterColon
    );
    private static readonly Starter Because = new("because", LineKind.Because);
    private static readonly Starter AtTheStart = new("at the start", LineKind.AtTheStart);
    private static readonly Starter Skip = new("skip", LineKind.Skip, FreePart.AfterColon);

    private static readonly Starter[] ClauseStarters =
    [
        new("by", LineKind.By),
        new("with", LineKind.With),
        new("if", LineKind.If),
        new("then", LineKind.Then),
        new("seen by", LineKind.SeenBy),
        new("also seen by", LineKind.SeenBy),
    ];

    private static readonly Starter[] SceneStarters =
    [
        Trait,
        new("*", LineKind.OneOff, FreePart.AfterStarter),
        new("in any order", LineKind.InAnyOrder),
        new("expect", LineKind.Expect),
        new("unstated", LineKind.Unstated),
        Skip,
        Waiver,
    ];

    /// <summary>What heads a scene, before its first other line.</summary>
    private static readonly Starter[] HeadingStarters =
    [
        new("at", LineKind.SceneAt),
        new("with", LineKind.SceneWith),
        new("when", LineKind.When, FreePart.AfterStarter),
        new("told after", LineKind.Told, FreePart.AfterStarter),
        new("told to nobody", LineKind.Told),
        new("only in", LineKind.OnlyIn),
    ];

    /// <summary>Headings that no event begins like, so that they are recognised when they come too late.</summary>
    public static readonly Starter[] LateHeadings = HeadingStarters[3..];

    /// <summary>What stands beneath an event, and never beside one.</summary>
    public static readonly Starter[] ClausesOfEvents = [Because, .. ClauseStarters[2..]];

    public static readonly BlockGrammar Margin = new([
        new("story", LineKind.Story),
        new("use", LineKind.Use),
        new("kind", LineKind.Kind),
        new("group", LineKind.Group),
        new("state", LineKind.State),
        AtTheStart,
        new("act", LineKind.Act),
        new("every act", LineKind.EveryAct),
        new("whenever", LineKind.Whenever),
        new("wants of", LineKind.WantsOf),
        new("the author wants", LineKind.AuthorWants),
        new("scene", LineKind.Scene, FreePart.AfterStarter),
        new("record", LineKind.Record),
        new("version", LineKind.Version),
        new("theme", LineKind.Theme),
        new("claim", LineKind.Claim),
        new("influence", LineKind.Influence),
        Skip,
        new("edit", LineKind.Edit),
    ]);

    private static readonly BlockGrammar Story = new([
        new("year", LineKind.Year),
        new("sources", LineKind.Sources),
    ]);
    private static readonly BlockGrammar Sources = new([], LineKind.Source);
    private static readonly BlockGrammar Traits = new([Trait, Waiver]);
    private static readonly BlockGrammar Waivers = new([Waiver]);
    private static readonly BlockGrammar Clauses = new([.. ClauseStarters, Trait, Waiver]);
    private static readonly BlockGrammar Changes = new(
        [new("if", LineKind.If), Waiver],
        LineKind.Continuation
    );
    private static readonly BlockGrammar Continuations = new([Waiver], LineKind.Continuation);
    private static readonly BlockGrammar Wants = new([Trait, Waiver], LineKind.Want);
    private static readonly BlockGrammar SceneHead = new(
        [.. HeadingStarters, .. SceneStarters],
        LineKind.Event,
        HasImplied: true
    );
    private static readonly BlockGrammar SceneBody = new(
        SceneStarters,
        LineKind.Event,
        HasImplied: true
    );
    private static readonly BlockGrammar EventTails = new([
        Because,
        .. ClauseStarters[4..],
        Waiver,
    ]);
    private static readonly BlockGrammar OneOff = new([.. ClauseStarters, Because, Waiver]);
    private static readonly BlockGrammar Record = new([Trait], LineKind.RecordField);
    private static readonly BlockGrammar Nothing = new([]);

    private static readonly BlockGrammar State = new([
        new("says", LineKind.Says),
        new("means", LineKind.Means),
        new("known to", LineKind.KnownTo),
        Trait,
        Waiver,
    ]);

    private static readonly BlockGrammar Facts = new(
        [
            new("known to", LineKind.KnownTo),
            new("unstated whether", LineKind.Unstated),
            Trait,
            Waiver,
        ],
        LineKind.Fact,
        HasImplied: true
    );

    private static readonly BlockGrammar Edit = new([
        new("without", LineKind.Without),
        new("before", LineKind.Before),
        new("after", LineKind.After),
        new("replace", LineKind.Replace),
        new("move", LineKind.Move),
        AtTheStart,
    ]);

    private static readonly BlockGrammar Theme = new([
        new("shown by scene", LineKind.ShownBy, FreePart.AfterStarter),
        new("shown by", LineKind.ShownBy),
        Trait,
        Waiver,
    ]);

    /// <summary>Whether a line of the block may be the lines of a scene: events and what goes with them.</summary>
    public bool HoldsEvents => Otherwise == LineKind.Event;

    /// <summary>The rules of the block beneath a line.</summary>
    /// <param name="isHeading">In a scene: whether only headings stood before.</param>
    public static BlockGrammar Beneath(LineKind kind, bool isHeading) =>
        kind switch
        {
            LineKind.Story => Story,
            LineKind.Sources => Sources,
            LineKind.Entity
            or LineKind.Group
            or LineKind.Kind
            or LineKind.Version
            or LineKind.Claim
            or LineKind.Influence => Traits,
            LineKind.State => State,
            LineKind.AtTheStart or LineKind.KnownTo => Facts,
            LineKind.Act or LineKind.EveryAct or LineKind.Whenever => Clauses,
            LineKind.If or LineKind.Then => Changes,
            LineKind.By or LineKind.With or LineKind.SeenBy or LineKind.SceneWith => Continuations,
            LineKind.Means or LineKind.Want or LineKind.Expect => Continuations,
            LineKind.WantsOf or LineKind.AuthorWants => Wants,
            LineKind.Scene => isHeading ? SceneHead : SceneBody,
            LineKind.InAnyOrder or LineKind.Before or LineKind.After or LineKind.Replace =>
                SceneBody,
            LineKind.Event => EventTails,
            LineKind.OneOff => OneOff,
            LineKind.Edit => Edit,
            LineKind.Record => Record,
            LineKind.Theme => Theme,
            LineKind.Fact or LineKind.Use or LineKind.Unstated or LineKind.Skip or LineKind.Beat =>
                Waivers,
            LineKind.Says
            or LineKind.Year
            or LineKind.Source
            or LineKind.RecordField
            or LineKind.ShownBy => Waivers,
            LineKind.SceneAt
            or LineKind.When
            or LineKind.Told
            or LineKind.OnlyIn
            or LineKind.Because => Waivers,
            LineKind.Without
            or LineKind.Move
            or LineKind.Continuation
            or LineKind.Intended
            or LineKind.Unknown => Nothing,
        };

    /// <summary>Whether a line is one of a scene's headings.</summary>
    public static bool IsHeading(LineKind kind) =>
        kind
            is LineKind.SceneAt
                or LineKind.SceneWith
                or LineKind.When
                or LineKind.Told
                or LineKind.OnlyIn
                or LineKind.Intended;
}
