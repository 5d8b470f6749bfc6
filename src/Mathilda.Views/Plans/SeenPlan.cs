using Mathilda.Planning;

namespace Mathilda.Views.Plans;

/// <summary>An answer to a question for stories, with what whoever asked knows besides.</summary>
/// <param name="Title">The story's, or the file's name.</param>
/// <param name="Answer">What was found.</param>
/// <param name="Took">How long it took; null = not measured.</param>
/// <param name="OutOfTime">Whether it was broken off by the clock.</param>
public sealed record SeenPlan(
    string Title,
    PlanAnswer Answer,
    PlanDuration? Took = null,
    bool OutOfTime = false
);

/// <summary>How long the parts of planning took, in milliseconds, and how much memory the process took at most.</summary>
/// <param name="Ground">From the text to the first world.</param>
/// <param name="Search">The search itself.</param>
/// <param name="Proof">The check by the slow engine.</param>
/// <param name="PeakMegabytes">Of memory.</param>
/// <param name="Processor">Processor time of the whole process so far, its start included.</param>
public sealed record PlanDuration(
    double Ground,
    double Search,
    double Proof,
    double PeakMegabytes,
    double Processor
);
