namespace NegotiationsSearch.Coverage.Reading;

/// <summary>What reading on came to: a whole piece, one that was passed over because it is too long, or the end.</summary>
internal enum PieceKind { Whole, TooLong, End }

/// <summary>Lines of bytes, never holding more of one than the limit and a buffer's length.</summary>
internal sealed class LineReader(ByteSource source, int limit)
{
    private readonly ByteWindow _window = new(source);

    /// <summary>The number of the line last read, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The line last read, without its line feed; good until the next read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads the next line. A last line that a fault of the source cut short is not given.</summary>
    public async ValueTask<PieceKind> ReadAsync(CancellationToken ct)
    {
        Number++;
        for (var scanned = 0; ;)
        {
            var feed = _window.Held[scanned..].IndexOf((byte)'\n');
            if (feed >= 0) return Take(scanned + feed, feedLength: 1);
            scanned = _window.Held.Length;
            if (scanned > limit) return await PassOverAsync(ct);
            if (!await _window.FillAsync(ct)) return scanned == 0 || _window.Fault is not null ? PieceKind.End : Take(scanned, feedLength: 0);
        }
    }

    private PieceKind Take(int length, int feedLength)
    {
        Line = _window.Take(length + feedLength)[..length];
        return length > limit ? PieceKind.TooLong : PieceKind.Whole;
    }

    private async ValueTask<PieceKind> PassOverAsync(CancellationToken ct)
    {
        int feed;
        do
        {
            _window.Take(_window.Held.Length);
            if (!await _window.FillAsync(ct)) return PieceKind.TooLong;
            feed = _window.Held.IndexOf((byte)'\n');
        }
        while (feed < 0);
        _window.Take(feed + 1);
        return PieceKind.TooLong;
    }
}
