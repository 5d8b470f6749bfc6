using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>A line that asks or marks something between two events: <c>expect</c>, <c>unstated</c>.</summary>
/// <param name="Item">The line.</param>
/// <param name="SceneIndex">The scene it stands in.</param>
/// <param name="StepsBefore">How many events have happened by then.</param>
internal sealed record Checkpoint(SceneItem Item, int SceneIndex, int StepsBefore);
