using Mathilda.Language.Binding;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Model;

/// <summary>Understands a story: resolves names, reads sentences, checks kinds.</summary>
public static class Binder
{
    /// <summary>Binds the files of one story, in the order of their paths.</summary>
    /// <returns>
    /// The model as far as the text can be read, and what could not (MTH11xx to MTH14xx; the trees' own findings are not repeated). Never
    /// throws on any text. Time is linear in the text but for findings, of which a bounded number searches for something near.
    /// </returns>
    public static BoundStory Bind(IReadOnlyList<SyntaxTree> trees) => StoryBinding.Bind(trees);
}
