using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Definitions to the model.</summary>
internal sealed class SabreModelBuilder
{
    private readonly SourceText _source;
    private readonly SabreFindings _findings;
    private readonly IReadOnlyList<SabreDefinition> _definitions;
    private readonly SabreWorld _world;
    private readonly SabreExpressions _expressions;
    private readonly SabreEffects _effects;

    public SabreModelBuilder(
        SourceText source,
        SabreFindings findings,
        IReadOnlyList<SabreDefinition> definitions
    )
    {
        _source = source;
        _findings = findings;
        _definitions = definitions;
        _world = new SabreWorldBuilder(source, findings).Build(definitions);
        _expressions = new SabreExpressions(source, _world, findings);
        _effects = new SabreEffects(source, _world, _expressions, findings);
    }

    public StoryModel Build()
    {
        foreach (var property in _definitions.OfType<PropertyDefinition>())
        {
            AddProperty(property);
        }

        RefuseClashes([
            .. _definitions
                .OfType<EventDefinition>()
                .Where(d => d.IsAction)
                .Select(d => (d.Name, SlotsOf(d.Parameters))),
        ]);
        return new StoryModel
        {
            Dialect = Dialect.Sabre,
            Title = _source.Path,
            Kinds = [.. _world.Kinds.Values],
            Entities = _world.InOrder,
            PersonKind = _world.Character,
            States = _world.Properties,
            Acts =
            [
                .. _definitions.OfType<EventDefinition>().Where(d => d.IsAction).Select(Action),
            ],
            Rules =
            [
                .. _definitions.OfType<EventDefinition>().Where(d => !d.IsAction).Select(Trigger),
            ],
            Start = [.. _definitions.OfType<StatementDefinition>().SelectMany(Start)],
            Utilities = Utilities(),
            Texts = [_source],
        };
    }

    private void AddProperty(PropertyDefinition definition)
    {
        var kind = _expressions.KindOf(definition.Type);
        var isTruth = ReferenceEquals(kind, _world.Boolean);
        var isNumber = ReferenceEquals(kind, _world.Number);
        _world.Properties.Add(
            new StateSchema
            {
                Name = definition.Name.Text,
                Slots = SlotsOf(definition.Parameters),
                Type =
                    isTruth ? StateType.YesNo
                    : isNumber ? new StateType { IsNumber = true }
                    : new StateType { Kinds = [kind] },
                Starts =
                    isTruth ? StoryValue.No
                    : isNumber ? StoryValue.Of(0)
                    : StoryValue.Unknown,
                Declared = new Location(_source, definition.Span),
            }
        );
        RefuseClashes([
            .. _world
                .Properties.Select(p => (definition.Name, p))
                .Where(p => p.p.Name == definition.Name.Text)
                .Select(p => (p.Name, p.p.Slots)),
        ]);
    }

    /// <summary>A constant is a slot that only it can fill.</summary>
    private List<Slot> SlotsOf(IReadOnlyList<SabreParameter> parameters) =>
        [
            .. parameters.Select(p =>
                p.Type is { } type
                    ? _expressions.VariableOf(p.Name, type)
                    : new Slot("", _world.Singles[SabreWorldBuilder.ConstantText(p.Name)])
            ),
        ];

