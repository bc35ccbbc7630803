namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The objects of a JSON document that is one object, or an array of objects; never holds more of one than the limit and a buffer's length.</summary>
internal sealed class JsonObjectReader(ByteSource source, int limit)
{
    private readonly ByteWindow _window = new(source);
    private long _passedLines = 1;

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
        var scanned = 0;
        var tooLong = false;
        while (true)
        {
            var end = scanner.Scan(_window.Held[scanned..]);
            tooLong |= scanned + Math.Max(end, 0) > limit;
            if (end >= 0)
            {
                Object = Take(scanned + end);
                return tooLong ? PieceKind.TooLong : PieceKind.Whole;
            }
            scanned = _window.Held.Length;
            if (scanned > limit)
            {
                tooLong = true;
                Take(scanned);
                scanned = 0;
            }
            if (await _window.FillAsync(ct)) continue;
            EndedEarly = !tooLong;
            return tooLong ? PieceKind.TooLong : PieceKind.End;
        }
    }

    private async ValueTask<bool> FindObjectAsync(CancellationToken ct)
    {
        while (true)
        {
            var start = _window.Held.IndexOfAnyExcept(" \t\r\n,[]"u8);
            Take(start < 0 ? _window.Held.Length : start);
            Number = _passedLines;
            if (start >= 0) return !(EndedEarly = _window.Held[0] != '{');
            if (!await _window.FillAsync(ct)) return false;
        }
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var taken = _window.Take(length);
        _passedLines += taken.Span.Count((byte)'\n');
        return taken;
    }
}
