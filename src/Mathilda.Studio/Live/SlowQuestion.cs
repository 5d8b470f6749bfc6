namespace Mathilda.Studio.Live;

/// <summary>A question under way, or its answer.</summary>
public sealed class SlowQuestion
{
    private readonly CancellationTokenSource _stop;
    private int _waiting;
    private long _lastSeen = Environment.TickCount64;

    /// <param name="work">Begins to look for the answer.</param>
    /// <param name="gone">When nobody can want the answer any more.</param>
    public SlowQuestion(Func<CancellationToken, Task<object>> work, CancellationToken gone)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(gone);
        Work = work(_stop.Token);
        // Whoever waits is told; where nobody does, nothing is left unseen.
        _ = Work.ContinueWith(
            done => _ = done.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted,
            TaskScheduler.Default
        );
    }

    public Task<object> Work { get; }

    /// <summary>Waits for the answer, but not for long.</summary>
    /// <returns>Whether it is there, stopped or failed.</returns>
    public async Task<bool> Wait(TimeSpan most)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            await Task.WhenAny(Work, Task.Delay(most));
            return Work.IsCompleted;
        }
        finally
        {
            Volatile.Write(ref _lastSeen, Environment.TickCount64);
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Whether it is still under way and nobody has waited for so long.</summary>
    public bool IsForgotten(TimeSpan since) =>
        !Work.IsCompleted
        && Volatile.Read(ref _waiting) == 0
        && Environment.TickCount64 - Volatile.Read(ref _lastSeen) > since.TotalMilliseconds;

    /// <summary>Whether it was told to stop; what it had found by then may still be an answer.</summary>
    public bool WasStopped => _stop.IsCancellationRequested;

    public void Stop() => _stop.Cancel();
}
