namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>A beginning, then one stretch many times over, then an end: as long as one likes without being held.</summary>
internal sealed class RepeatedStream(byte[] beginning, byte[] stretch, int times, byte[] end) : Stream
{
    private int _part;
    private int _position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_part <= times + 1)
        {
            var part = (_part == 0 ? beginning : _part <= times ? stretch : end).AsSpan(_position);
            var count = Math.Min(buffer.Length, part.Length);
            part[..count].CopyTo(buffer);
            _position += count;
            if (count > 0) return count;
            (_part, _position) = (_part + 1, 0);
        }
        return 0;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
