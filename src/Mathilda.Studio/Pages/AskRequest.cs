using System.Globalization;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;

namespace Mathilda.Studio.Pages;

/// <summary>A question as it comes with an address.</summary>
/// <param name="Frame">What stands around the answer.</param>
/// <param name="Choices">What can be asked about.</param>
/// <param name="Http">The request itself.</param>
/// <param name="Pages">Makes the answer's page.</param>
public sealed record AskRequest(
    PageFrame Frame,
    AskChoices Choices,
    HttpRequest Http,
    PageRenderer Pages
)
{
    private const int LongestWord = 500;
    private const int MostWords = 12;

    // Long enough for what is quick not to blink; short enough not to look stuck.
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    public Picture Picture => Choices.Picture;

    public string Address => Http.Path + Http.QueryString;

    /// <summary>Whether anything was asked.</summary>
    public bool IsAsked => Http.Query.Count > 0;

    /// <summary>Null where nothing was written.</summary>
    public string? Word(string name) => Words(name) is [var word, ..] ? word : null;

    public IReadOnlyList<string> Words(string name) =>
        [
            .. Http.Query[name]
                .Select(word => Cut(word ?? "").Trim())
                .Where(word => word.Length > 0)
                .Take(MostWords),
        ];

    /// <summary>The same with what is blank, so that fields stay in pairs.</summary>
    public IReadOnlyList<string> Places(string name) =>
        [.. Http.Query[name].Select(word => Cut(word ?? "").Trim()).Take(MostWords)];

    /// <summary>Asks what may take long, and waits a little.</summary>
    /// <param name="part">Of the page's answer: what tells questions of one page apart.</param>
    /// <param name="waits">What is being worked out, in words.</param>
    /// <param name="question">The question.</param>
    public async Task<(T? Answer, Awaited Awaited)> Slowly<T>(
        string part,
        string waits,
        Func<StoryProject, CancellationToken, T> question
    )
        where T : class
    {
        var key = part.Length == 0 ? Address : $"{Address}#{part}";
        var asked = Picture.Questions.Ask(key, (project, cancel) => question(project, cancel));
        var isDone = await asked.Wait(Patience());
        var standing =
            !isDone ? Standing.UnderWay
            : asked.Work.IsCanceled ? Standing.Stopped
            : asked.Work.IsFaulted ? Standing.Failed
            : Standing.Done;
        return (
            standing == Standing.Done ? (T)await asked.Work : null,
            new Awaited(key, standing, waits)
            {
                WasStopped = asked.WasStopped,
                Failure = asked.Work.Exception?.InnerException?.Message,
            }
        );
    }

    // A page that is there already can wait longer, and says so (RFC 7240).
    private TimeSpan Patience()
    {
        var prefer = Http.Headers["Prefer"].ToString();
        return
            prefer.StartsWith("wait=", StringComparison.Ordinal)
            && int.TryParse(
                prefer["wait=".Length..],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var seconds
            )
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds))
            : Blink;
    }

    private static string Cut(string word) =>
        word.Length > LongestWord ? word[..LongestWord] : word;
}
