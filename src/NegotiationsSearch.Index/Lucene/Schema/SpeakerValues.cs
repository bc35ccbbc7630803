using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>The values a quotation's speaker is filtered and counted by.</summary>
internal static class SpeakerValues
{
    /// <summary>Everyone the article leaves without a name: never told apart over articles.</summary>
    public const string Anonymous = "~anonymous";

    /// <summary>Nobody was found.</summary>
    public const string Unattributed = "~unattributed";

    public static string Of(QuotationSpeaker? speaker) =>
        speaker is null ? Unattributed : speaker.IsAnonymous ? Anonymous : Slug.Of(speaker.Name);

    public static string LabelOf(QuotationSpeaker? speaker) =>
        speaker is null ? "unattributed" : speaker.IsAnonymous ? "anonymous" : speaker.Name;
}
