using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>Reads a family: its wordings in order of time, each compared with the fullest.</summary>
internal sealed class FamilyReader(IndexReader index, BlockReaders blocks, CancellationToken cancellation)
{
    /// <summary>Among how many members the fullest is looked for, the earliest first.</summary>
    private const int MostCompared = 1000;

    private static readonly SearchRequest Statements = new() { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements };

    private readonly HitReader _hits = new(Statements, blocks);
    private readonly WordAligner _aligner = new();

    /// <param name="reader">The segment of one of its quotations.</param>
    /// <param name="document">The quotation's document there.</param>
    /// <param name="size">The most members given.</param>
    /// <param name="page">Which of them, from 1.</param>
    public FamilyView Read(BlockReader reader, int document, int size, int page)
    {
        var family = reader.Columns.Families.Span[reader.Columns.Row[document]];
        var members = reader.Families.MembersOf(family);
        var articles = members.Select(ArticleOf).ToList();
        var fullest = Fullest(members);
        var (first, end) = ((int)Math.Min((page - 1L) * size, members.Count), (int)Math.Min((long)page * size, members.Count));
        var copies = new ArticleCopies(blocks, cancellation).Find([.. articles.Take(end)], first);
        return new FamilyView
        {
            Id = reader.Families.IdOf(family),
            Size = members.Count,
            Articles = articles.Distinct().Count(),
            Outlets = articles.Select(SourceOf).Distinct().Count(),
            Fullest = fullest,
            Members = Compare([.. members.Take(end).Skip(first).Select(Hit)], WordSequence.Of(fullest.Text, fullest.Joints), copies),
        };
    }

    // What a reporter made of it, or what may be of somebody else as well, has words that were not said: others would have dropped them.
    private Hit Fullest(IReadOnlyList<(int Segment, int Row)> members)
    {
        var best = members.Min(Closeness);
        Hit? fullest = null;
        var most = 0;
        foreach (var hit in members.Where(member => Closeness(member) == best).Take(MostCompared).Select(Hit))
        {
            cancellation.ThrowIfCancellationRequested();
            var words = WordSequence.Of(hit.Text).Count;
            if (fullest is null || words > most) (fullest, most) = (hit, words);
        }
        return fullest!;
    }

    /// <summary>How close to what was said a wording is by its kind; less is closer.</summary>
    private (bool IsUnattributed, int Directness) Closeness((int Segment, int Row) member)
    {
        var reader = blocks.Segment(member.Segment);
        return (!reader.IsAttributed(member.Row), reader.Columns.Quotations.Directness[member.Row]);
    }

    private List<FamilyMember> Compare(IReadOnlyList<Hit> hits, WordSequence fullest, IEnumerable<string?> copies)
    {
        var members = new List<FamilyMember>(hits.Count);
        foreach (var (hit, copyOf) in hits.Zip(copies))
        {
            cancellation.ThrowIfCancellationRequested();
            members.Add(new FamilyMember(hit, WordDiff.OfWhole(WordSequence.Of(hit.Text, hit.Joints), fullest, _aligner), copyOf));
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
