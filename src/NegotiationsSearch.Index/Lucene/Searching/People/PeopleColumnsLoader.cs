using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>Reads a segment's speakers and mentions by a register of people.</summary>
internal sealed class PeopleColumnsLoader(AtomicReader reader, SegmentColumns columns, PeopleView view)
{
    public PeopleColumns Load()
    {
        var (speaker, role, side) = Speakers();
        return new PeopleColumns(speaker, role, side, Named());
    }

    private (int[] Speaker, int[] Role, int[] Side) Speakers()
    {
        var quotations = columns.Quotations;
        var (speaker, role, side) = (new int[quotations.Identity.Length], new int[quotations.Identity.Length], new int[quotations.Identity.Length]);
        var readings = Readings(Identities(reader.GetSortedDocValues(IndexFields.Speaker)), quotations.Identity, view.Speakers);
        for (var row = 0; row < quotations.Identity.Length; row++)
            (speaker[row], role[row], side[row]) = readings.Read(quotations.Identity[row], DayOf(quotations.Document[row]));
        return (speaker, role, side);
    }

    // Someone without a name is a speaker like others, but nobody to search by where he only is named.
    private DocumentLists Named()
    {
        var readings = Readings(Identities(reader.GetSortedSetDocValues(IndexFields.Mention)), columns.Mentions.Numbers, view.Named);
        return columns.Mentions.Map((document, ordinal) =>
            readings.Read(ordinal, DayOf(document)).Person is var person && person != view.Named.Anonymous ? person : ValueTables.None);
    }

    private int DayOf(int document) => columns.Articles.DayNumber[columns.Article[document]];

    private IdentityReadings Readings(SpeakerIdentity?[] identities, int[] ordinals, PeopleTable people)
    {
        var counts = new int[identities.Length];
        foreach (var ordinal in ordinals) counts[ordinal]++;
        return new IdentityReadings(identities, counts, view.Resolver, people, view.Tables[FacetField.Role], view.Tables[FacetField.Side]);
    }

    private static SpeakerIdentity?[] Identities(SortedDocValues? values) =>
        Identities((int)(values?.ValueCount ?? 0), (ordinal, bytes) => values!.LookupOrd(ordinal, bytes));

    private static SpeakerIdentity?[] Identities(SortedSetDocValues? values) =>
        Identities((int)(values?.ValueCount ?? 0), (ordinal, bytes) => values!.LookupOrd(ordinal, bytes));

    private static SpeakerIdentity?[] Identities(int count, Action<int, BytesRef> look)
    {
        var identities = new SpeakerIdentity?[count];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            look(ordinal, bytes);
            identities[ordinal] = IdentityKey.Parse(bytes.Utf8ToString());
        }
        return identities;
    }
}
