using System.Text;

namespace Mathilda.Grounding;

/// <summary>What a ground act is called where a person looks at a ground problem.</summary>
internal static class ActNames
{
    public static string Print(ActKey key)
    {
        var slots = key.Schema.Slots;
        if (key.Schema.Pattern is null && !key.Schema.IsOneOff)
        {
            return $"{key.Schema.Name}({string.Join(", ", key.Fillings.Select(Print))})";
        }

        var text = new StringBuilder(key.Schema.Name);
        for (var i = 0; i < slots.Count && i < key.Fillings.Count; i++)
        {
            text.Replace($"{{{slots[i].Name}}}", Print(key.Fillings[i]));
        }

        return text.ToString();
    }

    private static string Print(Filling filling)
    {
        if (filling.Fact is not { } fact)
        {
            return filling.Entity?.Name ?? "?";
        }

        var state = $"{fact.State.Name}({string.Join(", ", fact.Arguments)})";
        var value = fact.Value is { } given ? $"{(fact.IsNegated ? " != " : " = ")}{given}" : "";
        var not = fact.Value is null && fact.IsNegated ? "not " : "";
        return string.Concat(fact.Holders.Select(h => $"{h} believes ")) + not + state + value;
    }
}
