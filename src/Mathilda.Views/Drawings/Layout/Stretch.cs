namespace Mathilda.Views.Drawings.Layout;

/// <summary>Two points on a line: <c>To</c> lies at least <c>Least</c> beyond <c>From</c>, and each unit of distance costs <c>Weight</c>.</summary>
/// <param name="From">A node.</param>
/// <param name="To">A node.</param>
/// <param name="Least">May be negative.</param>
/// <param name="Weight">From 0.</param>
internal readonly record struct Stretch(int From, int To, int Least, int Weight);
