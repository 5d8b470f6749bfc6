using Mathilda.Language.Text;

namespace Mathilda.Language.Syntax;

/// <summary>One line of a story and the block indented beneath it.</summary>
/// <remarks>
/// The tree of a file is a tree of lines: what a line is about stands in <see cref="Kind"/>; its words are tokens, which the binder
/// reads (sentences can only be read once all names and patterns are known). Equality is identity.
/// </remarks>
public sealed class LineSyntax
{
    public required LineKind Kind { get; init; }

    /// <summary>The tokens of the line without indentation, comment, locator, id and line end; never null, sometimes empty.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>What <c>[plot 3.4, essay 9.1]</c> at the line's end says, or the passages of a <c>skip</c>; null if there is none.</summary>
    public LocatorSyntax? Locator { get; init; }

    /// <summary>What <c>#e46</c> at the line's end says; null if there is none.</summary>
    public IdSyntax? Id { get; init; }

    /// <summary>The indented lines beneath, blank and comment lines left out.</summary>
    public IReadOnlyList<LineSyntax> Block { get; init; } = [];

    /// <summary>From the first to the last character of the line that is neither white space nor comment.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words by which the line begins and that say what it is about, <c>implied</c> included; empty where no such words are needed.</summary>
    public TextSpan HeadSpan { get; init; }

    /// <summary>From the first to the last token (locator and id excluded); empty at the line's start if there is none.</summary>
    public required TextSpan ContentSpan { get; init; }

    public override string ToString() => $"{Kind}: {string.Join(' ', Tokens.Select(t => t.Text))}";
}

/// <summary>What a line is about; decided by its first words and the block it stands in.</summary>
public enum LineKind
{
    /// <summary>Nothing in this block begins like that; already reported.</summary>
    Unknown,

    // Declarations, at the left margin.

    /// <summary><c>story "Title"</c></summary>
    Story,

    /// <summary><c>year 1994</c> under story</summary>
    Year,

    /// <summary><c>sources</c> under story</summary>
    Sources,

    /// <summary><c>plot "…"</c> under sources</summary>
    Source,

    /// <summary><c>use speech, possession</c></summary>
    Use,

    /// <summary><c>kind agent is person</c>, <c>kind trade = cleaner, none</c>, <c>kind skill also = …</c></summary>
    Kind,

    /// <summary><c>group the Landos = …</c></summary>
    Group,

    /// <summary><c>person Léon (he), also the cleaner</c>: any line that begins with a kind and declares a name</summary>
    Entity,

    /// <summary><c>state at(person) is a place</c></summary>
    State,

    /// <summary><c>says …</c> under state</summary>
    Says,

    /// <summary><c>means …</c> under state</summary>
    Means,

    /// <summary><c>at the start</c>, also in an edit</summary>
    AtTheStart,

    /// <summary>a fact under <c>at the start</c> or under <c>known to</c></summary>
    Fact,

    /// <summary><c>known to Léon and Tony</c> under <c>at the start</c></summary>
    KnownTo,

    /// <summary><c>act {who: person} go[es] to {place}</c></summary>
    Act,

    /// <summary><c>every act</c></summary>
    EveryAct,

    /// <summary><c>whenever {p: person} …</c></summary>
    Whenever,

    /// <summary><c>by fate</c> under an act</summary>
    By,

    /// <summary><c>with the taker</c> under an act or a scene</summary>
    With,

    /// <summary><c>if …</c> under an act or rule; in an effect block, <c>if C then …</c></summary>
    If,

    /// <summary><c>then …</c></summary>
    Then,

    /// <summary><c>seen by …</c>, <c>also seen by …</c></summary>
    SeenBy,

    /// <summary>a condition or change that continues the clause it is indented under</summary>
    Continuation,

    /// <summary><c>wants of Mathilda</c>, <c>wants of every person</c></summary>
    WantsOf,

    /// <summary><c>the author wants</c></summary>
    AuthorWants,

    /// <summary><c>revenge, weight 2: …</c> under wants</summary>
    Want,

    /// <summary><c>scene Title</c></summary>
    Scene,

    // Inside a scene.

    /// <summary><c>at the roof</c> in a scene's heading</summary>
    SceneAt,

    /// <summary><c>with Léon, Tony</c> in a scene's heading</summary>
    SceneWith,

    /// <summary><c>when night</c></summary>
    When,

    /// <summary><c>told after SCENE</c>, <c>told to nobody</c></summary>
    Told,

    /// <summary><c>only in VERSION</c></summary>
    OnlyIn,

    /// <summary>anything else in a scene: an act's sentence</summary>
    Event,

    /// <summary><c>* text</c></summary>
    OneOff,

    /// <summary><c>- text</c>, under a scene, a declaration or a section about the work</summary>
    Beat,

    /// <summary><c>in any order</c></summary>
    InAnyOrder,

    /// <summary><c>expect …</c></summary>
    Expect,

    /// <summary><c>unstated whether …</c>, <c>unstated "…"</c></summary>
    Unstated,

    /// <summary><c>skip [essay 2.1]: …</c></summary>
    Skip,

    /// <summary><c>because …</c> beneath an event</summary>
    Because,

    /// <summary><c>intended MTH2002: why</c></summary>
    Intended,

    // Edits.

    /// <summary><c>edit "title"</c></summary>
    Edit,

    /// <summary><c>without #e1, #e2</c></summary>
    Without,

    /// <summary><c>before #e1</c> in an edit</summary>
    Before,

    /// <summary><c>after #e1</c> in an edit</summary>
    After,

    /// <summary><c>replace #e1</c> in an edit</summary>
    Replace,

    /// <summary><c>move #e1 after #e2</c></summary>
    Move,

    // About the work.

    /// <summary><c>record</c></summary>
    Record,

    /// <summary><c>directed-by Luc Besson</c> under record</summary>
    RecordField,

    /// <summary><c>version international "…"</c></summary>
    Version,

    /// <summary><c>theme loneliness</c></summary>
    Theme,

    /// <summary><c>shown by …</c> under a theme</summary>
    ShownBy,

    /// <summary><c>claim by … about …: "…"</c></summary>
    Claim,

    /// <summary><c>influence A -> B</c></summary>
    Influence,
}
