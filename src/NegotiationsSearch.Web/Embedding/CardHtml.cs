using System.Text.Encodings.Web;
using System.Text.Unicode;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Site;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// A card as HTML to paste: it needs no script and no style, takes on the looks of the page it stands in, and carries its linked data.
/// </summary>
internal sealed class CardHtml(Wording words)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Write(Card card)
    {
        var shown = card.Answer;
        return $"""
            <figure class="negotiations-quotation" lang="{words.Language}">
            <blockquote{Cite(shown)}{Language(shown)}><p>{Text(CardText.Of(shown))}</p></blockquote>
            <figcaption>
            <p>{Saying(shown)}</p>
            {string.Concat(Notes(shown).Select(note => $"<p>{note}</p>\n"))}<p><small>{Origin(shown)}</small></p>
            </figcaption>
            <script type="{QuotationJsonLd.ContentType}">
            {card.JsonLd}
            </script>
            </figure>

            """.ReplaceLineEndings("\n");
    }

    private string Saying(CardAnswer card)
    {
        var role = card.Speaker.Role is { } known ? $", <bdi>{Text(known)}</bdi>" : "";
        var outlet = $"<bdi>{Text(card.Article.Source.Name)}</bdi>";
        if (card.Links.Source is { } url) outlet = $"<a href=\"{Text(url)}\">{outlet}</a>";
        var saying = words.Format(
            card.Directness == Directness.Indirect ? "card.reported" : "card.quoted",
            $"<strong><bdi>{Text(card.Speaker.Name)}</bdi></strong>{role}",
            outlet);
        return card.Article.Published is { } published ? $"{saying}, {Time(published[..Math.Min(10, published.Length)])}" : saying;
    }

    private IEnumerable<string> Notes(CardAnswer card)
    {
        if (card.Sample) yield return Text(words["card.sample"]);
        var note = card.Correction?.Note is { } told ? $" <span dir=\"auto\">{Text(told)}</span>" : "";
        if (card.Disputed) yield return $"<strong>{Text(words["card.disputed"])}</strong>{note}";
        else if (card.Correction is { } correction) yield return words.Format("card.corrected", Time(correction.Date.ToString("O"))) + note;
    }

    private string Origin(CardAnswer card) =>
        words.Format("card.as-of", Time(card.AsOf.ToString("O")))
        + $" · <a href=\"{Text(card.Links.Permalink)}\">{Text(words["card.permalink"])}</a>";

    private string Time(string iso) => $"<time datetime=\"{Text(iso)}\">{Text(words.Date(iso))}</time>";

    private static string Cite(CardAnswer card) => card.Links.Source is { } url ? $" cite=\"{Text(url)}\"" : "";

    private static string Language(CardAnswer card) =>
        (card.Article.Language is { } language ? $" lang=\"{Text(language)}\"" : "") + $" dir=\"{TextDirection.Of(card.Article.Language)}\"";

    private static string Text(string text) => Encoder.Encode(text);
}
