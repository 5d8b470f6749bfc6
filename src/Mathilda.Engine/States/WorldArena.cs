namespace Mathilda.Engine.States;

/// <summary>All worlds, in growing arrays: interned ones, and at the low ids the frames in which new ones are worked out.</summary>
/// <remarks>
/// <para>A world is an int. Ids below <see cref="FrameCount"/> are frames: scratch worlds, used as a stack, that can be
/// written. All others are interned: equal (owner, depth, values, minds) = equal id, and never change.</para>
/// <para>Both live in the same arrays, so that everything that reads worlds reads either. Growing moves the arrays: never
/// keep one of them across anything that may intern.</para>
/// <code>
/// Words      [worlds × WordCount]     packed values, see WorldLayout
/// Minds      [MindsAt[w] + person]    the world that person believes in; −1 for the owner; no entry at the depth limit
/// Settled    [worlds]                 the same world with its rules run: itself if settled, −1 if not looked for yet
/// </code>
/// </remarks>
internal sealed class WorldArena
{
    private const int First = 256;

    private readonly int _personCount;
    private readonly int _beliefDepth;
    private readonly int _mindStride; // PersonCount rounded up to even, so that minds hash two at a time
    private ulong[] _words;
    private int[] _minds;
    private int[] _mindsAt;
    private int[] _owners;
    private byte[] _depths;
    private uint[] _hashes;
    private int[] _settled;
    private int[] _table;
    private int _count;
    private int _mindsUsed;
    private int _top;

    public WorldArena(WorldLayout layout, int personCount, int beliefDepth)
    {
        if (beliefDepth is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(
                nameof(beliefDepth),
                "The belief depth is 0 to 100."
            );
        }

        Layout = layout;
        _personCount = personCount;
        _beliefDepth = beliefDepth;
        _mindStride = (personCount + 1) & ~1;
        FrameCount = 8 + (6 * (beliefDepth + 2));
        var capacity = FrameCount + First;
        _words = new ulong[capacity * layout.WordCount];
        _minds = new int[(FrameCount + First) * _mindStride];
        _mindsAt = new int[capacity];
        _owners = new int[capacity];
        _depths = new byte[capacity];
        _hashes = new uint[capacity];
        _settled = new int[capacity];
        _table = new int[2 * First];
        Array.Fill(_table, -1);
        Array.Fill(_settled, -1);
        Array.Fill(_minds, -1);
        _count = FrameCount;
        for (var frame = 0; frame < FrameCount; frame++)
        {
            _mindsAt[frame] = frame * _mindStride;
        }

        _mindsUsed = FrameCount * _mindStride;
    }

    public WorldLayout Layout { get; }

    /// <summary>What matters in worlds; null = all.</summary>
    public ProjectedLayout? Projected { get; init; }

    public int PersonCount => _personCount;

    /// <summary>How many ids, from 0, are frames.</summary>
    public int FrameCount { get; }

    public int InternedCount => _count - FrameCount;

    public long Bytes =>
        (8L * _words.Length)
        + (4L * _minds.Length)
        + (17L * _mindsAt.Length)
        + (4L * _table.Length);

    public ulong[] Words => _words;

    public bool IsFrame(int world) => world < FrameCount;

    /// <summary>Whether the id is one that was handed out.</summary>
    public bool IsWorld(int world) => world >= FrameCount && world < _count;

    public int WordsAt(int world) => world * Layout.WordCount;

    public int OwnerOf(int world) => _owners[world];

    public int DepthOf(int world) => _depths[world];

    public bool HasMinds(int world) => _depths[world] < _beliefDepth;

    /// <summary>Whether worlds of this depth have minds.</summary>
    public bool DepthHasMinds(int depth) => depth < _beliefDepth;

    /// <summary>The mind of a person, where the world has minds and the person is not its owner.</summary>
    public int Mind(int world, int person) => _minds[_mindsAt[world] + person];

    public int Local(int world, int fluent) => Layout.Slot(fluent).Get(_words, WordsAt(world));

    public int Value(int world, int fluent) => Layout.Domain(fluent).ValueOf(Local(world, fluent));

    /// <summary>The world that was this one once its rules have run; −1 = not known.</summary>
    public int SettledOf(int world) => _settled[world];

    public void NoteSettled(int world, int settled) => _settled[world] = settled;

    public bool IsSettled(int world) => _settled[world] == world;

    /// <summary>Takes the next frame as it lies; the caller fills all of it.</summary>
    public int Push(int owner, int depth)
    {
        if (_top == FrameCount)
        {
            throw new InvalidOperationException(
                "The frames for worlds being worked out have run out."
            );
        }

        var frame = _top++;
        _owners[frame] = owner;
        _depths[frame] = (byte)depth;
        return frame;
    }

