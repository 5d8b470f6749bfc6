using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>The clauses of an act, declared or of one moment, while they are read.</summary>
internal sealed class ActBody(BindingContext context)
{
    private readonly List<Expression> _conditions = [];
    private readonly List<Effect> _effects = [];
    private readonly List<Expression> _choosers = [];
    private readonly List<(SourceLine Line, Scope Scope)> _views = [];
    private Choice _choice = Choice.Chosen;
    private bool _hasBy;

    public Choice Choice => _choice;

    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>Whoever acts, then whoever must consent; empty if it is nobody's choice.</summary>
    public IReadOnlyList<Expression> Choosers => _choosers;

    /// <summary>Reads the clauses of one block, but for <c>seen by</c>, which needs all acts.</summary>
    public void Read(SourceLine line, Scope scope)
    {
        foreach (var beneath in line.Line.Block)
        {
            var clause = line.Beneath(beneath);
            switch (beneath.Kind)
            {
                case LineKind.If:
                    _conditions.AddRange(Clauses.Conditions(context, clause, 1, scope));
                    break;
                case LineKind.Then:
                    _effects.AddRange(Clauses.Effects(context, clause, 1, scope));
                    break;
                case LineKind.By:
                    ReadBy(context.PhraseOf(clause), scope);
                    break;
                case LineKind.With:
                    ReadWith(clause, scope);
                    break;
                case LineKind.SeenBy:
                    _views.Add((clause, scope));
                    break;
            }
        }
    }

    private void ReadBy(Phrase phrase, Scope scope)
    {
        _hasBy = true;
        if (phrase.Count == 2 && phrase.IsOneOf(1, "fate", "nature"))
        {
            _choice = phrase.Is(1, "fate") ? Choice.Fate : Choice.Nature;
            return;
        }

        var reader = context.ReaderOf(phrase, scope, 1);
        if (reader.ReadNames(new SlotSpec { Kinds = [context.Lexicon.Kinds.Person] }) is { } names)
        {
            _choosers.InsertRange(0, names);
            ReportRest(reader);
        }
    }

    private void ReadWith(SourceLine line, Scope scope)
    {
        foreach (var (phrase, start) in Clauses.Phrases(context, line, 1))
        {
            var reader = context.ReaderOf(phrase, scope, start);
            if (
                reader.ReadNames(new SlotSpec { Kinds = [context.Lexicon.Kinds.Person] }) is
                { } names
            )
            {
                _choosers.AddRange(names);
                ReportRest(reader);
            }
        }
    }

    private void ReportRest(SentenceReader reader)
    {
        if (!reader.AtEnd)
        {
            context.Report(
                ConditionFindings.GoesOn(reader.Phrase.At(reader.Position, reader.Phrase.Count))
            );
        }
    }

    /// <summary>Settles who acts when no clause says it.</summary>
    /// <param name="first">The first person the sentence names; null if it names none.</param>
    public void Settle(Expression? first)
    {
        if (_choice != Choice.Chosen)
        {
            _choosers.Clear();
        }
        else if (!_hasBy && first is not null)
        {
            _choosers.Insert(0, first);
        }
    }

    /// <summary>All that must be so, with what every act demands of each who chooses it.</summary>
    public Expression Condition()
    {
        var parts = new List<Expression>(
            _conditions.SelectMany(c => c is AllExpression all ? all.Parts : [c])
        );
        foreach (var chooser in _choosers)
        {
            foreach (var (they, condition) in context.EveryAct)
            {
                var demanded = Substitution.In(condition, they, chooser);
                var text = ExactText.Of(demanded);
                if (!parts.Exists(part => ExactText.Of(part) == text))
                {
                    parts.Add(demanded);
                }
            }
        }

        return Conjunction.Of(parts);
    }

    /// <summary>Reads who notices; <c>anyone here</c> if nothing says it.</summary>
    /// <param name="actor">Where "here" is.</param>
    /// <param name="near">"Anyone here" where nobody acts; null if that means nothing.</param>
    public void ReadViews(List<Observation> into, Expression? actor, Func<Slot, Expression?>? near)
    {
        Expression? Here(Slot they) =>
            Presence.Here(context.Lexicon, they, actor) ?? near?.Invoke(they);

        foreach (var (line, scope) in _views)
        {
            var start = context.PhraseOf(line).Is(0, "also") ? 3 : 2;
            foreach (var (phrase, from) in Clauses.Phrases(context, line, start))
            {
                var reader = context.ReaderOf(phrase, scope, from);
                if (reader.ReadObservation(Here) is not { } observation)
                {
                    continue;
                }

                ReportRest(reader);
                if (observation.Who is not ConstantExpression { Value.Number: 0 })
                {
                    into.Add(observation);
                }
            }
        }

        if (_views.Count == 0)
        {
            var they = new Slot("they", context.Lexicon.Kinds.Person);
            if (Here(they) is { } here)
            {
                into.Add(new Observation { They = they, Who = here });
            }
        }
    }

    /// <summary>Reports two changes that set the same to different values whatever stands in the slots.</summary>
    public void ReportContradictions()
    {
        var set = new Dictionary<string, (string Value, Location? Where)>(StringComparer.Ordinal);
        foreach (
            var effect in _effects
                .OfType<AssignEffect>()
                .Where(effect => effect.Value is ConstantExpression)
        )
        {
            var text = ExactText.Of(effect);
            var split = text.IndexOf(" := ", StringComparison.Ordinal);
            var (target, value) = (text[..split], text[(split + 4)..]);
            if (!set.TryGetValue(target, out var other))
            {
                set.Add(target, (value, effect.Where));
            }
            else if (other.Value != value && effect.Where is { } where)
            {
                context.Report(
                    ConditionFindings.Contradiction(where, other.Where, effect.State.Name)
                );
            }
        }
    }
}
