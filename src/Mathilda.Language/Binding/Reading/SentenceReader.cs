using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>What a sentence is read for: it decides what may stand in its slots and where it ends.</summary>
internal enum ReadingMode
{
    /// <summary>Is it so? Lists with commas in the first slot, elsewhere with "and" only; a, every, no.</summary>
    Condition,

    /// <summary>It becomes so. Lists with commas in the first slot.</summary>
    Effect,

    /// <summary>It happens. Lists everywhere.</summary>
    Event,
}

/// <summary>Reads sentences, conditions and changes from the words of one line.</summary>
/// <remarks>
/// The parts: names and terms (Names, Terms), slots (Fillers), sentences (Matching), and on top of them conditions, changes, watchers, each in a
/// file of its own. What cannot be read gives a finding and null; nothing here throws on any text.
/// </remarks>
internal sealed partial class SentenceReader(
    Lexicon lexicon,
    Phrase phrase,
    Scope scope,
    List<Finding> findings
)
{
    private const int NestingLimit = 48;

    private Scope _scope = scope;
    private int _nesting;

    public Phrase Phrase => phrase;

    public List<Finding> Findings => findings;

    /// <summary>Where reading goes on.</summary>
    public int Position { get; set; }

    public bool AtEnd => Position >= phrase.Count;

    private bool Take(string word)
    {
        if (!phrase.Is(Position, word))
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Reads something while names and pronouns stand for other things.</summary>
    private T Within<T>(Scope inner, Func<T> read)
    {
        var outer = _scope;
        _scope = inner;
        try
        {
            return read();
        }
        finally
        {
            _scope = outer;
        }
    }

    /// <summary>Whether a sentence may end before this place.</summary>
    private bool IsStop(int index)
    {
        if (index >= phrase.Count)
        {
            return true;
        }

        var word = phrase[index];
        return word.Token.Kind switch
        {
            TokenKind.Symbol => word.Key is "," or ")" or ":" or ";",
            TokenKind.Word => word.Key is "and" or "or" or "if" or "because" or "once" or "then"
                || (word.Key == "seen" && phrase.Is(index + 1, "by"))
                || (word.Key == "also" && phrase.Is(index + 1, "seen")),
            _ => false,
        };
    }

    private ConstantExpression Constant(Entity entity) => new(StoryValue.Of(entity));

    private StateSchema? AtOf(Expression expression) =>
        lexicon
            .States.Find("at")
            .FirstOrDefault(state =>
                state.Slots.Count == 1 && Fits(expression, SlotSpec.Of(state.Slots[0]))
            );
}
