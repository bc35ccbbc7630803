using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Reads a family: its wordings in order of time, each compared with the fullest.</summary>
internal sealed class FamilyReader(IndexReader index, BlockReaders blocks, CancellationToken cancellation)
{
    private static readonly SearchRequest Statements = new() { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements };

    private readonly HitReader _hits = new(Statements, blocks);
    private readonly WordAligner _aligner = new();

    /// <param name="reader">The segment of one of its quotations.</param>
    /// <param name="document">The quotation's document there.</param>
    /// <param name="limit">The most members read.</param>
    public FamilyView Read(BlockReader reader, int document, int limit)
    {
        var family = reader.Columns.Families.Span[reader.Columns.Row[document]];
        var members = reader.Families.MembersOf(family);
        var articles = members.Select(ArticleOf).ToList();
        var hits = members.Take(limit).Select(Hit).ToList();
        var words = hits.ConvertAll(hit => WordSequence.Of(hit.Text));
        var fullest = words.MaxBy(wording => wording.Count)!;
        return new FamilyView
        {
            Id = reader.Families.IdOf(family),
            Size = members.Count,
            Articles = articles.Distinct().Count(),
            Outlets = articles.Select(SourceOf).Distinct().Count(),
            Fullest = hits[words.IndexOf(fullest)].Id,
            Members = Compare(hits, words, fullest, new ArticleCopies(blocks).Find([.. articles.Take(limit)])),
        };
    }

    private List<FamilyMember> Compare(List<Hit> hits, List<WordSequence> words, WordSequence fullest, IReadOnlyList<string?> copies)
    {
        var members = new List<FamilyMember>(hits.Count);
        for (var i = 0; i < hits.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            members.Add(new FamilyMember(hits[i], WordDiff.OfWhole(words[i], fullest, _aligner), copies[i]));
        }
        return members;
    }

    private Hit Hit((int Segment, int Row) member) =>
        _hits.Read(new CollectedHit(default, index.Leaves[member.Segment].DocBase + DocumentOf(member), Score: 0));

    private (int Segment, int Row) ArticleOf((int Segment, int Row) member) =>
        (member.Segment, blocks.Segment(member.Segment).Columns.Article[DocumentOf(member)]);

    private int SourceOf((int Segment, int Row) article) => blocks.Segment(article.Segment).Columns.Articles.Source[article.Row];

    private int DocumentOf((int Segment, int Row) member) => blocks.Segment(member.Segment).Columns.Quotations.Document[member.Row];
}
