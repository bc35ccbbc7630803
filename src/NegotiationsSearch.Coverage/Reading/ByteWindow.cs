namespace NegotiationsSearch.Coverage.Reading;

/// <summary>A stretch of a source held in memory: filled at its end, taken from its front.</summary>
internal sealed class ByteWindow(ByteSource source)
{
    private const int InitialLength = 128 * 1024;
    private byte[] _buffer = new byte[InitialLength];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Held => _buffer.AsSpan(_start, _end - _start);

    public InputFault? Fault => source.Fault;

    /// <summary>Holds more; false at the end of the source.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken ct)
    {
        MakeRoom();
        var read = await source.ReadAsync(_buffer.AsMemory(_end), ct);
        _end += read;
        return read > 0;
    }

    /// <summary>Gives the first bytes, good until the next fill.</summary>
    public ReadOnlyMemory<byte> Take(int length)
    {
        var taken = _buffer.AsMemory(_start, length);
        _start += length;
        return taken;
    }

    private void MakeRoom()
    {
        if (_end < _buffer.Length) return;
        var held = _end - _start;
        var target = _start > 0 ? _buffer : new byte[_buffer.Length * 2];
        Held.CopyTo(target);
        _buffer = target;
        (_start, _end) = (0, held);
    }
}
