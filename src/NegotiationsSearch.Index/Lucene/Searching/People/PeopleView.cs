using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Families;
using NegotiationsSearch.Index.Lucene.Searching.Suggesting;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>
/// The index as one register of people reads it. Documents hold what articles say; the view maps that to people,
/// segment by segment, and keeps it as long as
/// the segment is open: another register is another view, and no document is written again. Thread-safe.
/// </summary>
internal sealed class PeopleView
{
    private readonly SegmentColumnsCache _segments;
    private readonly ConditionalWeakTable<object, Lazy<SegmentColumns>> _columns = [];
    private readonly ConditionalWeakTable<IndexReader, Lazy<FamilyTable>> _families = [];
    private readonly Dictionary<string, KnownPerson> _byId;
    private readonly Dictionary<string, string> _namesOf;

    public PeopleView(PeopleRegister register, SegmentColumnsCache segments, ValueTables shared)
    {
        _segments = segments;
        People = [.. register.People.DistinctBy(person => person.Id, StringComparer.Ordinal)];
        _byId = People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        _namesOf = People.ToDictionary(person => person.Id, person => Folded(person.Aliases.Append(person.Name)), StringComparer.Ordinal);
        Hash = RegisterFile.HashOf(register);
        Resolver = new PersonResolver(People);
        Speakers = new PeopleTable(People);
        Named = new PeopleTable(People);
        Tables = new ValueTables(shared, Speakers.Values, Named.Values);
        Suggestions = new NameSuggestions(this);
    }

    public IReadOnlyList<KnownPerson> People { get; }

    /// <summary>See <see cref="RegisterFile.HashOf"/>.</summary>
    public string? Hash { get; }

    public PersonResolver Resolver { get; }

    public PeopleTable Speakers { get; }

    /// <summary>Those who are named without speaking.</summary>
    public PeopleTable Named { get; }

    public ValueTables Tables { get; }

    /// <summary>Speakers and sources by how their names begin.</summary>
    public NameSuggestions Suggestions { get; }

    /// <summary>The person of the register with this id, which speakers and the named are filtered by; null for nobody.</summary>
    public KnownPerson? PersonOf(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Whether a word of the name or an alias of the person with this id begins so.</summary>
    /// <param name="folded">One word or more, folded.</param>
    public bool HasNameWord(string id, string folded) =>
        _namesOf.TryGetValue(id, out var names) && names.Contains(" " + folded, StringComparison.Ordinal);

    public SegmentColumns Of(AtomicReader reader) =>
        _columns.GetValue(reader.CoreCacheKey, _ => new Lazy<SegmentColumns>(() => Load(reader))).Value;

    /// <summary>A segment of a reader, with the families that the reader's statements make.</summary>
    public SegmentColumns Of(AtomicReaderContext leaf) =>
        Of(leaf.AtomicReader) with { Families = FamiliesOf(ReaderUtil.GetTopLevelContext(leaf).Reader).Of(leaf.Ord) };

    /// <summary>The families of a whole reader's statements.</summary>
    public FamilyTable FamiliesOf(IndexReader reader) =>
        _families.GetValue(reader, _ => new Lazy<FamilyTable>(() => FamilyBuilder.Build(new StatementRows(reader, this), Tables.Texts))).Value;

    /// <summary>Reads all segments, so that no request pays for it.</summary>
    public void WarmUp(IndexReader reader)
    {
        foreach (var leaf in reader.Leaves) Of(leaf.AtomicReader);
        FamiliesOf(reader);
        Speakers.Names.Refresh();
        Named.Names.Refresh();
        Suggestions.WarmUp(reader);
    }

    // Parted by what no folded name has, so that one look finds the beginning of a word in any of them.
    private static string Folded(IEnumerable<string> names) => string.Concat(names.Select(name => $" {Folding.Fold(name)}\n"));

    private SegmentColumns Load(AtomicReader reader)
    {
        var columns = _segments.Of(reader);
        return columns with { People = new PeopleColumnsLoader(reader, columns, this).Load() };
    }
}
