using System.Runtime.ExceptionServices;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>A forward stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream(inner)
{
    private readonly Stream _inner = inner;
    private readonly byte[] _head = new byte[4096];
    private int _start;
    private int _end;
    private Exception? _fault;

    /// <summary>
    /// The first bytes, until they are enough or 4,096, fewer only when there are no more or a fault comes first; they stay to be read.
    /// A slow feed is not made to wait for more than is asked for.
    /// </summary>
    /// <param name="isEnough">Asked about the bytes held so far, before each wait for more.</param>
    /// <param name="ct">Ends the wait.</param>
    public async ValueTask<ReadOnlyMemory<byte>> PeekAsync(Func<ReadOnlyMemory<byte>, bool> isEnough, CancellationToken ct)
    {
        while (_end < _head.Length && !isEnough(Head))
        {
            var read = await FillAsync(ct);
            if (read == 0) break;
            _end += read;
        }
        return Head;
    }

    /// <summary>Passes over bytes that were peeked at.</summary>
    public void Skip(int bytes) => _start += bytes;

    public override int Read(Span<byte> buffer) => HeadIsRead ? _inner.Read(buffer) : TakeHead(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        HeadIsRead ? _inner.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(TakeHead(buffer.Span));

    private ReadOnlyMemory<byte> Head => _head.AsMemory(_start, _end - _start);

    private bool HeadIsRead
    {
        get
        {
            if (_start < _end) return false;
            if (_fault is not null) ExceptionDispatchInfo.Throw(_fault);
            return true;
        }
    }

    private async ValueTask<int> FillAsync(CancellationToken ct)
    {
        try
        {
            return await _inner.ReadAsync(_head.AsMemory(_end), ct);
        }
        catch (Exception exception) when (_end > 0 && InputFault.Of(exception) is not null)
        {
            // What came before the fault is whole: it is read first.
            _fault = exception;
            return 0;
        }
    }

    private int TakeHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _end - _start);
        _head.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }
}
