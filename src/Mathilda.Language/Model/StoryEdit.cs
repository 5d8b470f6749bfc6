using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A story with a change: <c>edit "nobody frees her"</c>.</summary>
public sealed record StoryEdit(string Title, IReadOnlyList<StoryChange> Changes, Location? Where);

/// <summary>One change of an edit.</summary>
public abstract record StoryChange(Location? Where);

/// <summary><c>without #e63, #e64</c>.</summary>
public sealed record WithoutChange(IReadOnlyList<string> Ids, Location? Where) : StoryChange(Where);

/// <summary>Where new lines go.</summary>
public enum EditPlace
{
    Before,
    After,
    Replace,
}

/// <summary><c>after #e46</c> with lines beneath.</summary>
public sealed record InsertChange(
    EditPlace Place,
    string Id,
    IReadOnlyList<SceneItem> Items,
    Location? Where
) : StoryChange(Where);

/// <summary><c>move #e33 after #e49</c>.</summary>
public sealed record MoveChange(string Id, EditPlace Place, string Target, Location? Where)
    : StoryChange(Where);

/// <summary><c>at the start</c> with facts beneath.</summary>
public sealed record StartChange(IReadOnlyList<StartFact> Facts, Location? Where)
    : StoryChange(Where);
