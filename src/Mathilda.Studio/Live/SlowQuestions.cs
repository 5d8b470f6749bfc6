namespace Mathilda.Studio.Live;

/// <summary>Questions that may take seconds: each is asked once, can be stopped, and is left when nobody waits for it. They have a lane of their own, so none waits for the check.</summary>
/// <param name="open">The story to ask; called at the first question.</param>
/// <param name="gone">When nobody can want an answer any more.</param>
public sealed class SlowQuestions(Func<StoryProject> open, CancellationToken gone)
{
    private const int MostKept = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock _asking = new();
    private readonly Lane _lane = new(open);
    private readonly List<(string Key, SlowQuestion Question)> _asked = [];

    /// <summary>The question of that key: begun if it was not asked yet.</summary>
    public SlowQuestion Ask(string key, Func<StoryProject, CancellationToken, object> question)
    {
        lock (_asking)
        {
            var known = _asked.Find(a => a.Key == key).Question;
            if (known is not null)
            {
                return known;
            }

            foreach (var (_, other) in _asked.Where(a => a.Question.IsForgotten(Patience)))
            {
                other.Stop();
            }

            if (_asked.Count >= MostKept)
            {
                _asked[0].Question.Stop();
                _asked.RemoveAt(0);
            }

            var begun = new SlowQuestion(
                cancel => _lane.Once(project => question(project, cancel), cancel),
                gone
            );
            _asked.Add((key, begun));
            return begun;
        }
    }

    /// <summary>Leaves a question; what it has found by then counts.</summary>
    public void Stop(string key)
    {
        lock (_asking)
        {
            _asked.Find(a => a.Key == key).Question?.Stop();
        }
    }

    /// <summary>Lets a question be asked anew.</summary>
    public void Forget(string key)
    {
        lock (_asking)
        {
            _asked.Find(a => a.Key == key).Question?.Stop();
            _asked.RemoveAll(a => a.Key == key);
        }
    }
}
