namespace Mathilda.Language.Sabre;

/// <summary>A file to its definitions, in order of the text.</summary>
internal sealed class SabreDefinitionParser(SabreFragments fragments, SabreFindings findings)
{
    private readonly SabreExpressionParser _expressions = new(fragments, findings);

    /// <exception cref="SabreException">Something cannot be read.</exception>
    public List<SabreDefinition> ReadAll()
    {
        var parts = fragments.Split(0, fragments.Count, ";");
        if (parts[parts.Count - 1] is var (from, to) && from == to && parts.Count > 1)
        {
            parts.RemoveAt(parts.Count - 1); // after the last ";"
        }

        return [.. parts.Select(p => Read(p.Start, p.End))];
    }

    private SabreDefinition Read(int start, int end)
    {
        if (start == end)
        {
            throw findings.CannotRead(
                fragments.SpanOf(start, end),
                "a definition: there is nothing here"
            );
        }

        var isNamed = end - start > 1 && fragments[start + 1].IsName;
        return fragments[start].Text switch
        {
            "type" when isNamed => Naming(start, end, isType: true),
            "entity" when isNamed => Naming(start, end, isType: false),
            "property" when isNamed => Property(start, end),
            "action" when isNamed => Event(start, end, isAction: true),
            "trigger" when isNamed => Event(start, end, isAction: false),
            "utility" when IsUtility(start, end) => Utility(start, end),
            _ => new StatementDefinition(
                _expressions.Read(start, end, "a definition or a statement about the start"),
                fragments.SpanOf(start, end)
            ),
        };
    }

    private NamingDefinition Naming(int start, int end, bool isType)
    {
        var types = new List<SabreToken>();
        if (end - start > 2)
        {
            Need(start + 2, end, ":", "a list of types");
            foreach (var (from, to) in fragments.Split(start + 3, end, ","))
            {
                types.Add(Name(from, to, "the name of a type"));
            }
        }
        else if (!isType)
        {
            throw findings.CannotRead(fragments.SpanOf(start, end), "an entity: it has no type");
        }

        return new NamingDefinition(
            isType,
            fragments[start + 1],
            types,
            fragments.SpanOf(start, end)
        );
    }

    private PropertyDefinition Property(int start, int end)
    {
        var (parameters, next) = Parameters(start + 2, end);
        Need(next, end, ":", "the type of a property");
        var type = Name(next + 1, end, "the name of a type");
        return new PropertyDefinition(
            fragments[start + 1],
            parameters,
            type,
            fragments.SpanOf(start, end)
        );
    }

    private EventDefinition Event(int start, int end, bool isAction)
    {
        var (parameters, body) = Parameters(start + 2, end);
        Need(body, end, "{", "what the action or trigger does, in braces");
        var close = fragments.PartnerOf(body);
        if (close != end - 1)
        {
            throw findings.CannotRead(
                fragments.SpanOf(close + 1, end),
                "a definition: a `;` is missing before it"
            );
        }

        var definition = new EventDefinition(
            isAction,
            fragments[start + 1],
            parameters,
            null,
            null,
            [],
            null,
            fragments.SpanOf(start, end)
        );
        var parts = fragments.Split(body + 1, close, ";");
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is var (from, to) && (from < to || i < parts.Count - 1))
            {
                definition = Part(definition, from, to);
            }
        }

        return definition;
    }

    private EventDefinition Part(EventDefinition definition, int start, int end)
    {
        if (end - start >= 2 && fragments[start + 1].IsSymbol(":"))
        {
            switch (fragments[start].Text)
            {
                case "precondition":
                    return definition with
                    {
                        Precondition = _expressions.Read(start + 2, end, "a precondition"),
                    };
                case "effect":
                    return definition with
                    {
                        Effect = _expressions.Read(start + 2, end, "an effect"),
                    };
                case "consenting" when definition.IsAction:
                    return definition with { Consenting = Consenting(start + 2, end) };
            }
        }

        if (definition.IsAction && end - start > 7 && fragments[start].IsWord("observing"))
        {
            var variable = Name(start + 2, start + 3, "the name of a variable");
            Need(start + 3, end, ":", "the type of a variable");
            var type = Name(start + 4, start + 5, "the name of a type");
            Need(start + 5, end, ")", "the end of `observing(…)`");
            Need(start + 6, end, ":", "a condition after `observing(…)`");
            return definition with
            {
                Observing = (variable, type, _expressions.Read(start + 7, end, "a condition")),
            };
        }

        throw findings.CannotRead(
            fragments.SpanOf(start, end),
            definition.IsAction
                ? "a precondition, an effect, consenting or observing"
                : "a precondition or an effect"
        );
    }

    private List<SabreToken> Consenting(int start, int end)
    {
        while (
            start < end && fragments[start].IsSymbol("(") && fragments.PartnerOf(start) == end - 1
        )
        {
            (start, end) = (start + 1, end - 1);
        }

        return start == end
            ? []
            :
            [
                .. fragments
                    .Split(start, end, ",")
                    .Select(p => Name(p.Start, p.End, "the name of a character or of a parameter")),
            ];
    }

    private (List<SabreParameter> Parameters, int Next) Parameters(int start, int end)
    {
        Need(start, end, "(", "a list of parameters");
        var close = fragments.PartnerOf(start);
        var parameters = new List<SabreParameter>();
        if (close > start + 1)
        {
            foreach (var (from, to) in fragments.Split(start + 1, close, ","))
            {
                parameters.Add(Parameter(from, to));
            }
        }

        return (parameters, close + 1);
    }

    private SabreParameter Parameter(int start, int end)
    {
        if (end - start == 3 && fragments[start + 1].IsSymbol(":"))
        {
            var name = Name(start, start + 1, "the name of a parameter");
            return new SabreParameter(name, Name(start + 2, end, "the name of a type"));
        }

        return
            end - start == 1
            && (fragments[start].IsName || fragments[start].Kind == SabreTokenKind.Number)
            ? new SabreParameter(fragments[start], null)
            : throw findings.CannotRead(fragments.SpanOf(start, end), "a parameter");
    }

    private bool IsUtility(int start, int end)
    {
        if (end - start < 4 || !fragments[start + 1].IsSymbol("("))
        {
            return false;
        }

        var close = fragments.PartnerOf(start + 1);
        return close <= start + 3 && close + 1 < end && fragments[close + 1].IsSymbol(":");
    }

    private UtilityDefinition Utility(int start, int end)
    {
        var close = fragments.PartnerOf(start + 1);
        SabreToken? character =
            close == start + 3 ? Name(start + 2, close, "the name of a character") : null;
        return new UtilityDefinition(
            character,
            _expressions.Read(close + 2, end, "a utility"),
            fragments.SpanOf(start, end)
        );
    }

    private SabreToken Name(int start, int end, string wanted) =>
        end - start == 1 && fragments[start].IsName
            ? fragments[start]
            : throw findings.CannotRead(fragments.SpanOf(start, end), wanted);

    private void Need(int at, int end, string symbol, string wanted)
    {
        if (at >= end || !fragments[at].IsSymbol(symbol))
        {
            throw findings.CannotRead(fragments.SpanOf(Math.Min(at, end), end), wanted);
        }
    }
}
