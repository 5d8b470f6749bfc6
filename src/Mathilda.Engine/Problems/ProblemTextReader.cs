namespace Mathilda.Engine.Problems;

/// <summary>Reads a ground problem line by line; the format is described in docs/formats/problem.md.</summary>
internal sealed class ProblemTextReader(string text)
{
    private const int MostPeople = 100_000;
    private const int DeepestBelief = 16;

    private readonly string[] _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal)
        .Split('\n');
    private readonly ValueTable _values = new();
    private readonly List<Fluent> _fluents = [];
    private readonly List<int> _initial = [];
    private readonly List<Circle?> _circles = [];
    private readonly List<InitialBelief> _beliefs = [];
    private readonly List<Score?> _scores = [];
    private readonly List<GroundRule> _rules = [];
    private readonly List<GroundAct> _acts = [];
    private Score _authorScore = Score.None;
    private ProblemTextExpressions _expressions = new(new ProblemSizes(0, 0, 0));
    private ProblemTextTokens _tokens = new("", 1);
    private int _people;
    private int _next;

    public Problem Read()
    {
        Advance();
        _tokens.Expect("mathilda-problem");
        _tokens.Expect("1");
        Advance();
        _tokens.Expect("people");
        _people = _tokens.Id("", MostPeople + 1, "a number of people");
        Advance();
        _tokens.Expect("belief-depth");
        var beliefDepth = _tokens.Id("", DeepestBelief + 1, "a depth of belief");
        Advance();
        _tokens.Expect("imagines-learning");
        var imagines = _tokens.Accept("yes");
        if (!imagines)
        {
            _tokens.Expect("no");
        }

        Advance();
        ReadValues();
        ReadFluents();
        _expressions = new(new ProblemSizes(_people, _fluents.Count, _values.Count));
        _scores.AddRange(Enumerable.Repeat<Score?>(null, _people));
        ReadRest();
        return Build(beliefDepth, imagines);
    }

    private Problem Build(int beliefDepth, bool imagines)
    {
        var problem = new Problem
        {
            PersonCount = _people,
            Values = _values,
            Fluents = _fluents,
            Rules = _rules,
            BeliefDepth = beliefDepth,
            ImaginesLearning = imagines,
            AuthorScore = _authorScore,
            Scores = [.. _scores.Select(score => score ?? Score.None)],
            Initial = new InitialWorld
            {
                Values = _initial,
                Circles = _circles,
                Beliefs = _beliefs,
            },
        };
        foreach (var act in _acts)
        {
            CheckSeenAs(act);
            problem.AddAct(act);
        }

        return problem;
    }

    private void CheckSeenAs(GroundAct act)
    {
        foreach (var view in act.Observers.SelectMany(observer => observer.Views))
        {
            if (view.SeenAs >= _acts.Count)
            {
                throw _tokens.Wrong(
                    $"Act \"{act.Name}\" is seen as act {view.SeenAs}, but there are only {_acts.Count} acts."
                );
            }
        }
    }

    private void ReadValues()
    {
        _tokens.Expect("values");
        while (!_tokens.AtEnd)
        {
            var expected = _values.Count;
            var id = _tokens.Accept("name")
                ? _values.AddName()
                : _values.Number(_tokens.Number("`name` or a number"));
            if (id != expected)
            {
                throw _tokens.Wrong("A number stands twice among the values.");
            }
        }

        Advance();
    }

    private void ReadFluents()
    {
        var expressions = new ProblemTextExpressions(new ProblemSizes(_people, 0, _values.Count));
        while (_tokens.Accept("fluent"))
        {
            var name = _tokens.Quoted("its name");
            var initial = expressions.Value(_tokens);
            List<int>? range = null;
            if (!_tokens.Accept("open"))
            {
                _tokens.Expect("in");
                range = Ascending(() => expressions.Value(_tokens));
            }

            _fluents.Add(new Fluent { Name = name, Values = range });
            CheckRange(_fluents.Count - 1, initial);
            _initial.Add(initial);
            _circles.Add(null);
            Advance();
        }
    }

    private void ReadRest()
    {
        while (_next <= _lines.Length)
        {
            switch (_tokens.Word("what the line is about"))
            {
                case "circle":
                    ReadCircle();
                    break;
                case "belief":
                    ReadBelief();
                    break;
                case "score":
                    ReadScore();
                    break;
                case "rule":
                    ReadRule();
                    break;
                case "act":
                    ReadAct();
                    break;
                case var word:
                    throw _tokens.Wrong($"`{word}` begins no line here.");
            }
        }
    }

    private void ReadCircle()
    {
        var fluent = _tokens.Id("f", _fluents.Count, "a fluent");
        _tokens.Expect("outside");
        var outside = _expressions.Value(_tokens);
        CheckRange(fluent, outside);
        _tokens.Expect("members");
        var members = Ascending(Person);
        _circles[fluent] = new Circle(
            [.. Enumerable.Range(0, _people).Select(members.Contains)],
            outside
        );
        Advance();
    }

    private void ReadBelief()
    {
        var place = _expressions.Place(_tokens.Word("a fluent and a chain"), _tokens);
        if (
            place.Chain.Count == 0
            || place.Chain.Where((person, i) => i > 0 && place.Chain[i - 1] == person).Any()
        )
        {
            throw _tokens.Wrong("A belief has a chain of people, no two neighbours alike.");
        }

        var value = _expressions.Value(_tokens);
        CheckRange(place.Fluent, value);
        _beliefs.Add(new InitialBelief(place.Chain, place.Fluent, value));
        Advance();
    }

    private void ReadScore()
    {
        var owner = _tokens.Accept("author") ? Problem.Author : Person();
        var term = _tokens.AtEnd ? null : _expressions.Term(_tokens);
        var wants = new List<ScoreWant>();
        Advance();
        while (_tokens.Accept("want"))
        {
            wants.Add(ReadWant());
            Advance();
        }

        var score = new Score { Term = term, Wants = wants };
        if (owner == Problem.Author)
        {
            _authorScore = score;
        }
        else
        {
            _scores[owner] = score;
        }
    }

    private ScoreWant ReadWant() =>
        new()
        {
            Id = _tokens.Id("", int.MaxValue, "the number of a want"),
            Weight = _tokens.Number("a weight"),
            Held = Optional("held", Condition.True),
            Until = Optional("until", Condition.False),
            Once = Optional("once", Condition.True),
            If = Optional("if", Condition.True),
            Amount = _tokens.Accept("amount") ? _expressions.Term(_tokens) : null,
        };

    private void ReadRule()
    {
        var name = _tokens.Quoted("its name");
        Advance();
        _rules.Add(
            new GroundRule
            {
                Name = name,
                If = ReadIf(),
                Effects = ReadEffects(),
            }
        );
    }

    private void ReadAct()
    {
        var name = _tokens.Quoted("its name");
        var word = _tokens.Word("whose choice it is");
        var nature = Array.IndexOf(ProblemTextWords.Natures, word);
        if (nature < 0)
        {
            throw _tokens.Wrong($"An act is chosen, fate or nature, not `{word}`.");
        }

        var choosers = Ascending(Person);
        if (choosers.Count > 0 && nature != (int)ActNature.Chosen)
        {
            throw _tokens.Wrong("Only a chosen act has choosers.");
        }

        Advance();
        _acts.Add(
            new GroundAct
            {
                Name = name,
                Nature = (ActNature)nature,
                Choosers = choosers,
                If = ReadIf(),
                Effects = ReadEffects(),
                Observers = ReadObservers(),
            }
        );
    }

    private Condition ReadIf()
    {
        var condition = Optional("if", null);
        if (condition is not null)
        {
            Advance();
        }

        return condition ?? Condition.True;
    }

    private List<GroundEffect> ReadEffects()
    {
        var effects = new List<GroundEffect>();
        while (_tokens.Accept("effect"))
        {
            var place = _expressions.Place(_tokens.Word("what changes"), _tokens);
            var value = _expressions.Term(_tokens);
            effects.Add(
                new GroundEffect
                {
                    Chain = place.Chain,
                    Fluent = place.Fluent,
                    Value = value,
                    When = Optional("when", Condition.True),
                }
            );
            Advance();
        }

        return effects;
    }

    private List<GroundObserver> ReadObservers()
    {
        var observers = new List<GroundObserver>();
        while (_tokens.Accept("observer"))
        {
            var person = Person();
            if (observers.Count > 0 && observers[^1].Person >= person)
            {
                throw _tokens.Wrong("Observers stand in the order of their numbers, each once.");
            }

            Advance();
            observers.Add(new GroundObserver(person, ReadViews()));
        }

        return observers;
    }

    private List<GroundView> ReadViews()
    {
        var views = new List<GroundView>();
        while (_tokens.Accept("view"))
        {
            var when = _expressions.Condition(_tokens);
            int? seenAs = _tokens.Accept("seen-as") ? _tokens.Id("", int.MaxValue, "an act") : null;
            views.Add(new GroundView(when, seenAs));
            Advance();
        }

        return views;
    }

    private int Person() => _tokens.Id("", _people, "a person");

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(usual))]
    private Condition? Optional(string word, Condition? usual) =>
        _tokens.Accept(word) ? _expressions.Condition(_tokens) : usual;

    /// <summary>Ids to the end of the line.</summary>
    private List<int> Ascending(Func<int> read)
    {
        var ids = new List<int>();
        while (!_tokens.AtEnd)
        {
            ids.Add(read());
            if (ids.Count > 1 && ids[^2] >= ids[^1])
            {
                throw _tokens.Wrong("The numbers of a list ascend, each once.");
            }
        }

        return ids;
    }

    private void CheckRange(int fluent, int value)
    {
        if (
            value != ValueTable.Unknown
            && _fluents[fluent].Values is { } range
            && !range.Contains(value)
        )
        {
            throw _tokens.Wrong($"v{value} is not among the values of fluent {fluent}.");
        }
    }

    /// <summary>Ends the line at hand and takes the next one with something on it; past the last there is nothing to read.</summary>
    private void Advance()
    {
        _tokens.End();
        while (_next < _lines.Length)
        {
            _tokens = new ProblemTextTokens(_lines[_next], ++_next);
            if (!_tokens.AtEnd)
            {
                return;
            }
        }

        _next = _lines.Length + 1;
        _tokens = new ProblemTextTokens("", _lines.Length);
    }
}
