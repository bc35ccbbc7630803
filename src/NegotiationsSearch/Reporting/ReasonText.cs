using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Reporting;

/// <summary>Reasons to skip, in words.</summary>
internal static class ReasonText
{
    public static string Of(SkipReason reason) => reason switch
    {
        SkipReason.NotFound => "not found",
        SkipReason.Unreadable => "cannot be read",
        SkipReason.UnknownFormat => "unknown format",
        SkipReason.WrongEncoding => "wrong encoding",
        SkipReason.Malformed => "malformed",
        SkipReason.NoSource => "no source",
        SkipReason.NoBody => "no body",
        SkipReason.TooLarge => "too large",
        SkipReason.NotFetched => "not fetched",
        SkipReason.Canceled => "canceled",
        SkipReason.Embargoed => "embargoed",
        _ => reason.ToString(),
    };
}
