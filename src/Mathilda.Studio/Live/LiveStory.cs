using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Studio.Live;

/// <summary>The story as its files say it now, read again whenever they change.</summary>
public sealed class LiveStory : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(120);

    private readonly Lock _reading = new();
    private readonly IFiles _files;
    private readonly string _path;
    private readonly FileSystemWatcher? _watcher;
    private readonly Timer _timer;
    private volatile StoryState _state;
    private string _seen = "";

    public LiveStory(IFiles files, StudioOptions options)
    {
        _files = files;
        _path = options.Path;
        _state = new StoryState(0, null, options.Path, []);
        _timer = new Timer(_ => Read());
        Read();
        _watcher = Watch();
    }

    /// <summary>Raised on any thread, after <see cref="State"/> has changed or its check has ended.</summary>
    public event Action<StoryState>? Changed;

    public StoryState State => _state;

    public IFiles Files => _files;

    /// <summary>The files of the story as they are on the disk at this moment: what else lies there is none of the studio's.</summary>
    public LoadedStory Load() => StoryFiles.Load(_files, _path);

    /// <summary>The story as it would be with another text for one of its files.</summary>
    /// <param name="draft">A file of the story.</param>
    /// <param name="cancel">Something newer was written.</param>
    public Task<Draft> Check(SourceText draft, CancellationToken cancel)
    {
        var state = _state;
        SourceText[] texts = [.. state.Texts.Select(t => t.Path == draft.Path ? draft : t)];
        return state.Picture is { } picture
            ? picture.Check(texts, draft, cancel)
            : Task.Run(() => Draft.Of(StoryProject.Open(texts), draft, cancel), cancel);
    }

    /// <summary>A text for one of the story's files as it can be understood, without a check.</summary>
    /// <param name="draft">A file of the story.</param>
    public Task<Draft> Understand(SourceText draft) =>
        _state.Picture is { } picture
            ? picture.Facts.Once(
                project => Draft.Unchecked(project.WithText(draft), draft),
                CancellationToken.None
            )
            : Task.FromResult(Draft.Unchecked(StoryProject.Open([draft]), draft));

    /// <summary>Looks at the files, now.</summary>
    public void Read()
    {
        lock (_reading)
        {
            var loaded = Load();
            var seen = string.Join(
                '\0',
                loaded
                    .Texts.Select(t => $"{t.Path}\0{t.Content}")
                    .Concat(loaded.Findings.Select(f => f.Message))
            );
            if (_state.Version > 0 && seen == _seen)
            {
                return;
            }

            _seen = seen;
            Show(loaded);
        }

        Changed?.Invoke(_state);
    }

    public void Dispose()
    {
        _watcher?.Dispose();
        _timer.Dispose();
        _state.Picture?.Dispose();
    }

    private void Show(LoadedStory loaded)
    {
        var old = _state;
        if (loaded.Findings.Count > 0)
        {
            _state = old with { Version = old.Version + 1, Problems = loaded.Findings };
            return;
        }

        var next = old.Picture?.Next(loaded.Texts) ?? Picture.Of(loaded.Texts);
        List<Finding> problems =
        [
            .. next.Quick.TextFindings.Where(f => f.Severity == Severity.Error),
        ];
        if (problems.Count > 0 && old.Picture is not null)
        {
            next.Dispose();
            _state = old with
            {
                Version = old.Version + 1,
                Problems = problems,
                Texts = loaded.Texts,
            };
            return;
        }

        old.Picture?.Dispose();
        var title =
            next.Model.Title.Length > 0 ? next.Model.Title : StoryFiles.Shown(_files, _path);
        _state = new StoryState(old.Version + 1, next, title, problems) { Texts = loaded.Texts };
        Announce(next.Checked);
        Announce(next.Minds);
    }

    private void Announce(Task end) =>
        end.ContinueWith(
            _ => Changed?.Invoke(_state),
            CancellationToken.None,
            TaskContinuationOptions.NotOnCanceled,
            TaskScheduler.Default
        );

    private FileSystemWatcher? Watch()
    {
        var full = Path.GetFullPath(_path, _files.WorkingFolder);
        var isFolder = _files.KindOf(_path) == PathKind.Folder;
        var folder = isFolder ? full : Path.GetDirectoryName(full);
        if (folder is null || !Directory.Exists(folder))
        {
            return null;
        }

        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter =
                NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite,
        };
        watcher.Changed += Later;
        watcher.Created += Later;
        watcher.Deleted += Later;
        watcher.Renamed += Later;
        watcher.Error += Later;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // An editor writes in several steps: wait until it is done.
    private void Later(object sender, EventArgs change) =>
        _timer.Change(Settling, Timeout.InfiniteTimeSpan);
}
