using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// The words of a text as they are compared: folded, with what stands in editorial brackets marked, and where ellipses and sentence
/// ends are.
/// </summary>
internal sealed class WordSequence
{
    private readonly Word[] _words;
    private readonly WordGap[] _gaps;
    private IReadOnlyList<(int Start, int End)> _marked = [];

    private WordSequence(string text, Word[] words, WordGap[] gaps)
    {
        Text = text;
        _words = words;
        _gaps = gaps;
    }

    public string Text { get; }

    public int Count => _words.Length;

    public static WordSequence Of(string text)
    {
        var tokens = new TokenList();
        tokens.Add(text);
        return Of(text, tokens);
    }

    /// <param name="text">The text.</param>
    /// <param name="joints">
    /// Where another run of it begins: there a sentence may begin behind a comma, "…," he said. "And…"; and an ellipsis there is ours, which
    /// leaves out nothing that was said.
    /// </param>
    public static WordSequence Of(string text, IEnumerable<int> joints)
    {
        var sequence = Of(text);
        foreach (var joint in joints)
        {
            var word = Array.FindIndex(sequence._words, one => one.Start >= joint);
            if (word <= 0) continue;
            var gap = sequence._gaps[word] with { HasEllipsis = false };
            sequence._gaps[word] = char.IsUpper(text[sequence.Start(word)]) ? gap with { EndsSentence = true, IsFullStop = false } : gap;
        }
        return sequence;
    }

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words, or some of them in their order.</param>
    public static WordSequence Of(string text, TokenList tokens)
    {
        var words = new Word[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var term = tokens.Term(i);
            words[i] = new Word(WordHash.Of(term), tokens.Start(i), tokens.End(i), Negation.Is(term), FunctionWords.Is(term), Conjunction.Is(term),
                FirstPerson.Is(term));
        }
        var gaps = new WordGap[words.Length + 1];
        for (var i = 0; i < gaps.Length; i++)
            gaps[i] = WordGap.Read(text, i == 0 ? 0 : words[i - 1].End, i == words.Length ? text.Length : words[i].Start);
        EditorialBrackets.Mark(text, words);
        return new WordSequence(text, words, gaps);
    }

    /// <summary>A hash of the folded word: words of the same hash are the same.</summary>
    public ulong Hash(int word) => _words[word].Hash.Value;

    /// <summary>A hash of this word and the next written as one.</summary>
    public ulong JoinedHash(int word) => _words[word].Hash.Join(_words[word + 1].Hash).Value;

    public int Start(int word) => _words[word].Start;

    public int End(int word) => _words[word].End;

    /// <summary>Whether the word stands in brackets as an addition of whoever wrote the text down.</summary>
    public bool IsEditorial(int word) => _words[word].Bracket != EditorialBracketKind.None;

    /// <summary>Whether the word is editorial and may stand for others: in square brackets.</summary>
    public bool IsReplacement(int word) => _words[word].Bracket == EditorialBracketKind.Square;

    public bool IsNegation(int word) => _words[word].IsNegation;

    /// <summary>Whether the word joins reported speech to its clause: "that".</summary>
    public bool IsConjunction(int word) => _words[word].IsConjunction;

    public bool IsFirstPerson(int word) => _words[word].IsFirstPerson;

    public bool IsFunctionWord(int word) => _words[word].IsFunctionWord;

    /// <summary>Whether the text marks that something is left out before the word; at <see cref="Count"/>, at the end.</summary>
    public bool HasEllipsisBefore(int word) => _gaps[word].HasEllipsis;

    /// <summary>This text, of which some stretches stand in quotation marks and the rest does not.</summary>
    /// <param name="stretches">In order.</param>
    public WordSequence WithMarked(IEnumerable<MatchRange> stretches)
    {
        var marked = new List<(int, int)>();
        var word = 0;
        foreach (var stretch in stretches)
        {
            while (word < Count && Start(word) < stretch.Start) word++;
            var first = word;
            while (word < Count && Start(word) < stretch.End) word++;
            if (first < word) marked.Add((first, word));
        }
        _marked = marked;
        return this;
    }

    /// <summary>The words in the quotation marks that some words stand in together; when they do not, all.</summary>
    public (int Start, int End) MarksAround(int start, int end)
    {
        foreach (var stretch in _marked)
            if (stretch.Start <= start && end <= stretch.End) return stretch;
        return (0, Count);
    }

    /// <summary>Whether a sentence ends before the word: true at both ends of the text.</summary>
    public bool IsSentenceBoundary(int word) =>
        word == 0 || word == Count || _gaps[word].EndsSentence && !(_gaps[word].IsFullStop && Abbreviation.Is(SpanOf(word - 1), SpanOf(word)));

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> SpanOf(int word) => Text.AsSpan(Start(word), End(word) - Start(word));

    /// <summary>The range of some words, from the first one's start to the last one's end.</summary>
    public MatchRange Range(int from, int to) => new(Start(from), End(to - 1));
}
