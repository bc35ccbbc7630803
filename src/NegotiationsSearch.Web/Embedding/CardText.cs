using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>A card's words as they are set.</summary>
internal static class CardText
{
    /// <summary>
    /// In the quotation marks of its language when the words are the speaker's own, without a comma that belongs to the reporter's sentence.
    /// </summary>
    public static string Of(CardAnswer card)
    {
        if (card.Directness != Directness.Direct) return card.Text;
        var (open, close) = Marks(card.Article.Language?.Split('-')[0].ToLowerInvariant());
        return open + (card.Text.EndsWith(',') ? card.Text[..^1] : card.Text) + close;
    }

    private static (char Open, char Close) Marks(string? language) => language switch
    {
        "uk" or "ru" or "fr" => ('«', '»'),
        "de" or "cs" => ('„', '“'),
        "pl" => ('„', '”'),
        _ => ('“', '”'),
    };
}
