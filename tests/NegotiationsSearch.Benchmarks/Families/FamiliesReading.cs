using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Benchmarks.Families;

/// <summary>Writes out families chosen by chance, to be read and judged.</summary>
internal static class FamiliesReading
{
    private const int Seed = 20161108;
    private const int MostShown = 6;

    public static void Write(string directory, int count, TextWriter output)
    {
        var layout = new IndexLayout(directory, TimeProvider.System);
        using var mapped = new MappedDirectory(layout.EpochPath(layout.CurrentEpoch()!));
        using var reader = DirectoryReader.Open(mapped);
        var tables = new ValueTables();
        var view = new PeopleView(new RegisterSource(layout).Read(), new SegmentColumnsCache(tables), tables);
        var shared = FamilyMembers.Of(reader, view).Where(family => family.Select(member => member.Source).Distinct().Count() > 1).ToArray();
        new Random(Seed).Shuffle(shared);
        var blocks = new BlockReaders(reader, view);
        for (var i = 0; i < Math.Min(count, shared.Length); i++)
        {
            output.WriteLine($"## {i + 1}: {shared[i].Count} statements");
            foreach (var member in shared[i].DistinctBy(member => Text(member, reader, blocks)).Take(MostShown))
                output.WriteLine("- " + Line(member, reader, blocks));
        }
    }

    private static string Text(FamilyMember member, IndexReader reader, BlockReaders blocks)
    {
        var (block, document) = Place(member, reader, blocks);
        return block.QuotationText(document, block.StoredQuotationOf(document)).Text;
    }

    private static string Line(FamilyMember member, IndexReader reader, BlockReaders blocks)
    {
        var (block, document) = Place(member, reader, blocks);
        var article = block.Article(block.Columns.Article[document]);
        var stored = block.StoredQuotationOf(document);
        var speaker = stored.Speaker ?? "nobody";
        return $"{article.SourceName}, {article.Published}, {speaker} ({stored.Role}): {block.QuotationText(document, stored).Text}";
    }

    private static (BlockReader Block, int Document) Place(FamilyMember member, IndexReader reader, BlockReaders blocks)
    {
        var (block, first) = blocks.Of(reader.Leaves[member.Segment].DocBase);
        return (block, first + block.Columns.Quotations.Document[member.Row]);
    }
}
