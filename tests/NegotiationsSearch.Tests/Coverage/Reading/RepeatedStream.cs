namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>A beginning, then one stretch many times over, then an end: as long as one likes without being held.</summary>
internal sealed class RepeatedStream(byte[] beginning, byte[] stretch, int times, byte[] end) : ForwardStream
{
    private int _part;
    private int _position;

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
}
