namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// The objects of a JSON document that is one object, or an array of objects; never holds more of one than the limit
/// and a buffer's length.
/// </summary>
internal sealed class JsonObjectReader(ByteSource source, int limit)
{
    private readonly ByteWindow _window = new(source);
    private long _passedLines = 1;
    private long _openArrays;

    /// <summary>The line where the object last read begins, from 1.</summary>
    public long Number { get; private set; } = 1;

    /// <summary>The object last read; good until the next read.</summary>
    public ReadOnlyMemory<byte> Object { get; private set; }

    /// <summary>Whether reading ended before the document did: at something that is no object, or within one.</summary>
    public bool EndedEarly { get; private set; }

    public async ValueTask<PieceKind> ReadAsync(CancellationToken ct)
    {
        if (!await FindObjectAsync(ct)) return PieceKind.End;
        var scanner = new JsonObjectScanner();
        var kind = PieceKind.Whole;
        for (var scanned = 0; ;)
        {
            var end = scanner.Scan(_window.Held[scanned..]);
            if (scanned + end > limit) kind = PieceKind.TooLong;
            if (end >= 0)
            {
                Object = Take(scanned + end);
                return kind;
            }
            scanned = PassOverTooLong(ref kind);
            if (await _window.FillAsync(ct)) continue;
            EndedEarly = kind == PieceKind.Whole;
            return EndedEarly ? PieceKind.End : kind;
        }
    }

    // What is too long to be read need not be held: only its end is looked for.
    private int PassOverTooLong(ref PieceKind kind)
    {
        var held = _window.Held.Length;
        if (held <= limit) return held;
        kind = PieceKind.TooLong;
        Take(held);
        return 0;
    }

    private async ValueTask<bool> FindObjectAsync(CancellationToken ct)
    {
        do
        {
            var start = _window.Held.IndexOfAnyExcept(" \t\r\n,[]"u8);
            var between = Take(start < 0 ? _window.Held.Length : start).Span;
            _openArrays += between.Count((byte)'[') - between.Count((byte)']');
            Number = _passedLines;
            if (start >= 0) return !(EndedEarly = _window.Held[0] != '{');
        }
        while (await _window.FillAsync(ct));
        EndedEarly = _openArrays > 0;
        return false;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var taken = _window.Take(length);
        _passedLines += taken.Span.Count((byte)'\n');
        return taken;
    }
}
