using Mathilda.Language.Binding;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A story understood, with what is needed to read more sentences about it: questions, edits.</summary>
public sealed class BoundStory
{
    private readonly BindingContext _context;

    internal BoundStory(StoryModel model, IReadOnlyList<Finding> findings, BindingContext context)
    {
        Model = model;
        Findings = findings;
        _context = context;
    }

    /// <summary>As far as the text can be read.</summary>
    public StoryModel Model { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a condition over the story's names: <c>Léon's trade is cleaner</c>.</summary>
    /// <returns>Null, and at least one finding, if it cannot be read.</returns>
    public (Expression? Condition, IReadOnlyList<Finding> Findings) ReadCondition(
        SourceText text
    ) => Questions.ReadCondition(_context, text);

    /// <inheritdoc cref="ReadCondition(SourceText)"/>
    public (Expression? Condition, IReadOnlyList<Finding> Findings) ReadCondition(string text) =>
        ReadCondition(new SourceText("question", text));

    /// <summary>Reads a sentence of a state as a fact, with its holders: <c>Tony believes Mathilda is dead</c>.</summary>
    /// <returns>Null, and at least one finding, if it cannot be read.</returns>
    public (FactReference? Fact, IReadOnlyList<Finding> Findings) ReadFact(SourceText text) =>
        Questions.ReadFact(_context, text);

    /// <summary>Reads an act's sentence: <c>Léon goes to the roof</c>; a list gives several events.</summary>
    /// <returns>Empty, and at least one finding, if it cannot be read.</returns>
    public (IReadOnlyList<ActReference> Events, IReadOnlyList<Finding> Findings) ReadEvent(
        SourceText text
    ) => Questions.ReadEvent(_context, text);

    /// <summary>Reads somebody's or something's name, or null if nothing is called so.</summary>
    public Entity? FindEntity(string name) => Questions.FindEntity(_context, name);

    /// <summary>Where names of this story stand in a text: its own, or a draft of it. In order of place.</summary>
    /// <remarks>By their words alone, the longest first; free text and the sentences that acts and states declare are left out.</remarks>
    public IReadOnlyList<NameReference> NamesIn(SyntaxTree tree) =>
        NameReferences.In(tree, _context);

    /// <summary>Understands an edit of this story: the first of the file.</summary>
    /// <returns>Null if the file holds no edit; findings for what could not be read.</returns>
    public (StoryEdit? Edit, IReadOnlyList<Finding> Findings) BindEdit(SyntaxTree tree) =>
        EditBinding.Bind(_context, tree);
}
