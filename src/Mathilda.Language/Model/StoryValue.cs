namespace Mathilda.Language.Model;

/// <summary>The sorts of value.</summary>
public enum ValueSort
{
    Unknown,
    YesNo,
    Number,
    Entity,

    /// <summary>nobody, nowhere, nothing: all the same value.</summary>
    Empty,
}

/// <summary>The value of a state.</summary>
public readonly record struct StoryValue
{
    private StoryValue(ValueSort sort, Entity? entity, double number)
    {
        Sort = sort;
        Entity = entity;
        Number = number;
    }

    public ValueSort Sort { get; }

    public Entity? Entity { get; }

    /// <summary>The number; for yes/no, 1 or 0.</summary>
    public double Number { get; }

    public static StoryValue Unknown => default;

    public static StoryValue Empty { get; } = new(ValueSort.Empty, null, 0);

    public static StoryValue Yes { get; } = new(ValueSort.YesNo, null, 1);

    public static StoryValue No { get; } = new(ValueSort.YesNo, null, 0);

    public static StoryValue Of(bool yes) => yes ? Yes : No;

    public static StoryValue Of(double number) => new(ValueSort.Number, null, number);

    public static StoryValue Of(Entity entity) => new(ValueSort.Entity, entity, 0);

    public override string ToString() =>
        Sort switch
        {
            ValueSort.Unknown => "unknown",
            ValueSort.YesNo => Number == 1 ? "yes" : "no",
            ValueSort.Number => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ValueSort.Entity => Entity!.Name,
            ValueSort.Empty => "nothing",
            _ => throw new InvalidOperationException(),
        };
}
