namespace NegotiationsSearch.Reporting;

/// <summary>Who speaks in an index.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Speakers">The commonest first.</param>
/// <param name="More">How many are left out.</param>
internal sealed record SpeakersReport(string Index, IReadOnlyList<SpeakerLine> Speakers, int More) : Report
{
    public override IEnumerable<(string Name, string Value)> Rows() => Speakers.Select(speaker => (speaker.Name, speaker.Words()));

    public override IEnumerable<string> Notes() => More == 0 ? [] : [$"and {Number(More)} more: --limit shows them"];
}

/// <summary>A speaker with counts.</summary>
/// <param name="Id">What speakers are filtered by.</param>
/// <param name="Role">The commonest role; null without any.</param>
/// <param name="Side">The commonest side; null without any.</param>
/// <param name="Known">Whether the register has the person.</param>
internal sealed record SpeakerLine(string Id, string Name, string? Role, string? Side, long Quotations, long Articles, bool Known)
{
    public string Words() =>
        string.Join(" · ", new[] { Counts.Of(Quotations, Articles), Role, Side, Id, Known ? null : "not in the register" }.OfType<string>());
}
