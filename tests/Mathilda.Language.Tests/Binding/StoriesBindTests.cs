using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Tests.Documents;
using Mathilda.Language.Text;
using Mathilda.Testing;

namespace Mathilda.Language.Tests.Binding;

/// <summary>Everything that is shown as a story is one: the documents' examples, the tour, the library.</summary>
public sealed class StoriesBindTests
{
    [Theory]
    [InlineData("language.md")]
    [InlineData("tour.md")]
    public void Every_example_of_the_documents_is_understood(string page)
    {
        foreach (
            var example in DocumentExample
                .Of(page)
                .Where(e => !e.IsFragment && !e.Text.StartsWith("edit ", StringComparison.Ordinal))
        )
        {
            var story = Bound.Story(example.Text);
            Assert.True(story.Findings.Count == 0, $"{example}\n{Bound.Show(story.Findings)}");
        }
    }

    [Fact]
    public void The_story_of_Léon_is_understood()
    {
        var folder = Path.Combine(Repository.Root, "stories", "leon");
        var files = Directory
            .GetFiles(folder, "*.story", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
        var trees = files
            .Select(file => Parser.Parse(new SourceText(file, File.ReadAllText(file))))
            .ToList();
        var story = Binder.Bind(trees);
        Assert.True(story.Findings.Count == 0, Bound.Show(story.Findings));
        Assert.NotEmpty(story.Model.Scenes);
    }

    public static TheoryData<string> Libraries => [.. Prelude.Texts.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_library_is_understood_on_its_own(string name)
    {
        var use = name == "presence" ? "" : $"use {name}\n";
        Assert.NotEmpty(Bound.Clean(use + "person Ann (she)\n").Acts);
    }

    [Fact]
    public void All_libraries_are_understood_together()
    {
        var all = string.Join(
            ", ",
            Prelude.Texts.Select(text => text.Name).Where(name => name != "presence")
        );
        Assert.True(
            Bound.Clean($"use {all}\nperson Ann (she)\nthing the box\nplace the yard\n").Acts.Count
                > 20
        );
    }

    [Fact]
    public void The_embedded_library_is_that_of_the_files()
    {
        var folder = Path.Combine(Repository.Root, "src", "Mathilda.Language", "Std");
        var files = Directory.GetFiles(folder, "*.story").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(
            files.Select(file =>
                (
                    Path.GetFileNameWithoutExtension(file),
                    File.ReadAllText(file).ReplaceLineEndings("\n")
                )
            ),
            Prelude
                .Texts.OrderBy(text => text.Name, StringComparer.Ordinal)
                .Select(text => (text.Name, text.Text.ReplaceLineEndings("\n")))
        );
    }

    [Fact]
    public void Without_the_prelude_there_is_nothing()
    {
        var model = Bound.Clean("use nothing\nperson Ann (she)\n");
        Assert.Empty(model.Acts);
        Assert.Null(model.Go);
        Assert.Null(model.At);
    }
}
