using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads clauses: what stands after their first words, and in the block beneath.</summary>
internal static class Clauses
{
    /// <summary>The conditions of a clause, one for each line.</summary>
    /// <param name="from">The place after the words that begin the clause.</param>
    public static List<Expression> Conditions(
        BindingContext context,
        SourceLine line,
        int from,
        Scope scope
    )
    {
        var conditions = new List<Expression>();
        foreach (var (phrase, start) in Phrases(context, line, from))
        {
            if (context.ReaderOf(phrase, scope, start).ReadWholeCondition() is { } condition)
            {
                conditions.Add(condition);
            }
        }

        return conditions;
    }

    /// <summary>The changes of a clause, in order.</summary>
    public static List<Effect> Effects(
        BindingContext context,
        SourceLine line,
        int from,
        Scope scope
    )
    {
        var effects = new List<Effect>();
        var phrase = context.PhraseOf(line);
        if (phrase.Count > from)
        {
            effects.AddRange(context.ReaderOf(phrase, scope, from).ReadWholeEffects());
        }

        foreach (var beneath in line.Line.Block)
        {
            switch (beneath.Kind)
            {
                case LineKind.If:
                    effects.AddRange(When(context, line.Beneath(beneath), scope));
                    break;
                case LineKind.Continuation:
                    effects.AddRange(
                        context
                            .ReaderOf(context.PhraseOf(line.Beneath(beneath)), scope)
                            .ReadWholeEffects()
                    );
                    break;
            }
        }

        return effects;
    }

    /// <summary><c>if C then CHANGES</c>, with the changes on the line or beneath it.</summary>
    private static List<Effect> When(BindingContext context, SourceLine line, Scope scope)
    {
        var phrase = context.PhraseOf(line);
        if (line.Line.Block.All(beneath => beneath.Kind == LineKind.Intended))
        {
            return context.ReaderOf(phrase, scope).ReadWholeEffects();
        }

        var reader = context.ReaderOf(phrase, scope);
        var before = context.Findings.Count;
        if (reader.ReadWhenHeader() is not { } when)
        {
            if (context.Findings.Count == before)
            {
                context.Report(
                    ConditionFindings.ThenMissing(phrase.At(reader.Position, reader.Position + 1))
                );
            }

            return [];
        }

        return
        [
            new WhenEffect(when, Effects(context, line, phrase.Count, scope))
            {
                Where = line.Where,
            },
        ];
    }

    /// <summary>The phrases of a clause: the rest of its line, and each line beneath.</summary>
    public static IEnumerable<(Phrase Phrase, int Start)> Phrases(
        BindingContext context,
        SourceLine line,
        int from
    )
    {
        var phrase = context.PhraseOf(line);
        if (phrase.Count > from)
        {
            yield return (phrase, from);
        }

        foreach (var beneath in line.Line.Block)
        {
            if (beneath.Kind == LineKind.Continuation)
            {
                yield return (context.PhraseOf(line.Beneath(beneath)), 0);
            }
        }
    }
}