    /// <summary>Two declarations of one name may overlap, and then the first counts; but not where one of them names a constant.</summary>
    private void RefuseClashes(IReadOnlyList<(SabreToken Name, IReadOnlyList<Slot> Slots)> declared)
    {
        for (var i = 1; i < declared.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (declared[i], declared[j]);
                if (
                    a.Name.Text == b.Name.Text
                    && a.Slots.Count == b.Slots.Count
                    && a.Slots.Zip(b.Slots, Overlap).All(o => o)
                    && HasConstant(a, b)
                )
                {
                    throw _findings.Clash(
                        a.Name.Span,
                        $"`{a.Name.Text}` is declared twice for the same arguments.",
                        "Give one of the two another name."
                    );
                }
            }
        }
    }

    private static bool HasConstant(
        (SabreToken Name, IReadOnlyList<Slot> Slots) a,
        (SabreToken Name, IReadOnlyList<Slot> Slots) b
    ) => a.Slots.Concat(b.Slots).Any(s => s.Name.Length == 0);

    private bool Overlap(Slot a, Slot b) => _world.InOrder.Any(e => e.Is(a.Kind!) && e.Is(b.Kind!));

    private static SabreScope ScopeOf(IEnumerable<Slot> slots) =>
        slots
            .Where(s => s.Name.Length > 0)
            .Aggregate(SabreScope.Empty, (scope, slot) => scope.With(slot));

    private ActSchema Action(EventDefinition definition)
    {
        var slots = SlotsOf(definition.Parameters);
        var scope = ScopeOf(slots);
        return new ActSchema
        {
            Name = definition.Name.Text,
            Slots = slots,
            Choice = definition.Consenting.Count == 0 ? Choice.Fate : Choice.Chosen,
            Choosers =
            [
                .. definition.Consenting.Select(c =>
                    _expressions.CharacterOf(new NameNode(c.Text, c.Span), scope)
                ),
            ],
            If = definition.Precondition is { } condition
                ? _expressions.Condition(condition, scope)
                : ConstantExpression.Yes,
            Effects = definition.Effect is { } effect ? _effects.Read(effect, scope) : [],
            Observations = [Observation(definition, scope)],
            Declared = new Location(_source, definition.Name.Span),
        };
    }

    /// <summary>Who observes; where nothing is said, everybody.</summary>
    private Observation Observation(EventDefinition definition, SabreScope scope)
    {
        if (definition.Observing is not var (variable, type, condition))
        {
            return new Observation
            {
                They = new Slot("", _world.Character),
                Who = ConstantExpression.Yes,
            };
        }

        var kind = _expressions.KindOf(type);
        if (!_world.Character.IsA(kind))
        {
            throw _findings.WrongType(
                type.Span,
                $"`{type.Text}` leaves out some characters, and it must be said of each whether they observe.",
                "Use the type `character` and say the rest in the condition."
            );
        }

        var they = new Slot(variable.Text, kind);
        return new Observation
        {
            They = they,
            Who = _expressions.Condition(condition, scope.With(they)),
        };
    }

    private RuleSchema Trigger(EventDefinition definition)
    {
        var slots = SlotsOf(definition.Parameters);
        var scope = ScopeOf(slots);
        return new RuleSchema
        {
            Name = definition.Name.Text,
            Slots = slots,
            If = definition.Precondition is { } condition
                ? _expressions.Condition(condition, scope)
                : ConstantExpression.Yes,
            Effects = definition.Effect is { } effect ? _effects.Read(effect, scope) : [],
            Declared = new Location(_source, definition.Name.Span),
        };
    }

    private IEnumerable<StartFact> Start(StatementDefinition definition) =>
        _effects
            .Read(definition.Statement, SabreScope.Empty)
            .Select(effect => new StartFact
            {
                Effect = effect,
                Where = new Location(_source, definition.Span),
            });

    private List<(Entity? Holder, Expression Value)> Utilities()
    {
        var utilities = new List<(Entity? Holder, Expression Value)>();
        foreach (var definition in _definitions.OfType<UtilityDefinition>())
        {
            Entity? holder = null;
            if (
                definition.Character is { } name
                && !_world.Entities.TryGetValue(name.Text, out holder)
            )
            {
                throw _findings.Undeclared(name.Span, "character", name.Text);
            }

            if (holder is not null && !holder.Is(_world.Character))
            {
                throw _findings.WrongType(
                    definition.Character!.Value.Span,
                    $"`{holder}` is no character.",
                    "Only characters have a utility."
                );
            }

            var (value, type) = _expressions.Value(definition.Value, SabreScope.Empty);
            if (!type.IsBoolean && !type.IsNumber && !type.IsUnknown)
            {
                throw _findings.WrongType(
                    definition.Value.Span,
                    "A utility is a number or a condition.",
                    "Say how much it counts."
                );
            }

            utilities.RemoveAll(u => ReferenceEquals(u.Holder, holder));
            utilities.Add((holder, value));
        }

        return utilities;
    }
}
