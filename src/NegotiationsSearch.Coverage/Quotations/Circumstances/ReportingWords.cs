using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>
/// The words around a cue that tell how something was said, cut at commas, the nearest to the cue first: "In an interview on Monday, | Voss
/// said". What was said, and what is told of somebody ("who led the talks in March"), is not among them.
/// </summary>
internal sealed class ReportingWords
{
    /// <summary>How far from the cue they are read, in tokens.</summary>
    private const int Reach = 50;

    private readonly Func<int, bool> _isContent;
    private readonly CircumstanceWords _words;

    public ReportingWords(ParagraphReading paragraph, int cue, Segment? mention, Func<int, bool> isContent)
    {
        Paragraph = paragraph;
        Cue = cue;
        Mention = mention;
        _isContent = isContent;
        _words = CircumstanceWords.For(paragraph.Lexicon);
        AddBehind();
        AddBefore(mention);
    }

    public ParagraphReading Paragraph { get; }

    /// <summary>The token of the verb.</summary>
    public int Cue { get; }

    /// <summary>The words that name the speaker, where they stand in this paragraph.</summary>
    public Segment? Mention { get; }

    public List<Segment> Segments { get; } = [];

    private void AddBehind()
    {
        var end = Cue + 1;
        while (end < Math.Min(Paragraph.Tokens.Count, Cue + Reach) && !Ends(end)) end++;
        var first = Cue + 1;
        for (var i = first; i <= end; i++)
        {
            if (i < end && Paragraph.Tokens[i].Kind != TokenKind.Comma) continue;
            if (first == Cue + 1 || Opens(first)) Add(first, i - 1);
            first = i + 1;
        }
        AddBehindContent(end);
    }

    /// <summary>Said the offer was “empty” | in an interview with the Herald.</summary>
    private void AddBehindContent(int end)
    {
        var limit = Math.Min(Paragraph.Tokens.Count, Cue + Reach);
        if (end >= limit || !IsContent(end)) return;
        while (end < limit && IsContent(end)) end++;
        var first = end;
        if (first >= limit || Paragraph.Tokens[first - 1].Kind != TokenKind.Quote || !Paragraph.Tokens[first].Is(WordClass.Preposition)) return;
        while (end < limit && !Ends(end) && Paragraph.Tokens[end].Kind != TokenKind.Comma) end++;
        Add(first, end - 1);
    }

    private void AddBefore(Segment? mention)
    {
        var start = Cue;
        while (start > Math.Max(0, Cue - Reach) && !IsBefore(start - 1)) start--;
        var last = Cue - 1;
        for (var i = last; i >= start - 1; i--)
        {
            if (i >= start && Paragraph.Tokens[i].Kind != TokenKind.Comma) continue;
            var subject = mention is { } words && words.First > i && words.Last <= last ? mention : null;
            if (last == Cue - 1) Add(subject is { } before ? before.Last + 1 : i + 1, last);
            if (Opens(i + 1)) Add(i + 1, subject is { } behind ? behind.First - 1 : last);
            last = i - 1;
        }
    }

    private void Add(int first, int last)
    {
        if (first <= last && !Segments.Contains(new Segment(first, last))) Segments.Add(new Segment(first, last));
    }

    /// <summary>Where and when, or "speaking to reporters": not an appositive, and not a clause about somebody.</summary>
    private bool Opens(int i) => i < Paragraph.Tokens.Count && (TellsWhereOrWhen(i) || _words.TalkVerbs.Contains(Paragraph.Word(i)));

    private bool TellsWhereOrWhen(int i) =>
        Paragraph.Tokens[i].Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb)
            || _words.Dates.Of(Paragraph.Word(i)).Kind != DateWordKind.None;

    public bool IsContent(int token) => _isContent(token);

    private bool IsBefore(int i) =>
        IsContent(i)
            || Paragraph.Tokens[i].Sentence != Paragraph.Tokens[Cue].Sentence
            || IsMark(i)
            || CueVerbs.IsCue(Paragraph, i, WordClass.Cue);

    private bool Ends(int i)
    {
        var token = Paragraph.Tokens[i];
        if (IsContent(i) || token.Sentence != Paragraph.Tokens[Cue].Sentence || IsMark(i)) return true;
        if (token.Is(WordClass.Relative) && Paragraph.Tokens[i - 1].Kind == TokenKind.Comma) return false;
        if (token.Is(WordClass.Conjunction) && !TellsWhereOrWhen(i)) return !token.Is(WordClass.Coordinator) || !Opens(i + 1);
        return CueVerbs.IsCue(Paragraph, i, WordClass.Cue | WordClass.Demand)
            && !_words.TalkVerbs.Contains(Paragraph.Word(i))
            && !_words.PostingVerbs.Contains(Paragraph.Word(i));
    }

    private bool IsMark(int i) => Paragraph.Tokens[i].Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Bracket;
}
