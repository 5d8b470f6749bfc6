using Mathilda.Language.Model;

namespace Mathilda.Answers;

/// <summary>What answers rest on: all passages that they name anywhere.</summary>
/// <remarks><c>project.Sources(texts).PassagesOf(answer.Citations())</c> are the passages themselves.</remarks>
public static class AnswerCitations
{
    public static IEnumerable<Citation> Citations(this KnowsAnswer answer) =>
        answer.Rows.SelectMany(r => Of(r.Since).Append(r.Citation));

    public static IEnumerable<Citation> Citations(this KnowledgeTable table) =>
        table.Rows.SelectMany(r => Of(r.After));

    public static IEnumerable<Citation> Citations(this WhyAnswer answer)
    {
        var asked = answer.Event is { } report ? [report.Citation] : Enumerable.Empty<Citation>();
        return asked
            .Concat(answer.Wants.Select(w => w.Citation))
            .Concat(answer.Causes.SelectMany(Of));
    }

    public static IEnumerable<Citation> Citations(this WhyNotAnswer answer) =>
        Of(answer.After)
            .Concat(answer.Events.SelectMany(e => Of(e.Obstacles).Concat(Of(e.PossibleAfter))));

    public static IEnumerable<Citation> Citations(this WhatIfAnswer answer) =>
        answer
            .Premise.Concat(answer.Falls)
            .Concat(answer.Open)
            .SelectMany(e =>
                Of(e.Event).Concat(Of(e.Obstacles)).Concat(e.FallsWith.SelectMany(Of))
            );

    public static IEnumerable<Citation> Citations(this IronyAnswer answer) =>
        answer.Scenes.SelectMany(s => s.Rows).SelectMany(r => Of(r.Since).Append(r.Citation));

    public static IEnumerable<Citation> Citations(this WorldAnswer answer) =>
        Of(answer.After).Concat(answer.Rows.SelectMany(r => Of(r.Since)));

    public static IEnumerable<Citation> Citations(this AboutAnswer answer) =>
        answer.Items.Select(i => i.Citation);

    private static IEnumerable<Citation> Of(EventReference? reference) =>
        reference is null ? [] : [reference.Citation];

    private static IEnumerable<Citation> Of(IEnumerable<Obstacle> obstacles) =>
        obstacles.SelectMany(o => Of(o.Since).Append(o.Citation));

    private static IEnumerable<Citation> Of(Cause cause) =>
        Of(cause.SetBy).Append(cause.Citation).Concat(cause.Causes.SelectMany(Of));
}
