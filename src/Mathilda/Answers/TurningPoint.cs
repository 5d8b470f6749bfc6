namespace Mathilda.Answers;

/// <summary>An event on which much of what follows leans.</summary>
/// <param name="Event">It has an id, so that it can be left out.</param>
/// <param name="Leaning">How many later events lean on what it made so, themselves or by what they lean on: more than would fall, where something else would do.</param>
public sealed record TurningPoint(EventReference Event, int Leaning);
