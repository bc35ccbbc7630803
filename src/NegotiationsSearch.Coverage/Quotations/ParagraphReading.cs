using NegotiationsSearch.Coverage.Quotations.Marks;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>A paragraph as attribution sees it: its words, its quoted runs, and who is named in it.</summary>
internal sealed class ParagraphReading
{
    private readonly int[] _endingAt;
    private readonly int[] _startingAt;

    private ParagraphReading(int index, string text, bool singleMarks, bool isTranscript, Lexicon lexicon)
    {
        Lexicon = lexicon;
        Index = index;
        Text = text;
        Runs = isTranscript && TranscriptScanner.Scan(text) is { Count: > 0 } labelled ? labelled
            : lexicon.Grammar.SpeaksAfterDash ? Spoken(text, singleMarks, lexicon) : QuotationMarkScanner.Scan(text, singleMarks);
        Tokens = new Tokenizer(text, Runs, lexicon).ReadAll();
        _endingAt = new int[Tokens.Count];
        _startingAt = new int[Tokens.Count];
    }

    /// <summary>Reads all paragraphs of an article; what is a name in one may be told by another.</summary>
    public static List<ParagraphReading> ReadAll(IReadOnlyList<string> texts, Lexicon lexicon)
    {
        var paragraphs = new List<ParagraphReading>(texts.Count);
        var singleMarks = OuterMarks.AreSingle(texts);
        var isTranscript = TranscriptScanner.IsTranscript(texts);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var nouns = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            paragraphs.Add(new ParagraphReading(paragraphs.Count, text, singleMarks, isTranscript, lexicon));
            if (lexicon.Grammar.NounsTakeCapitals) NounCapitals.Collect(text, paragraphs[^1].Tokens, named, nouns);
            else SentenceCapitals.Collect(text, paragraphs[^1].Tokens, named);
        }
        if (lexicon.IsEmpty) return paragraphs;
        named.ExceptWith(nouns);
        foreach (var paragraph in paragraphs)
        {
            if (lexicon.Grammar.NounsTakeCapitals) NounCapitals.Mark(paragraph.Text, paragraph.Tokens, named);
            else SentenceCapitals.Mark(paragraph.Text, paragraph.Tokens, named);
            paragraph.FindPhrases();
        }
        return paragraphs;
    }

    private static List<QuotedRun> Spoken(string text, bool singleMarks, Lexicon lexicon) =>
        DialogueScanner.Scan(text, lexicon) is { Count: > 0 } spoken
            ? spoken
            : DialogueScanner.CutAll(text, QuotationMarkScanner.Scan(text, singleMarks), lexicon);

    private void FindPhrases()
    {
        Phrases = new PhraseFinder(Text, Tokens, Lexicon.Grammar).FindAll();
        for (var i = 0; i < Phrases.Count; i++)
        {
            _endingAt[Phrases[i].Last] = i + 1;
            _startingAt[Phrases[i].First] = i + 1;
        }
    }

    /// <summary>Takes lone words with a capital for names where the article knows somebody of that name.</summary>
    public void ReadAsNames(Predicate<string> isName)
    {
        for (var i = 0; i < Phrases.Count; i++)
        {
            if (
                Phrases[i] is { Kind: PhraseKind.Role or PhraseKind.Organization } phrase
                    && phrase.First == phrase.Last
                    && Tokens[phrase.First].Capital
                    && isName(Word(phrase.First).ToString()))
                Phrases[i] = phrase with { Kind = PhraseKind.Name };
        }
    }

    public int Index { get; }

    public Lexicon Lexicon { get; }

    public string Text { get; }

    public List<QuotedRun> Runs { get; }

    public List<Token> Tokens { get; }

    public List<Phrase> Phrases { get; private set; } = [];

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    public bool IsWord(int token, string word) => token >= 0 && token < Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word ends so; never when the language has no such ending.</summary>
    public bool EndsIn(int token, string? ending) => ending is not null && Word(token).EndsWith(ending, StringComparison.Ordinal);

    public Phrase? PhraseEndingAt(int token) => _endingAt[token] is var i and > 0 ? Phrases[i - 1] : null;

    public Phrase? PhraseStartingAt(int token) => token < _startingAt.Length && _startingAt[token] is var i and > 0 ? Phrases[i - 1] : null;

    public TextSpan SpanOf(int first, int last) => new(Tokens[first].Start, Tokens[last].End);
}
