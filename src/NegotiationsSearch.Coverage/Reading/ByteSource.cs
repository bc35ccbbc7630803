namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The bytes of one input. A fault ends them like an end of file and is kept, so that what came before is still read.</summary>
internal sealed class ByteSource(Stream stream)
{
    /// <summary>Set once reading met a fault.</summary>
    public InputFault? Fault { get; private set; }

    /// <summary>0 at the end and at a fault.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (Fault is not null) return 0;
        try
        {
            return await stream.ReadAsync(buffer, ct);
        }
        catch (Exception exception) when (InputFault.Of(exception) is { } fault)
        {
            Fault = fault;
            return 0;
        }
    }
}
