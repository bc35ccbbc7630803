using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Puts passages in order: exact before truncated before altered, then by likeness, and the earliest first.</summary>
internal sealed class PassageRanking(AskedSpeaker? asked)
{
    /// <summary>The passages that carry the text, the best first; of an article its best, and beside it the best of whom is asked about.</summary>
    public List<Passage> Of(IEnumerable<Passage> passages) => [.. passages
        .Where(passage => passage.Judgement.Wording is not null)
        .OrderBy(passage => passage.Judgement.Wording)
        .ThenByDescending(passage => passage.Judgement.Similarity)
        .ThenByDescending(IsByAsked)
        .ThenByDescending(passage => passage.Stored?.Speaker is not null)
        .ThenByDescending(passage => passage.IsQuoted())
        .ThenBy(MomentOf)
        .ThenBy(passage => passage.Reader.Columns.IdNumber[passage.Document])
        .DistinctBy(passage => (passage.Reader, passage.Article, IsByAsked(passage)))];

    /// <summary>The passages that come nearest to a text that is not found, however far from it they are.</summary>
    public IEnumerable<Passage> Nearest(IEnumerable<Passage> passages) => passages
        .OrderByDescending(passage => passage.Judgement.Similarity)
        .ThenByDescending(IsByAsked)
        .ThenBy(MomentOf)
        .ThenBy(passage => passage.Reader.Columns.IdNumber[passage.Document]);

    public bool IsByAsked(Passage passage) => asked?.Said(passage) == true;

    // The undated come last.
    private static long MomentOf(Passage passage) =>
        passage.Reader.Columns.Articles.Moment[passage.Article] is var moment && moment == long.MinValue ? long.MaxValue : moment;
}
