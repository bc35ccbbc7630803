using System.Text;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Why a stream could not be opened, or be read to its end.</summary>
internal sealed record InputFault(SkipReason Reason, string Detail)
{
    /// <summary>Null for an exception that is no fault of the input.</summary>
    public static InputFault? Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => new(SkipReason.NotFound, "There is no such file or folder; check the path."),
        UnauthorizedAccessException => new(SkipReason.Unreadable, "It may not be read; check its permissions."),
        ExpansionException => new(SkipReason.TooLarge, exception.Message),
        InvalidDataException => new(
            SkipReason.Unreadable,
            "The gzip is damaged or cut short from here on; what came before was read. Fetch it again."),
        DecoderFallbackException => new(SkipReason.WrongEncoding, "From here on it is not valid UTF-16; save it as UTF-8."),
        IOException => new(SkipReason.Unreadable, $"It could not be read: {exception.Message}"),
        _ => null,
    };

    public ReadOutcome.Skipped At(InputPlace place) => new(Reason, place, Detail);
}
