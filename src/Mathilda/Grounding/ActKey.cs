using System.Text;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>One act with all its slots filled, and who notices this once.</summary>
/// <param name="Schema">The declared act.</param>
/// <param name="Fillings">One for each of its slots.</param>
/// <param name="SeenBy">Who notices here; null = as the act says.</param>
/// <param name="SeenByAdds">Whether <paramref name="SeenBy"/> adds to what the act says.</param>
internal sealed record ActKey(
    ActSchema Schema,
    IReadOnlyList<Filling> Fillings,
    IReadOnlyList<Observation>? SeenBy = null,
    bool SeenByAdds = false
)
{
    public Bindings Bindings
    {
        get
        {
            var bindings = Bindings.None;
            for (var i = 0; i < Fillings.Count && i < Schema.Slots.Count; i++)
            {
                bindings = bindings.With(Schema.Slots[i], Fillings[i]);
            }

            return bindings;
        }
    }

    /// <summary>The act for other eyes: with constants only.</summary>
    public ActReference ToReference() =>
        new(
            Schema,
            [
                .. Fillings.Select(f =>
                    f.Fact is { } fact
                        ? new Argument(null, fact.ToReference())
                        : new Argument(Constant(f.Entity), null)
                ),
            ]
        );

    /// <summary>A text that two acts share only if they are the same.</summary>
    public string Identity(NameTable names, Func<object, int> number)
    {
        var text = new StringBuilder().Append(number(Schema));
        foreach (var filling in Fillings)
        {
            text.Append(' ');
            if (filling.Fact is { } fact)
            {
                Write(text, fact, names, number);
            }
            else
            {
                text.Append(filling.Entity is { } entity ? names.IndexOf(entity) : -2);
            }
        }

        return text.Append(SeenBy is null ? " -" : $" {number(SeenBy)}{(SeenByAdds ? "+" : "=")}")
            .ToString();
    }

    private static void Write(
        StringBuilder text,
        GroundFact fact,
        NameTable names,
        Func<object, int> number
    )
    {
        text.Append('(');
        foreach (var holder in fact.Holders)
        {
            text.Append(names.IndexOf(holder)).Append(':');
        }

        text.Append(number(fact.State));
        foreach (var argument in fact.Arguments)
        {
            text.Append(',').Append(names.IndexOf(argument));
        }

        text.Append(fact.IsNegated ? "!=" : "=")
            .Append(fact.Value is { } value ? names.ValueOf(value) : -1)
            .Append(')');
    }

    private static ConstantExpression Constant(Entity? entity) =>
        new(entity is null ? StoryValue.Unknown : StoryValue.Of(entity));
}
