using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Everything that sentences are read with: names, kinds, patterns.</summary>
internal sealed class Lexicon
{
    public Lexicon()
    {
        Names = new NameTrie(Vocabulary);
        Kinds = new KindTable();
        Audience = new Entity { Name = "the audience", Kinds = [AudienceKind] };
    }

    public Vocabulary Vocabulary { get; } = new();

    public NameTrie Names { get; }

    public KindTable Kinds { get; }

    public StateTable States { get; } = new();

    public PatternTrie ActPatterns { get; } = new();

    public PatternTrie StatePatterns { get; } = new();

    /// <summary>The sentences of acts by their words.</summary>
    public PatternRegister ActRegister { get; } = new();

    /// <summary>The sentences of states by their words.</summary>
    public PatternRegister StateRegister { get; } = new();

    public Kind AudienceKind { get; } = new("audience", []);

    public Entity Audience { get; }

    /// <summary>The prelude's <c>notices(person, person)</c>; null without it.</summary>
    public StateSchema? Notices => States.Find("notices", 2);

    /// <summary>How many more findings may search for something near: the search is the costly part.</summary>
    public int SuggestionsLeft { get; set; } = 200;
}
