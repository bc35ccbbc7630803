using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Makes the quotation that leaves the room of a settled draft.</summary>
internal static class QuotationMaker
{
    public static Quotation Make(Draft draft, SayingCircumstances circumstances) => new()
    {
        Spans = draft.Spans,
        // A clause of speech may turn out to hold quoted words alone.
        Directness = draft.Spans.TrueForAll(span => span.Quoted) ? Directness.Direct : draft.Directness,
        Speaker = draft.Attribution is { Speaker: var person } ? SpeakerOf(person) : null,
        Mention = draft.Attribution?.Mention,
        Cue = draft.Attribution?.Cue,
        Method = MethodOf(draft),
        Confidence = ConfidenceTier.Of(draft),
        Addressee = circumstances.Addressee,
        Medium = circumstances.Medium,
        Via = circumstances.Via,
        Said = circumstances.Said,
    };

    /// <summary>A cue between the runs tells more of the words than what names the speaker does.</summary>
    private static AttributionMethod MethodOf(Draft draft) =>
        draft.Attribution is not { } found ? AttributionMethod.None : draft.IsSplit ? AttributionMethod.Split : found.Method;

    public static Speaker SpeakerOf(Person person) => new() { Name = person.Name, Role = person.Role, Kind = KindOf(person) };

    private static SpeakerKind KindOf(Person person) => person.IsOffice ? SpeakerKind.Office
        : person.IsAnonymous ? SpeakerKind.Anonymous
        : person.IsOrganization ? SpeakerKind.Organization
        : person.Name.Contains(' ') ? SpeakerKind.Person
        : SpeakerKind.PartialName;
}
