namespace Mathilda.Engine.Problems;

/// <summary>Reads terms and conditions.</summary>
internal sealed class ProblemTextExpressions(ProblemSizes sizes)
{
    /// <summary>Deeper brackets are refused: the reader, and whoever walks what it read, goes down once for each.</summary>
    private const int DeepestBracket = 200;

    private int _depth;

    public Condition Condition(ProblemTextTokens tokens)
    {
        Open(tokens);
        var head = tokens.Word("what kind of condition it is");
        Condition condition = head switch
        {
            "all" => new AllCondition(Conditions(tokens)),
            "any" => new AnyCondition(Conditions(tokens)),
            "not" => new NotCondition(Condition(tokens)),
            _ => new ComparisonCondition(Term(tokens), ComparisonOf(head, tokens), Term(tokens)),
        };
        Close(tokens);
        return condition;
    }

    public Term Term(ProblemTextTokens tokens)
    {
        if (!tokens.IsNext("("))
        {
            var word = tokens.Word("a term");
            return word.StartsWith('v')
                ? new ConstantTerm(ValueOf(word, tokens))
                : Place(word, tokens);
        }

        Open(tokens);
        var head = tokens.Word("what kind of term it is");
        Term term =
            head == "choose"
                ? Choice(tokens)
                : new ArithmeticTerm(OperatorOf(head, tokens), Term(tokens), Term(tokens));
        Close(tokens);
        return term;
    }

    /// <summary>A fluent and the chain it is read along: f3 or f3@0.1.</summary>
    public FluentTerm Place(string word, ProblemTextTokens tokens)
    {
        var at = word.IndexOf('@', StringComparison.Ordinal);
        var fluent = tokens.ToId(at < 0 ? word : word[..at], "f", sizes.Fluents, "a fluent");
        var chain =
            at < 0
                ? []
                : word[(at + 1)..]
                    .Split('.')
                    .Select(link => tokens.ToId(link, "", sizes.People, "a person"))
                    .ToArray();
        return new FluentTerm(chain, fluent);
    }

    public int Value(ProblemTextTokens tokens) => ValueOf(tokens.Word("a value"), tokens);

    private int ValueOf(string word, ProblemTextTokens tokens) =>
        tokens.ToId(word, "v", sizes.Values, "a value");

    private List<Condition> Conditions(ProblemTextTokens tokens)
    {
        var parts = new List<Condition>();
        while (tokens.IsNext("("))
        {
            parts.Add(Condition(tokens));
        }

        return parts;
    }

    private ChoiceTerm Choice(ProblemTextTokens tokens)
    {
        var branches = new List<(Condition, Term)>();
        while (!tokens.Accept("else"))
        {
            branches.Add((Condition(tokens), Term(tokens)));
        }

        return new ChoiceTerm(branches, Term(tokens));
    }

    private static Comparison ComparisonOf(string word, ProblemTextTokens tokens)
    {
        var index = Array.IndexOf(ProblemTextWords.Comparisons, word);
        return index >= 0
            ? (Comparison)index
            : throw tokens.Wrong($"`{word}` is no kind of condition.");
    }

    private static ArithmeticOperator OperatorOf(string word, ProblemTextTokens tokens)
    {
        var index = Array.IndexOf(ProblemTextWords.Operators, word);
        return index >= 0
            ? (ArithmeticOperator)index
            : throw tokens.Wrong($"`{word}` is no kind of term.");
    }

    private void Open(ProblemTextTokens tokens)
    {
        tokens.Expect("(");
        _depth++;
        if (_depth > DeepestBracket)
        {
            throw tokens.Wrong($"Brackets stand more than {DeepestBracket} deep.");
        }
    }

    private void Close(ProblemTextTokens tokens)
    {
        tokens.Expect(")");
        _depth--;
    }
}
