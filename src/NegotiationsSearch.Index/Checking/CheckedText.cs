using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Checking;

/// <summary>The text to check: its words, and how much each of them tells.</summary>
internal sealed class CheckedText
{
    private readonly TokenList _tokens = new();
    private double[] _weights = [];

    /// <exception cref="SearchRejectedException">There is too much of it, or nothing.</exception>
    public CheckedText(string text)
    {
        if (text.Length > CheckLimits.MaxLength)
            throw TooMuch($"text is {text.Length:N0} characters long; at most {CheckLimits.MaxLength:N0} are checked at once.");
        foreach (var run in QuotedRuns.In(text)) _tokens.Add(text, run.Start, run.End);
        if (_tokens.Count > CheckLimits.MostWords)
            throw TooMuch($"text has {_tokens.Count:N0} words; at most {CheckLimits.MostWords:N0} are checked at once.");
        if (_tokens.Count == 0)
            throw new SearchRejectedException("text", "text holds no word to check.");
        Words = WordSequence.Of(text, _tokens);
        Required = Enumerable.Range(0, Words.Count).Count(word => !Words.IsEditorial(word));
    }

    public WordSequence Words { get; }

    /// <summary>The words that are not an editor's.</summary>
    public int Required { get; }

    public string Term(int word) => _tokens.Term(word).ToString();

    /// <summary>How much a word tells, in natural logarithms of how rarely it occurs.</summary>
    public double Weight(int word) => _weights[word];

    /// <summary>How much some neighbouring words tell.</summary>
    public double Weight(int start, int end)
    {
        var weight = 0.0;
        for (var word = start; word < end; word++) weight += _weights[word];
        return weight;
    }

    /// <summary>The share of the words that occur in the index, from 0 to 1, once they are weighed.</summary>
    public double ShareOfKnown { get; private set; }

    public void Weigh(Func<string, double> weightOf, Func<string, bool> occurs)
    {
        var (weights, known) = (new Dictionary<string, double>(StringComparer.Ordinal), 0);
        _weights = new double[Words.Count];
        for (var word = 0; word < _weights.Length; word++)
        {
            var term = Term(word);
            if (!weights.TryGetValue(term, out var weight)) weights[term] = weight = weightOf(term);
            _weights[word] = weight;
            if (occurs(term)) known++;
        }
        ShareOfKnown = (double)known / _weights.Length;
    }

    private static SearchRejectedException TooMuch(FormattableString what) =>
        new("text", FormattableString.Invariant(what) + " Check one quotation at a time.");
}
