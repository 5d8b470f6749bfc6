namespace Mathilda.Planning;

/// <content>To the end in one go.</content>
public sealed partial class StoryPlanning
{
    // Work between two reports.
    private const long NodesOfStep = 2_000;

    internal PlanAnswer Run(IProgress<PlanProgress>? progress, CancellationToken cancel)
    {
        try
        {
            while (!Step(NodesOfStep, cancel))
            {
                progress?.Report(Progress);
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            BreakOff();
        }

        // What was found is checked even then: it is not much, and nothing unchecked is shown.
        Prove(CancellationToken.None);
        return Answer;
    }
}
