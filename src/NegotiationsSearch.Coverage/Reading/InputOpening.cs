namespace NegotiationsSearch.Coverage.Reading;

/// <summary>What opening an input came to: its content as UTF-8 and its format, or the skip that stands for it.</summary>
internal sealed record OpenedInput(Stream? Content, InputFormat Format, ReadOutcome.Skipped? Skip) : IDisposable
{
    public void Dispose() => Content?.Dispose();
}

/// <summary>Opens an input and looks at its first bytes: gzip or not, which encoding, which format.</summary>
internal static class InputOpening
{
    private const string UnknownFormat = "It begins like no format that can be read; give JSON lines, a page, a feed, "
        + "or text with a front matter that names its source.";

    public static async ValueTask<OpenedInput> OpenAsync(InputFile file, ReadingLimits limits, CancellationToken ct)
    {
        Stream? stream = null;
        try
        {
            stream = file.Open();
            var content = new PeekStream(stream);
            if (GzipInput.IsGzip((await content.PeekAsync(ShowsEncoding, ct)).Span))
                stream = content = new PeekStream(GzipInput.Over(content, limits));
            var head = await content.PeekAsync(ShowsEncoding, ct);
            if (head.IsEmpty) return Skipped(stream, SkipReason.NoBody, file, "It is empty.");
            stream = content = new PeekStream(TextEncoding.AsUtf8(content, head.Span));
            var format = FormatSniffer.Sniff(file.Format, (await content.PeekAsync(FormatSniffer.CanTell, ct)).Span);
            if (format is null && file.UsualSource is not null) format = InputFormat.Text;
            return format is { } known ? new OpenedInput(stream, known, null) : Skipped(stream, SkipReason.UnknownFormat, file, UnknownFormat);
        }
        catch (Exception exception) when (InputFault.Of(exception) is { } fault)
        {
            return Skipped(stream, fault.Reason, file, fault.Detail);
        }
    }

    // The magic number of gzip and the byte order marks are no longer.
    private static bool ShowsEncoding(ReadOnlyMemory<byte> head) => head.Length >= 3;

    private static OpenedInput Skipped(Stream? stream, SkipReason reason, InputFile file, string detail)
    {
        stream?.Dispose();
        return new OpenedInput(null, file.Format, new ReadOutcome.Skipped(reason, file.Whole, detail));
    }
}
