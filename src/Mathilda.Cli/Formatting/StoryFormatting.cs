using System.Text;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Formatting;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;
using Mathilda.Views.Formatting;

namespace Mathilda.Cli.Formatting;

/// <summary>Formats files on the disk so that nothing a writer wrote can be lost.</summary>
/// <remarks>
/// A file with an error in its text stays as it is. A file is written only if every letter of the old text is in the new one, if nobody
/// changed it meanwhile, and then whole.
/// </remarks>
internal static class StoryFormatting
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="files">Where they lie.</param>
    /// <param name="path">A story or an edit.</param>
    /// <param name="addIds">Whether events without an id get one.</param>
    /// <param name="isCheck">Write nothing.</param>
    public static FormattedStory Run(IFiles files, string path, bool addIds, bool isCheck)
    {
        var loaded = StoryFiles.Load(files, path, withEdits: true);
        var trees = loaded.Texts.Select(Parser.Parse).ToList();
        List<Finding> findings =
        [
            .. loaded.Findings,
            .. trees.SelectMany(t => t.Findings).Where(f => f.Severity == Severity.Error),
        ];
        var damaged = findings.Select(f => f.Where?.Source.Path).ToHashSet(StringComparer.Ordinal);
        var texts = NewTexts(trees, addIds);
        var formatted = new List<FormattedFile>();
        for (var i = 0; i < trees.Count; i++)
        {
            var source = trees[i].Source;
            if (damaged.Contains(source.Path))
            {
                continue;
            }

            var changes = texts[i] != source.Content;
            var isWritten = changes && !isCheck && TryWrite(files, source, texts[i], findings);
            formatted.Add(new FormattedFile(source.Path, changes, isWritten));
        }

        return new FormattedStory(formatted, findings, isCheck);
    }

    private static List<string> NewTexts(List<SyntaxTree> trees, bool addIds)
    {
        if (!addIds)
        {
            return [.. trees.Select(Formatter.Format)];
        }

        var named = Formatter.AddIds(trees);
        return
        [
            .. named.Select(
                (text, i) =>
                    Formatter.Format(Parser.Parse(new SourceText(trees[i].Source.Path, text)))
            ),
        ];
    }

    private static bool TryWrite(
        IFiles files,
        SourceText source,
        string text,
        List<Finding> findings
    )
    {
        if (!KeepsEverything(source.Content, text))
        {
            throw new InvalidOperationException(
                $"Formatting {source.Path} would have lost letters."
            );
        }

        try
        {
            if (StoryFiles.ReadAgain(files, source) is not { } now || now != source.Content)
            {
                findings.Add(FileFindings.ChangedMeanwhile(source.Path));
                return false;
            }

            files.Write(source.Path, Utf8.GetBytes(text));
            return true;
        }
        catch (Exception e) when (StoryFiles.IsRefusal(e))
        {
            findings.Add(FileFindings.CannotWrite(source.Path, StoryFiles.ReasonOf(e)));
            return false;
        }
    }

    /// <summary>Whether the new text has at least as many of every letter and sign as the old one; blanks do not count.</summary>
    private static bool KeepsEverything(string old, string now)
    {
        var counts = new Dictionary<char, int>();
        foreach (var letter in now)
        {
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
        }

        foreach (var letter in old.Where(c => !char.IsWhiteSpace(c)))
        {
            var left = counts.GetValueOrDefault(letter) - 1;
            if (left < 0)
            {
                return false;
            }

            counts[letter] = left;
        }

        return true;
    }
}
