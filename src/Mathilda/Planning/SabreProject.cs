using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Sabre;
using Mathilda.Language.Text;

namespace Mathilda.Planning;

/// <summary>A problem file of the planner Sabre, opened: stories can be looked for.</summary>
public sealed class SabreProject
{
    private readonly SourceText _source;
    private readonly StoryModel? _model;

    private SabreProject(SourceText source, StoryModel? model, IReadOnlyList<Finding> findings)
    {
        (_source, _model, TextFindings) = (source, model, findings);
    }

    /// <summary>Why it could not be read; empty if it could.</summary>
    public IReadOnlyList<Finding> TextFindings { get; }

    /// <summary>Reads a problem.</summary>
    public static SabreProject Open(SourceText source)
    {
        var (model, findings) = SabreReader.Read(source);
        return new SabreProject(source, model, findings);
    }

    /// <inheritdoc cref="StoryProject.StartPlan"/>
    public StoryPlanning StartPlan(PlanRequest request, CancellationToken cancel = default)
    {
        if (_model is null)
        {
            return new StoryPlanning(request, PlanGoal.Of(request), null, TextFindings);
        }

        if (request.Condition is not { } asked)
        {
            return PlanningStart.Begin(_model, request, null, cancel);
        }

        // Of two utilities of the author the last one counts.
        var (model, findings) = SabreReader.Read(
            new SourceText(
                _source.Path,
                $"{_source.Content.TrimEnd().TrimEnd(';')};\nutility(): if({asked}) 1 else 0;"
            )
        );
        return model is null
            ? new StoryPlanning(request, PlanGoal.Of(request), null, findings)
            : PlanningStart.Begin(model, request, null, cancel);
    }

    /// <inheritdoc cref="StoryProject.Plan"/>
    public PlanAnswer Plan(
        PlanRequest request,
        IProgress<PlanProgress>? progress = null,
        CancellationToken cancel = default
    ) => StartPlan(request, cancel).Run(progress, cancel);
}
