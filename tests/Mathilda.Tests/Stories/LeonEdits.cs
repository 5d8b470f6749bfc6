namespace Mathilda.Tests.Stories;

/// <summary>The changes of tests/corpus/leon, each with the findings that it must give. Two classes test them, side by side.</summary>
internal static class LeonEdits
{
    /// <summary>The changes by name.</summary>
    /// <param name="open">Those about the questions that the story leaves open, or all the others.</param>
    public static TheoryData<string> Names(bool open)
    {
        var data = new TheoryData<string>();
        foreach (
            var name in Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, "tests/corpus/leon"))
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal)
        )
        {
            if (IsOpenQuestion(name) == open)
            {
                data.Add(name);
            }
        }

        return data;
    }

    /// <summary>A change gives just the findings that its folder lists. The story stays as it is, and what was found out about it is used again.</summary>
    public static void Compare(StoryProject story, string name)
    {
        var folder = Path.Combine(Repository.Root, "tests/corpus/leon", name);
        var expected = File.ReadAllLines(Path.Combine(folder, "expected.txt"))
            .Where(l =>
                l.Length > 0 && !l.StartsWith("//", StringComparison.Ordinal) && l != "clean"
            )
            .Order(StringComparer.Ordinal);
        var edit = Checked.Text(Path.Combine(folder, "edit.story"));
        var findings = story.WithEdit(edit).Check().Findings;
        Assert.Equal(string.Join('\n', expected), string.Join('\n', Checked.Lines(findings)));
    }

    // L01 to L20.
    private static bool IsOpenQuestion(string name) =>
        name.Length > 3 && name[0] == 'l' && char.IsAsciiDigit(name[1]);
}