    /// <summary>Takes the next frame and copies a world (or frame) into it.</summary>
    public int PushCopy(int world)
    {
        var frame = Push(_owners[world], _depths[world]);
        var words = Layout.WordCount;
        Array.Copy(_words, world * words, _words, frame * words, words);
        if (HasMinds(world))
        {
            Array.Copy(_minds, _mindsAt[world], _minds, _mindsAt[frame], _mindStride);
        }

        return frame;
    }

    public void Pop() => _top--;

    /// <summary>Gives all frames back; called before each piece of work, as the last may have been broken off.</summary>
    public void PopAll() => _top = 0;

    /// <summary>Whether a fluent matters in this kind of world. If not, it is never set.</summary>
    public bool Needs(int world, int fluent) =>
        Projected is null || Projected.NeedsFluent(_owners[world], _depths[world], fluent);

    /// <summary>Whether an act matters in this kind of world. If not, nothing comes of it.</summary>
    public bool NeedsAct(int world, int act) =>
        Projected is null || Projected.NeedsAct(_owners[world], _depths[world], act);

    /// <summary>The rules that matter in this kind of world, a bit for each of the 64 of a word.</summary>
    public ulong NeededRules(int world, int word) =>
        Projected is null
            ? ulong.MaxValue
            : Projected.NeededRules(_owners[world], _depths[world], word);

    public void SetLocal(int frame, int fluent, int local) =>
        Layout.Slot(fluent).Set(_words, WordsAt(frame), local);

    public void SetMind(int frame, int person, int mind) => _minds[_mindsAt[frame] + person] = mind;

    /// <summary>The interned world equal to this frame, made if there is none yet.</summary>
    public int Intern(int frame)
    {
        var hash = Hash(frame);
        var mask = _table.Length - 1;
        var at = (int)hash & mask;
        while (_table[at] >= 0)
        {
            var world = _table[at];
            if (_hashes[world] == hash && Same(world, frame))
            {
                return world;
            }

            at = (at + 1) & mask;
        }

        return Add(frame, hash, at);
    }

    private int Add(int frame, uint hash, int at)
    {
        Reserve();
        var world = _count++;
        var words = Layout.WordCount;
        Array.Copy(_words, frame * words, _words, world * words, words);
        _owners[world] = _owners[frame];
        _depths[world] = _depths[frame];
        _hashes[world] = hash;
        _settled[world] = -1;
        _mindsAt[world] = _mindsUsed;
        if (HasMinds(frame))
        {
            Array.Copy(_minds, _mindsAt[frame], _minds, _mindsUsed, _mindStride);
            _mindsUsed += _mindStride;
        }

        _table[at] = world;
        if (2 * InternedCount > _table.Length)
        {
            Rehash();
        }

        return world;
    }

    private void Reserve()
    {
        if (_count == _mindsAt.Length)
        {
            var capacity = _count + (_count / 2);
            Array.Resize(ref _words, capacity * Layout.WordCount);
            Array.Resize(ref _mindsAt, capacity);
            Array.Resize(ref _owners, capacity);
            Array.Resize(ref _depths, capacity);
            Array.Resize(ref _hashes, capacity);
            Array.Resize(ref _settled, capacity);
        }

        if (_mindsUsed + _mindStride > _minds.Length)
        {
            Array.Resize(ref _minds, _minds.Length + (_minds.Length / 2) + _mindStride);
        }
    }

    private void Rehash()
    {
        _table = new int[_table.Length * 2];
        Array.Fill(_table, -1);
        var mask = _table.Length - 1;
        for (var world = FrameCount; world < _count; world++)
        {
            var at = (int)_hashes[world] & mask;
            while (_table[at] >= 0)
            {
                at = (at + 1) & mask;
            }

            _table[at] = world;
        }
    }

    /// <summary>Whether two worlds or frames are equal.</summary>
    public bool Same(int a, int b)
    {
        if (_owners[a] != _owners[b] || _depths[a] != _depths[b])
        {
            return false;
        }

        var words = Layout.WordCount;
        return _words.AsSpan(a * words, words).SequenceEqual(_words.AsSpan(b * words, words))
            && (
                !HasMinds(a)
                || _minds
                    .AsSpan(_mindsAt[a], _personCount)
                    .SequenceEqual(_minds.AsSpan(_mindsAt[b], _personCount))
            );
    }

    private uint Hash(int frame)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        var hash = (((ulong)(uint)_owners[frame] << 8) | _depths[frame]) * odd;
        var at = frame * Layout.WordCount;
        for (var i = 0; i < Layout.WordCount; i++)
        {
            hash = ((hash >> 29) ^ hash ^ _words[at + i]) * odd;
        }

        if (HasMinds(frame))
        {
            at = _mindsAt[frame];
            for (var i = 0; i < _mindStride; i += 2)
            {
                var pair = ((ulong)(uint)_minds[at + i] << 32) | (uint)_minds[at + i + 1];
                hash = ((hash >> 29) ^ hash ^ pair) * odd;
            }
        }

        return (uint)((hash ^ (hash >> 31)) >> 8);
    }
}
