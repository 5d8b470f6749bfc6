using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>How an attempt to write ended.</summary>
/// <param name="Now">The file as it is after it.</param>
/// <param name="IsWritten">Whether it is what was to be written.</param>
/// <param name="Problem">Why the disk refused; null if it did not.</param>
public sealed record SaveOutcome(StoryFile Now, bool IsWritten, Finding? Problem = null);

/// <summary>The files of the story on the disk: read as they are now, written only over what the writer has seen.</summary>
public sealed class StoryFileStore(LiveStory story)
{
    private readonly Lock _writing = new();

    /// <summary>A file of the story; null for every other path, whatever lies there.</summary>
    /// <remarks>Paths are compared with those of the story's files, found anew: links and what lies outside are not among them.</remarks>
    public StoryFile? Find(Func<SourceText, bool> isAsked)
    {
        var text = story.Load().Texts.FirstOrDefault(isAsked);
        if (text is null)
        {
            return null;
        }

        try
        {
            var bytes = story.Files.Read(text.Path, int.MaxValue);
            return
                bytes is not null && SourceText.FromUtf8(text.Path, bytes) is { Finding: null } read
                ? new StoryFile(read.Source, bytes)
                : null;
        }
        catch (Exception e) when (StoryFiles.IsRefusal(e))
        {
            return null;
        }
    }

    /// <summary>Writes a text whole, if the file is still one of those that the writer has seen; else leaves it as it is.</summary>
    /// <returns>Null if it is no file of the story.</returns>
    public SaveOutcome? Save(Func<SourceText, bool> isAsked, string text, params string[] seen)
    {
        lock (_writing)
        {
            if (Find(isAsked) is not { } now)
            {
                return null;
            }

            if (!seen.Contains(now.Mark, StringComparer.OrdinalIgnoreCase) || !now.CanBeEdited)
            {
                return new SaveOutcome(now, false);
            }

            var bytes = now.Rewritten(text);
            if (bytes.AsSpan().SequenceEqual(now.Bytes))
            {
                return new SaveOutcome(now, true);
            }

            try
            {
                story.Files.Write(now.Source.Path, bytes);
            }
            catch (Exception e) when (StoryFiles.IsRefusal(e))
            {
                return new SaveOutcome(
                    now,
                    false,
                    FileFindings.CannotWrite(now.Source.Path, StoryFiles.ReasonOf(e))
                );
            }

            var written = SourceText.FromUtf8(now.Source.Path, bytes).Source;
            return new SaveOutcome(new StoryFile(written, bytes), true);
        }
    }
}
