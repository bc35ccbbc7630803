namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>Gives its bytes a few at a time, and may end in an exception.</summary>
internal sealed class ScriptedStream(byte[] bytes, int chunk, Exception? ending = null) : ForwardStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == bytes.Length && ending is not null) throw ending;
        var count = Math.Min(Math.Min(buffer.Length, chunk), bytes.Length - _position);
        bytes.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
