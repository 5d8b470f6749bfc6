using System.Diagnostics;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Tests.Binding;

/// <summary>Whatever the text: a model, and findings that lie in it.</summary>
public sealed class AnyStoryTests
{
    [Fact]
    public void Binds_1000_damaged_stories_of_seed_1996() => BindAll(new Mutations(1996), 1000);

    [Fact]
    public void Binds_600_damaged_stories_of_the_repository_of_seed_1997() =>
        BindAll(new Mutations(1997, [.. Stories.Files.Select(Stories.Read)]), 600);

    /// <summary>Words left out, doubled, replaced: lines that nearly read, which letters changed at random seldom are.</summary>
    [Fact]
    public void Binds_500_stories_with_changed_words_of_seed_9()
    {
        var random = new Random(9);
        var lines = Stories
            .Files.Where(file => file.Contains("leon", StringComparison.Ordinal))
            .SelectMany(file => Stories.Read(file).Split('\n'))
            .ToArray();
        var words = lines
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Distinct()
            .ToArray();
        for (var i = 0; i < 500; i++)
        {
            var text = string.Join('\n', Changed(lines, words, random));
            try
            {
                var story = Binder.Bind([Parser.Parse(new SourceText("test.story", text))]);
                Assert.All(story.Findings, f => Assert.Equal("test.story", f.Where!.Source.Path));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Story {i}:\n{text}\n---\n{e.Message}", e);
            }
        }
    }

    private static string[] Changed(string[] lines, string[] words, Random random)
    {
        string[] changed = [.. lines];
        for (var change = 0; change < 30; change++)
        {
            var at = random.Next(changed.Length);
            var line = changed[at].Split(' ').ToList();
            var place = random.Next(line.Count);
            switch (random.Next(3))
            {
                case 0:
                    line.RemoveAt(place);
                    break;
                case 1:
                    line.Insert(place, words[random.Next(words.Length)]);
                    break;
                default:
                    line[place] = words[random.Next(words.Length)];
                    break;
            }

            changed[at] = string.Join(' ', line);
        }

        return changed;
    }

    private static void BindAll(Mutations mutations, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var text = mutations.Next();
            try
            {
                var tree = Parser.Parse(new SourceText("test.story", text));
                var story = Binder.Bind([tree]);
                Assert.All(
                    story.Findings,
                    f =>
                        Assert.InRange(
                            f.Where!.Span.End,
                            f.Where.Span.Start,
                            f.Where.Source.Content.Length
                        )
                );
                Assert.All(
                    story.Findings,
                    f => Assert.StartsWith("MTH1", f.Code, StringComparison.Ordinal)
                );
                _ = story.BindEdit(tree);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Text {i}:\n{text}\n---\n{e.Message}", e);
            }
        }
    }

    /// <summary>Long and hostile lines take no more than their length.</summary>
    [Theory]
    [InlineData("expect ", "Ann and ", "Ann are alive", 2000)]
    [InlineData("expect ", "Ann believes ", "Ann is alive", 2000)]
    [InlineData("expect ", "not ", "Ann is alive", 4000)]
    [InlineData("expect ", "(", "Ann is alive", 10000)]
    [InlineData("expect ", "Ann is alive, ", "Ann is alive", 1400)]
    [InlineData("", "Ann, ", "Ann go to the yard", 3000)]
    [InlineData("", "Ann tells Ann that Ann believes ", "Ann is alive", 600)]
    [InlineData("", "Ann ", "goes to the yard", 4000)]
    [InlineData("expect ", "at(", "Ann", 5000)]
    [InlineData("expect ", "Ann Ann's ", "x", 2000)]
    public void A_long_line_is_read_or_found(
        string before,
        string repeated,
        string after,
        int times
    )
    {
        var line = before + string.Concat(Enumerable.Repeat(repeated, times)) + after;
        var story = $"use speech\nperson Ann (she)\nplace the yard\nscene One\n    {line}\n";
        var watch = Stopwatch.StartNew();
        _ = Bound.Story(story);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }
}
