using NegotiationsSearch.Coverage;
using NegotiationsSearch.Index;
using CoverageKind = NegotiationsSearch.Coverage.SpeakerKind;
using SpeakerKind = NegotiationsSearch.Index.SpeakerKind;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns a speaker into the index's. The side at the table is known to the register of people, not to the article.</summary>
internal static class SpeakerMapping
{
    public static QuotationSpeaker ToSpeaker(Speaker speaker) => new(speaker.Name, speaker.Role, Side: null, ToKind(speaker.Kind));

    private static SpeakerKind ToKind(CoverageKind kind) => kind switch
    {
        CoverageKind.Person => SpeakerKind.Person,
        CoverageKind.PartialName => SpeakerKind.PartialName,
        CoverageKind.Organization => SpeakerKind.Organization,
        CoverageKind.Office => SpeakerKind.Office,
        CoverageKind.Anonymous => SpeakerKind.Anonymous,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
