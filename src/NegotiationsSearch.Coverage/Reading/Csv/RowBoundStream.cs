namespace NegotiationsSearch.Coverage.Reading.Csv;

/// <summary>Ends with <see cref="TooLongException"/> when one row takes more bytes than it may, since a row is held as a whole.</summary>
internal sealed class RowBoundStream(Stream inner, long limit) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;
    private long _read;

    /// <summary>Begins to count anew, with the next row.</summary>
    public void NextRow() => _read = 0;

    public override int Read(Span<byte> buffer) => Bounded(_inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Bounded(await _inner.ReadAsync(buffer, cancellationToken));

    private int Bounded(int read)
    {
        _read += read;
        return _read <= limit ? read : throw new TooLongException();
    }

    internal sealed class TooLongException : IOException;
}
