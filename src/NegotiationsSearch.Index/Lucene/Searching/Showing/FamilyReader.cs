using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Showing;

/// <summary>Reads a family: its wordings in order of time, each compared with the fullest.</summary>
internal sealed class FamilyReader(IndexReader index, BlockReaders blocks)
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
        return new FamilyView
        {
            Id = reader.Families.IdOf(family),
            Size = members.Count,
            Articles = articles.Distinct().Count(),
            Outlets = articles.Select(article => blocks.Segment(article.Segment).Columns.Articles.Source[article.Row]).Distinct().Count(),
            Fullest = Fullest(hits).Id,
            Members = Compare(hits, [.. articles.Take(limit)]),
        };
    }

    private IReadOnlyList<FamilyMember> Compare(List<Hit> hits, IReadOnlyList<(int Segment, int Row)> articles)
    {
        var fullest = WordSequence.Of(Fullest(hits).Text);
        var copies = new ArticleCopies(blocks).Find(articles);
        return [.. hits.Select((hit, i) =>
            new FamilyMember(hit, WordDiff.OfWhole(WordSequence.Of(hit.Text), fullest, _aligner), copies[i]))];
    }

    private static Hit Fullest(List<Hit> hits) => hits.MaxBy(hit => WordSequence.Of(hit.Text).Count)!;

    private Hit Hit((int Segment, int Row) member) =>
        _hits.Read(new CollectedHit(default, index.Leaves[member.Segment].DocBase + DocumentOf(member), Score: 0));

    private (int Segment, int Row) ArticleOf((int Segment, int Row) member) =>
        (member.Segment, blocks.Segment(member.Segment).Columns.Article[DocumentOf(member)]);

    private int DocumentOf((int Segment, int Row) member) => blocks.Segment(member.Segment).Columns.Quotations.Document[member.Row];
}
