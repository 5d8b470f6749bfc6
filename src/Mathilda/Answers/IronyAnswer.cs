using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Answers;

/// <summary>Where the audience and somebody on the stage do not know the same, scene by scene, in the order of telling.</summary>
public sealed record IronyAnswer
{
    /// <summary>The one scene that was asked for; null = all.</summary>
    public string? Scene { get; init; }

    /// <summary>Scenes without any are left out.</summary>
    public IReadOnlyList<IronyScene> Scenes { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A scene, and who knows more in it.</summary>
/// <param name="Title">The scene's.</param>
/// <param name="Rows">At its end, person by person of those who take part in it; what begins here first, then what matters most to them.</param>
public sealed record IronyScene(string Title, IReadOnlyList<IronyRow> Rows);

/// <summary>A fact that the audience and somebody see otherwise.</summary>
public sealed record IronyRow
{
    public required string Person { get; init; }

    public bool IsMany { get; init; }

    /// <summary>Whether the audience knows what the person does not; if not, it is the reverse.</summary>
    public required bool AudienceKnowsMore { get; init; }

    /// <summary>What is so.</summary>
    public required string Fact { get; init; }

    /// <summary>How the one who knows less stands to it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What the one who knows less believes instead; null if nothing.</summary>
    public string? Belief { get; init; }

    /// <summary>The audience is not wrong, but ahead: it has been told of a later time, when it is as <see cref="Belief"/> says.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The event since when the one who knows more knows it; null = since the start.</summary>
    public EventReference? Since { get; init; }

    /// <summary>What the one who knows more has it from: the passages of that event, or of the line of the start.</summary>
    public Citation Citation { get; init; } = Citation.None;

    /// <summary>Whether it was not so at the end of the scene told before in which the person took part.</summary>
    public required bool IsNew { get; init; }
}
