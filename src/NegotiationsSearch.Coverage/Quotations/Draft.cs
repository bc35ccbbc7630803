using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Sieves;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>A quotation on its way through the sieves.</summary>
internal sealed class Draft(ParagraphReading paragraph, int firstToken, int lastToken, bool isOpen = false)
{
    public ParagraphReading Paragraph { get; } = paragraph;

    /// <summary>Its first token in the paragraph.</summary>
    public int FirstToken { get; } = firstToken;

    /// <summary>Its last token in the paragraph, inclusive; for a split quotation the last of its last run there.</summary>
    public int LastToken { get; private set; } = lastToken;

    public List<QuotationSpan> Spans { get; } = [];

    public Directness Directness { get; init; }

    /// <summary>The clause that reports it, where finding the words needed it.</summary>
    public SpeechClause? Clause { get; init; }

    /// <summary>Whether its last run runs on to the paragraph's end without a closing mark.</summary>
    public bool IsOpen { get; private set; } = isOpen;

    public Attribution? Attribution { get; set; }

    /// <summary>The sieves that knew who speaks, one for each of its parts that any of them knew.</summary>
    public List<Sieve> SettledBy { get; } = [];

    /// <summary>Whether its cue stands between two of its runs: “A,” he said, “b.”</summary>
    public bool IsSplit { get; set; }

    /// <summary>The paragraph its last run stands in.</summary>
    public ParagraphReading Last { get; private set; } = paragraph;

    /// <summary>Takes over where a further part of the same quotation ends.</summary>
    public void ContinueWith(Draft part)
    {
        Last = part.Paragraph;
        LastToken = part.LastToken;
        IsOpen = part.IsOpen;
        SettledBy.AddRange(part.SettledBy);
    }
}
