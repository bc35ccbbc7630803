using NegotiationsSearch.Speakers;

namespace NegotiationsSearch.Reporting;

/// <summary>Pairs of speakers that may be one person.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Doubles">What gains most comes first.</param>
/// <param name="More">How many are left out.</param>
internal sealed record DoublesReport(string Index, IReadOnlyList<DoubleLine> Doubles, int More) : Report
{
    public override IEnumerable<(string Name, string Value)> Rows() => Doubles.SelectMany(pair => pair.Rows());

    public override IEnumerable<string> Notes()
    {
        if (Doubles.Count == 0) yield return "No two speakers look like one person.";
        if (More > 0) yield return $"and {Number(More)} more: --limit shows them";
    }
}

/// <summary>Two who may be one person, and what speaks for it.</summary>
/// <param name="Reason">In words.</param>
/// <param name="Gain">Quotations that would come together.</param>
/// <param name="Command">Makes them one.</param>
internal sealed record DoubleLine(string Reason, long Gain, DoubleSide Into, DoubleSide Other, string Command)
{
    public IEnumerable<(string Name, string Value)> Rows() => [(Into.Name, Into.Words()), (Other.Name, Other.Words()), ($"  {Reason}", Command)];
}

/// <param name="Example">The newest quotation; null for somebody of the register who does not occur.</param>
internal sealed record DoubleSide(string Id, string Name, string? Role, long Quotations, long Articles, bool Known, QuotationExample? Example)
{
    public string Words() => string.Join(" · ", new[] { Id, Role, Counts.Of(Quotations, Articles), Example?.ToString() }.OfType<string>());
}
