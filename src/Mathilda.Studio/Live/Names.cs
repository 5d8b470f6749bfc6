using System.Globalization;
using System.Text;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>The words that stand for people, places and things in addresses: "leon" for Léon.</summary>
public sealed class Names
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _colours = new(StringComparer.Ordinal);

    public Names(StoryModel model)
    {
        foreach (var entity in model.Entities)
        {
            var plain = Plain(entity.Name);
            var word = plain;
            for (var i = 2; !_entities.TryAdd(word, entity); i++)
            {
                word = string.Create(CultureInfo.InvariantCulture, $"{plain}-{i}");
            }

            _words.TryAdd(entity.Name, word);
        }

        People = [.. model.People];
        for (var i = 0; i < People.Count; i++)
        {
            _colours.TryAdd(People[i].Name, i);
        }
    }

    public IReadOnlyList<Entity> People { get; }

    /// <summary>Everybody by name, in order of declaration: for the colours of drawings.</summary>
    public IReadOnlyList<string> Cast => [.. People.Select(p => p.Name)];

    /// <summary>Null if nothing has this word.</summary>
    public Entity? Find(string word) => _entities.GetValueOrDefault(word);

    /// <summary>Null for what has no name in the story.</summary>
    public string? WordOf(string name) => _words.GetValueOrDefault(name);

    /// <summary>The class of somebody's colour; empty for who has none.</summary>
    public string ColourOf(string person) =>
        _colours.TryGetValue(person, out var place)
            ? Views.Drawings.DrawingStyle.ColourClass(place)
            : "";

    private static string Plain(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in Spelling.Plain(name))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (letter is not ('\'' or '’') && word.Length > 0 && word[^1] != '-')
            {
                word.Append('-');
            }
        }

        var plain = word.ToString().Trim('-');
        return plain.Length > 0 ? plain : "x";
    }
}
