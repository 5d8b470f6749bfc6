using System.Diagnostics;
using Mathilda.Language.Tests;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>Feeds one reader; a second thread watches that each text comes to an end.</summary>
internal sealed class SoakRun(
    string name,
    Action<SourceText> read,
    double hungSeconds,
    double slowSeconds
)
{
    private long _startedAt = Stopwatch.GetTimestamp();
    private volatile string _text = "";
    private volatile bool _isDone;

    public (int Crashed, int Slow) Feed(int count, Mutations mutations)
    {
        var watch = new Thread(Watch) { IsBackground = true };
        watch.Start();
        var (crashed, slow) = (0, 0);
        for (var i = 0; i < count; i++)
        {
            _text = mutations.Next();
            Volatile.Write(ref _startedAt, Stopwatch.GetTimestamp());
            try
            {
                read(new SourceText("soak.story", _text));
            }
            catch (Exception e)
            {
                crashed++;
                Console.WriteLine(
                    $"{name}: text {i}: {e.GetType().Name}: {e.Message}\n{_text}\n{e.StackTrace}"
                );
            }

            slow += Stopwatch.GetElapsedTime(_startedAt).TotalSeconds > slowSeconds ? 1 : 0;
        }

        _isDone = true;
        return (crashed, slow);
    }

    private void Watch()
    {
        while (!_isDone)
        {
            Thread.Sleep(500);
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _startedAt)).TotalSeconds > hungSeconds)
            {
                Console.WriteLine($"{name}: no end after {hungSeconds} s:\n{_text}");
                Environment.Exit(3);
            }
        }
    }
}
