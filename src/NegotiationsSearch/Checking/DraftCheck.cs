using NegotiationsSearch.Commands;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Checking;

/// <summary>Checks every quotation of a draft. One that cannot be checked is told, and the rest goes on.</summary>
/// <param name="check">Checks one quotation.</param>
/// <param name="told">Told what was not checked and why, and what the reader should know, each once.</param>
internal sealed class DraftCheck(Func<CheckRequest, QuoteCheck> check, Action<string> told)
{
    private readonly HashSet<string> _warnings = new(StringComparer.Ordinal);
    private int _checked;
    private int _failed;

    public IEnumerable<CheckedQuotation> Of(IEnumerable<Article> articles, CheckRequest request)
    {
        var extractor = new QuotationExtractor();
        foreach (var quotation in articles.SelectMany(article => DraftQuotation.Of(article, extractor)))
        {
            var asked = request with { Text = quotation.Text, Speaker = request.Speaker ?? quotation.Speaker };
            if (Check(quotation, asked) is { } found) yield return new CheckedQuotation(quotation, asked, found);
        }
    }

    /// <summary>What the process ends with once all was checked.</summary>
    public int ExitCodeOf(Draft draft) =>
        draft.Skipped + _failed == 0 ? ExitCode.Success
        : draft.Articles.Count == 0 || _failed > 0 && _checked == 0 ? ExitCode.Failed
        : ExitCode.SomeSkipped;

    private QuoteCheck? Check(DraftQuotation quotation, CheckRequest asked)
    {
        var place = $"{quotation.Article} ¶ {quotation.Paragraph}";
        try
        {
            var found = check(asked);
            _checked++;
            foreach (var warning in found.Warnings.Where(_warnings.Add)) told($"warning {place}: {warning}");
            return found;
        }
        catch (Exception failure) when (failure is SearchRejectedException or SearchTimeoutException)
        {
            _failed++;
            told($"not checked {place}: {failure.Message}");
            return null;
        }
    }
}
