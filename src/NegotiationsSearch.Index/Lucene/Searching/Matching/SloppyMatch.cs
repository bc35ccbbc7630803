using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Matching;

/// <summary>
/// Finds a phrase whose words may be moved: the places shifted to the phrase's start must lie within the slop of each other, as in Lucene's
/// SloppyPhraseScorer, and no word serves twice.
/// </summary>
internal sealed class SloppyMatch(List<PhraseOccurrences> places, int slop)
{
    // A phrase of one word repeated has more ways to be placed than can be tried.
    private const int MostSteps = 20_000;
    private readonly int[] _chosen = new int[places.Count];
    private int _steps;

    public void Find(TokenList tokens, List<MatchRange> ranges)
    {
        var covered = -1;
        foreach (var start in Candidates(tokens))
        {
            if (!Choose(tokens, 0, start, start + slop)) continue;
            var (first, last) = (_chosen.Min(), _chosen.Max());
            if (first <= covered) continue;
            ranges.Add(new MatchRange(tokens.Start(first), tokens.End(last)));
            covered = last;
        }
    }

    // Every match has a leftmost shifted position: it is enough to try each place's as that one.
    private IEnumerable<int> Candidates(TokenList tokens) =>
        places.SelectMany(place => place.Tokens.Select(token => tokens.Position(token) - place.Position)).Distinct().Order();

    private bool Choose(TokenList tokens, int place, int low, int high)
    {
        if (place == places.Count) return true;
        if (++_steps > MostSteps) return false;
        foreach (var token in places[place].Tokens)
        {
            var shifted = tokens.Position(token) - places[place].Position;
            if (shifted < low || shifted > high || Array.IndexOf(_chosen, token, 0, place) >= 0) continue;
            _chosen[place] = token;
            if (Choose(tokens, place + 1, low, high)) return true;
        }
        return false;
    }
}
