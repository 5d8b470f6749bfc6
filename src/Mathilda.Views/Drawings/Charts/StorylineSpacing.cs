namespace Mathilda.Views.Drawings.Charts;

/// <summary>How far apart lines are, and how much it costs them to leave the straight way.</summary>
/// <param name="InBlock">Between the lines of a block.</param>
/// <param name="Above">Least room above the first line of a column: column, line.</param>
/// <param name="Between">Least distance of the last line of a block and the first of the next: column, upper line, lower line.</param>
/// <param name="Weight">What a unit up or down costs a line on the way into a column: column, line.</param>
internal sealed record StorylineSpacing(
    int InBlock,
    Func<int, int, int> Above,
    Func<int, int, int, int> Between,
    Func<int, int, int> Weight
);
