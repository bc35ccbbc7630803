namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Counts the bytes that have been read through it.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;

    public long Count { get; private set; }

    public override int Read(Span<byte> buffer) => Counted(_inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await _inner.ReadAsync(buffer, cancellationToken));

    private int Counted(int read)
    {
        Count += read;
        return read;
    }
}
