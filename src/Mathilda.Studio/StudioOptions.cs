namespace Mathilda.Studio;

/// <summary>What the studio shows, and where.</summary>
public sealed record StudioOptions
{
    /// <summary>The port that is used unless another is asked for.</summary>
    public const int UsualPort = 4094;

    /// <summary>The folder or file of the story; from <see cref="WorkingFolder"/> on.</summary>
    public required string Path { get; init; }

    /// <summary>What relative paths start from; full.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>0 = any that is free.</summary>
    public int Port { get; init; } = UsualPort;

    /// <summary>Whether a browser is opened.</summary>
    public bool IsOpened { get; init; } = true;

    /// <summary>The texts that the story is taken from, as NAME=FILE.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
