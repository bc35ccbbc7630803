namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Reads an input that is one piece: a page, a feed.</summary>
internal static class WholeInput
{
    /// <summary>The whole of it; or the skip that stands for it, when it is too large or reading met a fault.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, ReadOutcome.Skipped? Skip)> ReadAsync(
        ByteSource source, InputFile file, ReadingLimits limits, CancellationToken ct)
    {
        var window = new ByteWindow(source);
        while (window.Held.Length <= limits.ArticleBytes && await window.FillAsync(ct)) { }
        if (source.Fault is { } fault) return (default, fault.At(file.Whole));
        if (window.Held.Length <= limits.ArticleBytes) return (window.Take(window.Held.Length), null);
        return (default, new ReadOutcome.Skipped(SkipReason.TooLarge, file.Whole, $"It is longer than {limits.ArticleBytes} bytes."));
    }
}
