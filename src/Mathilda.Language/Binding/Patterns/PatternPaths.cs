using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>A pattern as paths through a trie: with every form of its words, and negated.</summary>
internal static class PatternPaths
{
    private const int PathLimit = 16;

    /// <summary>Every way to write the sentence.</summary>
    public static List<List<TrieStep>> Of(PatternDraft draft, Vocabulary vocabulary) =>
        Expand(draft.Parts, draft, vocabulary);

    /// <summary>Every way to write that it is not so.</summary>
    public static List<List<TrieStep>> Negated(PatternDraft draft, Vocabulary vocabulary)
    {
        var paths = new List<List<TrieStep>>();
        var verb = Verbs.IndexIn(draft.Parts);
        if (verb < 0)
        {
            return paths;
        }

        var word = (WordPart)draft.Parts[verb];
        if (word.Singular is "is" or "was" or "are" or "were" || Verbs.IsModal(word.Singular))
        {
            AddVariant(paths, draft, vocabulary, verb, [word, Word("not")]);
            if (word.Singular == "can")
            {
                AddVariant(paths, draft, vocabulary, verb, [Word("cannot")]);
            }

            return paths;
        }

        if (word.Singular == "does")
        {
            AddVariant(paths, draft, vocabulary, verb, [word, Word("not")]);
        }

        AddVariant(
            paths,
            draft,
            vocabulary,
            verb,
            [new WordPart("do", "does"), Word("not"), Word(word.Plural)]
        );
        if (word.Singular == "has")
        {
            var after =
                verb + 1 < draft.Parts.Count
                && draft.Parts[verb + 1] is WordPart { Singular: "a" or "an" }
                    ? 1
                    : 0;
            AddVariant(paths, draft, vocabulary, verb, [word, Word("no")], after);
            AddVariant(paths, draft, vocabulary, verb, [word, Word("not")]);
        }

        return paths;
    }

    private static WordPart Word(string word) => new(word, word);

    private static void AddVariant(
        List<List<TrieStep>> paths,
        PatternDraft draft,
        Vocabulary vocabulary,
        int verb,
        IReadOnlyList<WordPart> instead,
        int skip = 0
    ) =>
        paths.AddRange(
            Expand(
                [.. draft.Parts.Take(verb), .. instead, .. draft.Parts.Skip(verb + 1 + skip)],
                draft,
                vocabulary
            )
        );

    private static List<List<TrieStep>> Expand(
        IReadOnlyList<PatternPart> parts,
        PatternDraft draft,
        Vocabulary vocabulary
    )
    {
        var paths = new List<List<TrieStep>> { new() };
        foreach (var part in parts)
        {
            if (part is SlotPart slot)
            {
                var spec = draft.Slots.Find(s => ReferenceEquals(s.Part, slot))!.Spec;
                paths.ForEach(path => path.Add(new TrieStep(Vocabulary.None, spec)));
                continue;
            }

            var word = (WordPart)part;
            var singular = Step(word.Singular, vocabulary);
            var plural = Step(word.Plural, vocabulary);
            List<List<TrieStep>> other =
                singular == plural || paths.Count >= PathLimit
                    ? []
                    : [.. paths.Select(path => new List<TrieStep>(path) { plural })];
            paths.ForEach(path => path.Add(singular));
            paths.AddRange(other);
        }

        return paths;
    }

    private static TrieStep Step(string word, Vocabulary vocabulary) =>
        new(
            vocabulary.Add(
                word.Normalize(System.Text.NormalizationForm.FormC)
                    .Replace('\u2019', '\'')
                    .ToLowerInvariant()
            ),
            null
        );
}
