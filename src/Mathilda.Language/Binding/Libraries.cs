using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Finds the libraries that a story uses.</summary>
internal static class Libraries
{
    private const string Folder = "std/";

    /// <summary>Whether a text is the prelude's or a library's.</summary>
    public static bool IsPartOf(SourceText text) =>
        text.Path.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>The prelude: there unless a story says <c>use nothing</c>.</summary>
    public const string Presence = "presence";

    /// <summary>The prelude's way to go from place to place.</summary>
    public const string GoSentence = "{who} goes to {place}";

    /// <summary>The prelude and what is used, each once, in the order of their first use.</summary>
    public static IReadOnlyList<SyntaxTree> For(
        BindingContext context,
        IReadOnlyList<SyntaxTree> trees
    )
    {
        var names = new List<string>();
        var hasPrelude = true;
        foreach (var tree in trees)
        {
            foreach (var line in tree.Lines.Where(line => line.Kind == LineKind.Use))
            {
                var phrase = Phrase.Of(tree.Source, line.Tokens, context.Lexicon.Vocabulary);
                foreach (var (start, end) in KindDeclarations.Parts(phrase, 1))
                {
                    var name = phrase.TextOf(start, end);
                    if (name == "nothing")
                    {
                        hasPrelude = false;
                    }
                    else if (Prelude.Find(name) is null)
                    {
                        context.Report(
                            DeclarationFindings.UnknownUse(
                                phrase.At(start, end),
                                [
                                    .. Prelude
                                        .Texts.Select(text => text.Name)
                                        .Where(n => n != Presence),
                                ]
                            )
                        );
                    }
                    else if (!names.Contains(name))
                    {
                        names.Add(name);
                    }
                }
            }
        }

        if (hasPrelude)
        {
            names.Remove(Presence);
            names.Insert(0, Presence);
        }

        return
        [
            .. names.Select(name =>
                Parser.Parse(new SourceText($"{Folder}{name}.story", Prelude.Find(name)!))
            ),
        ];
    }
}
