namespace Mathilda.Replaying;

/// <summary>The last replay of the versions of one story: it belongs to one of them, and is handed on to the one that is asked next.</summary>
/// <remarks>Only one version may hold it, as acts are added to its ground problem while it is asked.</remarks>
internal sealed class LastReplay
{
    // Worlds are kept until they take so much memory: after very many edits all is made anew once.
    private const long MostBytes = 200_000_000;

    private object? _version;
    private IReadOnlyList<ReadText> _texts = [];
    private Replayed? _replayed;
    private bool _isOfOneVersion;

    /// <summary>For a version with which no other shares its start.</summary>
    public static LastReplay OfOneVersion() => new() { _isOfOneVersion = true };

    /// <summary>The replay, if it is the one of this version.</summary>
    public Replayed? Of(object version) => ReferenceEquals(_version, version) ? _replayed : null;

    /// <summary>The timeline for a version with these texts to start from, which nobody holds any more; null if there is none, or it is of no use.</summary>
    public Timeline? TakeFor(IReadOnlyList<ReadText> texts)
    {
        var timeline = _replayed?.Timeline;
        var isOfUse =
            timeline is not null
            && !_isOfOneVersion
            && timeline.Worlds.Bytes <= MostBytes
            && _texts
                .SelectMany(t => t.Declarations)
                .SequenceEqual(texts.SelectMany(t => t.Declarations));
        (_version, _texts, _replayed) = (null, [], null);
        return isOfUse ? timeline : null;
    }

    /// <summary>Gives it to a version.</summary>
    public void Keep(object version, IReadOnlyList<ReadText> texts, Replayed replayed) =>
        (_version, _texts, _replayed) = (version, texts, replayed);
}
