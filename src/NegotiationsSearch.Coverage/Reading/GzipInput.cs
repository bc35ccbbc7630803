using System.IO.Compression;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The bytes a gzip of one or more members holds; ends with <see cref="ExpansionException"/> when they grow out of all proportion.</summary>
internal sealed class GzipInput : ForwardStream
{
    private readonly CountingStream _compressed;
    private readonly GZipStream _gzip;
    private readonly ReadingLimits _limits;
    private long _produced;

    private GzipInput(CountingStream compressed, GZipStream gzip, ReadingLimits limits)
        : base(gzip)
    {
        _compressed = compressed;
        _gzip = gzip;
        _limits = limits;
    }

    public static GzipInput Over(Stream stream, ReadingLimits limits)
    {
        var compressed = new CountingStream(stream);
        return new GzipInput(compressed, new GZipStream(compressed, CompressionMode.Decompress), limits);
    }

    /// <summary>RFC 1952: the magic number, and deflate as the method.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith<byte>([0x1F, 0x8B, 0x08]);

    public override int Read(Span<byte> buffer) => Bounded(_gzip.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Bounded(await _gzip.ReadAsync(buffer, cancellationToken));

    private int Bounded(int read)
    {
        _produced += read;
        if (_produced > _limits.ExpansionFree && _produced / _limits.Expansion > _compressed.Count) throw new ExpansionException(_limits.Expansion);
        return read;
    }
}
