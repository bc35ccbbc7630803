using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>Finds a phrase among the words of a hit, by the positions that were indexed.</summary>
internal sealed class PhraseMatcher
{
    private readonly List<Place> _places = [];
    private readonly int _slop;

    public PhraseMatcher(QueryNode.Phrase phrase)
    {
        _slop = phrase.Slop;
        for (var i = 0; i < phrase.Terms.Count; i++)
        {
            if (phrase.Terms[i] is PhraseTerm.Word word) _places.Add(new Place(i, Folding.Fold(word.Text), IsPrefix: false));
            else if (phrase.Terms[i] is PhraseTerm.Prefix prefix) _places.Add(new Place(i, Folding.Fold(prefix.Text), IsPrefix: true));
        }
    }

    /// <summary>Adds one range for each place where the whole phrase stands.</summary>
    public void Find(TokenList tokens, List<MatchRange> ranges)
    {
        if (_places.Count == 0) return;
        if (_slop > 0 && _places.Count > 1) new SloppyMatch(Occurrences(tokens), _slop).Find(tokens, ranges);
        else FindExact(tokens, ranges);
    }

    private void FindExact(TokenList tokens, List<MatchRange> ranges)
    {
        for (var first = 0; first < tokens.Count; first++)
        {
            if (!_places[0].Matches(tokens.Term(first))) continue;
            var last = Follow(tokens, first);
            if (last >= 0) ranges.Add(new MatchRange(tokens.Start(first), tokens.End(last)));
        }
    }

    private int Follow(TokenList tokens, int first)
    {
        var at = first;
        for (var i = 1; i < _places.Count; i++)
        {
            var wanted = tokens.Position(first) + _places[i].Position - _places[0].Position;
            while (at < tokens.Count && tokens.Position(at) < wanted) at++;
            if (at >= tokens.Count || tokens.Position(at) != wanted || !_places[i].Matches(tokens.Term(at))) return -1;
        }
        return at;
    }

    private List<PhraseOccurrences> Occurrences(TokenList tokens) =>
        [.. _places.Select(place => new PhraseOccurrences(
            place.Position,
            [.. Enumerable.Range(0, tokens.Count).Where(token => place.Matches(tokens.Term(token)))]))];

    private readonly record struct Place(int Position, string Text, bool IsPrefix)
    {
        public bool Matches(ReadOnlySpan<char> term) =>
            IsPrefix ? term.StartsWith(Text, StringComparison.Ordinal) : term.SequenceEqual(Text);
    }
}

/// <summary>The tokens that could stand in one place of a phrase.</summary>
internal sealed record PhraseOccurrences(int Position, int[] Tokens);
