using System.Diagnostics;
using Lucene.Net.Index;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Families;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Benchmarks.Families;

/// <summary>Measures families over an index that is there.</summary>
internal static class FamiliesRun
{
    private const int Rounds = 15;
    private const int Statements = 2_000;

    public static FamiliesResult Measure(string directory)
    {
        var layout = new IndexLayout(directory, TimeProvider.System);
        using var mapped = new MappedDirectory(layout.EpochPath(layout.CurrentEpoch()!));
        using var reader = DirectoryReader.Open(mapped);
        var tables = new ValueTables();
        var view = new PeopleView(new RegisterSource(layout).Read(), new SegmentColumnsCache(tables), tables);
        foreach (var leaf in reader.Leaves) view.Of(leaf.AtomicReader);
        var building = Enumerable.Range(0, Rounds)
            .Select(_ => Time(() => FamilyBuilder.Build(new StatementRows(reader, view), tables.Texts)))
            .Order()
            .ToList();
        var (families, shared, largest) = Count(reader, view);
        return new FamiliesResult
        {
            Segments = reader.Leaves.Count,
            Statements = view.FamiliesOf(reader).Statements,
            Texts = tables.Texts.Count,
            Pairs = reader.Leaves.Sum(leaf => view.Of(leaf.AtomicReader).Texts.PairRow.Length),
            Building = building[Rounds / 2],
            Finding = Find(reader),
            Families = families,
            OfTwoOutlets = shared,
            Largest = largest,
        };
    }

    private static TimeSpan Time(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed;
    }

    // What a statement costs that is written over this index: texts of its own, looked up as if they were new.
    private static TimeSpan Find(IndexReader reader)
    {
        var texts = Sample(reader);
        using var neighbours = new TextNeighbours(reader);
        foreach (var text in texts) neighbours.Find(text);
        using var again = new TextNeighbours(reader);
        return Time(() => texts.ForEach(text => again.Find(text))) / texts.Count;
    }

    private static List<ShingledText> Sample(IndexReader reader)
    {
        var texts = new List<ShingledText>();
        var bytes = new global::Lucene.Net.Util.BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            var keys = leaf.AtomicReader.GetNumericDocValues(IndexFields.FamilyText);
            var shingles = leaf.AtomicReader.GetBinaryDocValues(IndexFields.FamilyShingles);
            var prints = Prints(leaf.AtomicReader);
            var step = Math.Max(1, reader.MaxDoc / (Statements * 4));
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document += step)
            {
                if (keys.Get(document) == 0) continue;
                shingles.Get(document, bytes);
                var values = new uint[bytes.Length / sizeof(uint)];
                NeighbourList.ReadShingles(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), values);
                texts.Add(new ShingledText(keys.Get(document), values, [.. values.Where(prints.Contains)]));
            }
        }
        return texts;
    }

    private static HashSet<uint> Prints(AtomicReader reader)
    {
        var prints = new HashSet<uint>();
        var terms = reader.GetTerms(IndexFields.FamilyPrints).GetEnumerator();
        while (terms.MoveNext()) prints.Add(System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(terms.Term.Bytes.AsSpan(terms.Term.Offset)));
        return prints;
    }

    private static (int Families, int Shared, int Largest) Count(IndexReader reader, PeopleView view)
    {
        var members = FamilyMembers.Of(reader, view).Where(family => family.Count > 1).ToList();
        var shared = members.Count(family => family.Select(member => member.Source).Distinct().Count() > 1);
        return (members.Count, shared, members.Count == 0 ? 0 : members.Max(family => family.Count));
    }
}
