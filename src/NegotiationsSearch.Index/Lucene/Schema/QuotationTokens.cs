using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>The words of a quotation as they are indexed and as they are matched for marking: one way for both.</summary>
internal static class QuotationTokens
{
    /// <summary>Wider than any slop, so that no phrase reaches from one quoted fragment into another over reported words.</summary>
    private const int FragmentGap = 1000;

    /// <param name="quotedOnly">Whether only words in quotation marks count.</param>
    public static void Fill(TokenList tokens, QuotationText quotation, bool quotedOnly)
    {
        tokens.Clear();
        var gap = 0;
        foreach (var run in quotation.Runs)
        {
            if (quotedOnly && !run.Quoted)
            {
                gap = FragmentGap;
                continue;
            }
            tokens.Add(quotation.Text, run.Start, run.End, gap);
            gap = 0;
        }
    }
}
