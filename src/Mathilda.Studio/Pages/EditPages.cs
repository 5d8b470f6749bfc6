using Mathilda.Language.Text;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;
using Mathilda.Studio.Parts;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>Changes a file: looked at as it is written, on the disk only when asked for.</summary>
internal static class EditPages
{
    private const string File = "file";
    private const string Base = "base";
    private const string Text = "text";
    private const string Over = "over";
    private const string Part = "part";
    private const string Quickly = "quick";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/text/check", Check);
        routes.MapPost("/text/save", Save);
    }

    /// <summary>The file as it is on the disk, in a window.</summary>
    public static async Task<IResult> Show(
        string path,
        bool isJustSaved,
        LiveStory story,
        StoryFileStore store,
        PageRenderer pages
    )
    {
        var state = story.State;
        if (store.Find(Asked(path)) is not { } file)
        {
            return await TextPages.NotThere(pages, state);
        }

        if (!file.CanBeEdited)
        {
            return await MissingPages.Page(
                pages,
                state,
                Section.Text,
                "This file is too large to be edited here, or holds characters that a form cannot carry. It can be edited with another program; what is saved there appears here by itself."
            );
        }

        // The lane for drafts gets ready while the reader thinks.
        _ = story
            .Check(file.Source, CancellationToken.None)
            .ContinueWith(t => _ = t.Exception, TaskScheduler.Default);
        var found = FindingPages.Now(state);
        var draft = await Drafts.Unchecked(state, file.Source, found);
        return await pages.Page<EditPage>(
            View(state, file, file.Source.Content, draft) with
            {
                Note = isJustSaved ? "Saved." : null,
            }
        );
    }

    private static Func<SourceText, bool> Asked(string path) =>
        text => Links.TextWords(text.Path) == path;

    private static async Task<IResult> Check(
        HttpRequest request,
        LiveStory story,
        StoryFileStore store,
        PageRenderer pages
    )
    {
        var form = await request.ReadFormAsync();
        var state = story.State;
        if (TextPages.Find(state, form[File].ToString()) is not { } known)
        {
            return await TextPages.NotThere(pages, state);
        }

        var text = new SourceText(known.Path, form[Text].ToString().ReplaceLineEndings("\n"));
        if (form[Part] == Quickly)
        {
            return await pages.Part<DraftPart>(
                await Drafts.BeingChecked(state, await story.Understand(text))
            );
        }

        DraftView draft;
        try
        {
            var read = await story.Check(text, request.HttpContext.RequestAborted);
            draft = await Drafts.Checked(state, read);
        }
        catch (OperationCanceledException)
        {
            // Something newer was written: nobody waits for this any more.
            return Results.NoContent();
        }

        if (form.ContainsKey(Part))
        {
            return await pages.Part<DraftPart>(draft);
        }

        return store.Find(Asked(form[File].ToString())) is { } file
            ? await pages.Page<EditPage>(
                View(state, file, text.Content, draft) with
                {
                    Base = form[Base].ToString(),
                    Note = "Looked at, not saved.",
                }
            )
            : await TextPages.NotThere(pages, state);
    }

    private static async Task<IResult> Save(
        HttpContext context,
        LiveStory story,
        StoryFileStore store,
        PageRenderer pages
    )
    {
        var form = await context.Request.ReadFormAsync();
        var path = form[File].ToString();
        var text = form[Text].ToString();
        if (
            !form.ContainsKey(Text)
            || store.Save(Asked(path), text, form[Base].ToString(), form[Over].ToString())
                is not { } outcome
        )
        {
            return await TextPages.NotThere(pages, story.State);
        }

        if (outcome.IsWritten)
        {
            story.Read();
            context.Response.Headers.Location = $"{Links.Text(outcome.Now.Source.Path)}?edit&saved";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }

        var state = story.State;
        var source = new SourceText(outcome.Now.Source.Path, text.ReplaceLineEndings("\n"));
        var draft = await Drafts.Unchecked(state, source, []);
        var view = View(state, outcome.Now, source.Content, draft) with
        {
            Base = form[Base].ToString(),
        };
        return await pages.Page<EditPage>(
            outcome.Problem is { } problem
                ? view with
                {
                    Note = $"{problem.Message} {problem.Hint}",
                }
                : view with
                {
                    Conflict = new ConflictView(
                        outcome.Now.Mark,
                        TextChange.Between(source.Content, outcome.Now.Source.Content)
                    ),
                },
            outcome.Problem is null
                ? StatusCodes.Status409Conflict
                : StatusCodes.Status500InternalServerError
        );
    }

    private static EditView View(StoryState state, StoryFile file, string text, DraftView draft)
    {
        var name = new FileNames(state.Texts).Of(file.Source);
        return new EditView(
            new PageFrame(state, Section.Text, name)
            {
                Sheet = TextPages.Sheet,
                Module = "edit.js",
            },
            name,
            Links.Text(file.Source.Path)
        )
        {
            File = Links.TextWords(file.Source.Path),
            Text = text,
            Base = file.Mark,
            Draft = draft,
            IsSaved = text.ReplaceLineEndings("\n") == file.Source.Content.ReplaceLineEndings("\n"),
        };
    }
}
