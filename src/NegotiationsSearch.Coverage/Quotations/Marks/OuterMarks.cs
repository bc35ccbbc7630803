namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>Which marks an article sets around speech. Where they are double, single ones are for headlines and speech within speech.</summary>
internal static class OuterMarks
{
    /// <summary>Whether more paragraphs have single outer marks than double ones.</summary>
    public static bool AreSingle(IReadOnlyList<string> texts)
    {
        var balance = 0;
        foreach (var text in texts)
        {
            if (QuotationMarkScanner.ScanSingle(text).Count > 0) balance++;
            else if (QuotationMarkScanner.ScanDouble(text).Count > 0) balance--;
        }
        return balance > 0;
    }
}
