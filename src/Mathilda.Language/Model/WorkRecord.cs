using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>What a story says about the work: record, versions, themes, claims, influences. Never part of the ground problem.</summary>
public sealed class WorkRecord
{
    public IReadOnlyList<RecordField> Fields { get; init; } = [];

    public IReadOnlyList<WorkVersion> Versions { get; init; } = [];

    public IReadOnlyList<Theme> Themes { get; init; } = [];

    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyList<Influence> Influences { get; init; } = [];

    /// <summary>Passages left aside, outside the scenes.</summary>
    public IReadOnlyList<Skipped> Skips { get; init; } = [];
}

/// <summary><c>directed-by Luc Besson</c>; several values are divided by semicolons.</summary>
public sealed record RecordField(
    string Name,
    IReadOnlyList<string> Values,
    Citation Citation,
    Location? Where
);

/// <summary><c>version international "the longer cut"</c>.</summary>
public sealed record WorkVersion(
    string Name,
    string Description,
    Citation Citation,
    Location? Where
);

/// <summary><c>theme loneliness</c> with what shows it.</summary>
public sealed record Theme(
    string Name,
    IReadOnlyList<Beat> ShownBy,
    Citation Citation,
    Location? Where
);

/// <summary>An opinion or report, always somebody's.</summary>
public sealed record Claim(
    string By,
    string About,
    string Words,
    Citation Citation,
    Location? Where
);

/// <summary><c>skip [essay 2.1]: no claim</c>: nothing there to model.</summary>
public sealed record Skipped(string Why, Citation Citation, Location? Where);

/// <summary><c>influence La Femme Nikita -> Léon</c>: one link.</summary>
public sealed record Influence(string From, string To, Citation Citation, Location? Where);
