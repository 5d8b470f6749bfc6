using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Sabre;

/// <summary>Types and entities of a problem. Names after a colon declare types that nobody else declares.</summary>
internal sealed class SabreWorldBuilder(SourceText source, SabreFindings findings)
{
    private const string EntityType = "entity";
    private const string CharacterType = "character";

    private const int MostPaths = 10_000; // ways up to the root: bounds every later question of what is what

    private readonly Dictionary<Kind, int> _paths = [];
    private readonly List<string> _types = [EntityType, CharacterType]; // in order of first appearance
    private readonly Dictionary<string, List<SabreToken>> _parents = [];
    private readonly Dictionary<string, Kind> _kinds = [];
    private readonly List<string> _entities = [];
    private readonly Dictionary<string, (SabreToken Name, List<string> Types)> _typesOf = [];

    public SabreWorld Build(IReadOnlyList<SabreDefinition> definitions)
    {
        foreach (var naming in definitions.OfType<NamingDefinition>().Where(d => d.IsType))
        {
            DeclareType(naming);
        }

        foreach (var naming in definitions.OfType<NamingDefinition>().Where(d => !d.IsType))
        {
            DeclareEntity(naming);
        }

        var boolean = new Kind("boolean", []);
        var number = new Kind("number", []);
        foreach (var type in _types)
        {
            KindOf(type, []);
        }

        var kinds = new Dictionary<string, Kind>(_kinds)
        {
            ["boolean"] = boolean,
            ["number"] = number,
        };
        return WithEntities(definitions, kinds, boolean, number);
    }

    private void DeclareType(NamingDefinition naming)
    {
        if (naming.Name.Text is "boolean" or "number" && naming.Types.Count > 0)
        {
            throw findings.WrongType(
                naming.Span,
                $"The type `{naming.Name.Text}` belongs to no other type.",
                "Take its parents out."
            );
        }

        AddType(naming.Name.Text);
        foreach (var parent in naming.Types)
        {
            AddParent(parent);
        }

        if (!_parents.TryGetValue(naming.Name.Text, out var parents))
        {
            parents = [];
            _parents.Add(naming.Name.Text, parents);
        }

        parents.AddRange(naming.Types);
    }

    private void DeclareEntity(NamingDefinition naming)
    {
        if (naming.Name.Text is "True" or "False")
        {
            throw findings.Clash(
                naming.Name.Span,
                $"`{naming.Name.Text}` is a truth value already.",
                "Give the entity another name."
            );
        }

        if (!_typesOf.TryGetValue(naming.Name.Text, out var entity))
        {
            entity = (naming.Name, []);
            _typesOf.Add(naming.Name.Text, entity);
            _entities.Add(naming.Name.Text);
        }

        foreach (var type in naming.Types)
        {
            AddParent(type);
            entity.Types.Add(type.Text);
        }
    }

    private void AddParent(SabreToken parent)
    {
        if (parent.Text is "boolean" or "number")
        {
            throw findings.WrongType(
                parent.Span,
                $"Nothing new can be of the type `{parent.Text}`.",
                "Declare a type of your own."
            );
        }

        AddType(parent.Text);
    }

    private void AddType(string name)
    {
        if (name is not ("boolean" or "number") && !_types.Contains(name))
        {
            _types.Add(name);
        }
    }

    private Kind KindOf(string name, List<string> below)
    {
        if (_kinds.TryGetValue(name, out var kind))
        {
            return kind;
        }

        List<SabreToken> parents = _parents.TryGetValue(name, out var declared) ? declared : [];
        below.Add(name);
        var above = new List<Kind>();
        foreach (var parent in parents)
        {
            if (below.Contains(parent.Text) || below.Count > 200)
            {
                throw findings.Clash(
                    parent.Span,
                    $"The type `{parent.Text}` would belong to itself.",
                    "Take one of the parents out."
                );
            }

            above.Add(KindOf(parent.Text, below));
        }

        below.RemoveAt(below.Count - 1);
        if (name != EntityType && above.Count == 0)
        {
            above.Add(KindOf(EntityType, below));
        }

        kind = new Kind(name, [.. above.Distinct()]);
        _kinds.Add(name, kind);
        _paths.Add(kind, Math.Max(1, kind.Parents.Sum(p => _paths[p])));
        if (_paths[kind] > MostPaths)
        {
            throw findings.Clash(
                declared![0].Span,
                $"The type `{name}` belongs to others in too many ways.",
                "Give it fewer parents."
            );
        }

        return kind;
    }

    private SabreWorld WithEntities(
        IReadOnlyList<SabreDefinition> definitions,
        Dictionary<string, Kind> kinds,
        Kind boolean,
        Kind number
    )
    {
        var constants = ConstantsOf(definitions);
        var singles = constants.ToDictionary(c => c, c => new Kind(c, []));
        List<Kind> Single(string name) => singles.TryGetValue(name, out var single) ? [single] : [];

        var entities = new List<Entity>();
        foreach (var name in _entities)
        {
            List<Kind> own = [.. _typesOf[name].Types.Distinct().Select(t => kinds[t])];
            entities.Add(
                new Entity
                {
                    Name = name,
                    Kinds = [.. own, .. Single(name)],
                    Declared = new Location(source, _typesOf[name].Name.Span),
                }
            );
        }

        var literals = new List<Entity>();
        foreach (var truth in new[] { "False", "True" })
        {
            literals.Add(new Entity { Name = truth, Kinds = [boolean, .. Single(truth)] });
        }

        foreach (
            var constant in constants.Where(c =>
                !_typesOf.ContainsKey(c) && c is not ("True" or "False")
            )
        )
        {
            literals.Add(new Entity { Name = constant, Kinds = Single(constant) });
        }

        var character = kinds[CharacterType];
        return new SabreWorld
        {
            Kinds = kinds,
            Entities = entities.ToDictionary(e => e.Name),
            Literals = literals.ToDictionary(e => e.Name),
            Singles = singles,
            Boolean = boolean,
            Number = number,
            Character = character,
            InOrder =
            [
                .. entities.Where(e => e.Is(character)),
                .. entities.Where(e => !e.Is(character)),
                .. literals,
            ],
        };
    }

    /// <summary>The constants of all parameter lists; each has to be an entity, a truth value or a number.</summary>
    private List<string> ConstantsOf(IReadOnlyList<SabreDefinition> definitions)
    {
        var constants = new List<string>();
        foreach (var definition in definitions)
        {
            var parameters = definition switch
            {
                PropertyDefinition property => property.Parameters,
                EventDefinition happening => happening.Parameters,
                _ => [],
            };
            foreach (var (name, _) in parameters.Where(p => p.Type is null))
            {
                var text = ConstantText(name);
                if (
                    name.IsName
                    && name.Text is not ("True" or "False")
                    && !_typesOf.ContainsKey(name.Text)
                )
                {
                    throw findings.Undeclared(name.Span, "entity", name.Text);
                }

                if (!constants.Contains(text))
                {
                    constants.Add(text);
                }
            }
        }

        return constants;
    }

    /// <summary>Numbers that are the same are the same constant: 7 and 007.</summary>
    public static string ConstantText(SabreToken token) =>
        token.Kind == SabreTokenKind.Number
            ? NumberText(SabreExpressionParser.NumberOf(token))
            : token.Text;

    public static string NumberText(double number) =>
        (number == 0 ? 0 : number).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
