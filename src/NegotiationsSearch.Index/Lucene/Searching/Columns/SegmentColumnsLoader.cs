using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Suggesting;

namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>Reads a segment's doc values into columns.</summary>
internal sealed class SegmentColumnsLoader(AtomicReader reader, ValueTables tables)
{
    public SegmentColumns Load()
    {
        var kinds = Kinds();
        var articles = Documents(kinds, DocumentKind.Article);
        var quotations = Documents(kinds, DocumentKind.Quotation);
        var (rows, articleOf) = Rows(kinds);
        var quotationColumns = Quotations(quotations);
        var articleColumns = Articles(articles);
        return new SegmentColumns
        {
            Kind = kinds,
            Row = rows,
            Article = articleOf,
            IdNumber = Numbers(IndexFields.IdNumber),
            Articles = articleColumns,
            Quotations = quotationColumns,
            Texts = TextColumns.Load(reader, quotations, tables.Texts),
            ParagraphQuotations = Join(articleOf, articleColumns, quotationColumns),
            Mentions = Mentions(),
            Words = CommonWords.Of(reader),
        };
    }

    private DocumentKind[] Kinds()
    {
        var values = reader.GetNumericDocValues(IndexFields.Kind);
        var kinds = new DocumentKind[reader.MaxDoc];
        for (var document = 0; document < kinds.Length; document++)
            kinds[document] = (DocumentKind)(values?.Get(document) ?? 0);
        return kinds;
    }

    private static int[] Documents(DocumentKind[] kinds, DocumentKind kind) =>
        [.. Enumerable.Range(0, kinds.Length).Where(document => kinds[document] == kind)];

    private static (int[] Rows, int[] Articles) Rows(DocumentKind[] kinds)
    {
        var rows = new int[kinds.Length];
        var articles = new int[kinds.Length];
        Span<int> next = stackalloc int[(int)DocumentKind.Moved + 1];
        for (var document = 0; document < kinds.Length; document++)
        {
            rows[document] = next[(int)kinds[document]]++;
            articles[document] = next[(int)DocumentKind.Article] - 1;
        }
        return (rows, articles);
    }

    private ArticleColumns Articles(int[] documents)
    {
        var days = Values(IndexFields.Day, FacetField.Day, labelled: false);
        var day = Pick(days, documents);
        return new ArticleColumns(
            documents,
            Pick(Values(IndexFields.Source, FacetField.Source, labelled: true), documents),
            Pick(Values(IndexFields.Language, FacetField.Language, labelled: false), documents),
            day,
            [.. day.Select(DayNumber)],
            Pick(Numbers(IndexFields.Moment), documents));
    }

    private int DayNumber(int day) =>
        day == ValueTables.None ? ArticleColumns.Undated
            : DateOnly.ParseExact(tables[FacetField.Day].Value(day), "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private QuotationColumns Quotations(int[] documents)
    {
        var packed = reader.GetNumericDocValues(IndexFields.QuotationFacts);
        var facts = Array.ConvertAll(documents, document => QuotationFacts.Unpack(packed.Get(document)));
        return new QuotationColumns(
            documents,
            reader.GetSortedDocValues(IndexFields.Speaker) is { } speakers ? Array.ConvertAll(documents, speakers.GetOrd) : [],
            Array.ConvertAll(facts, fact => (int)fact.Directness),
            Array.ConvertAll(facts, fact => (int)fact.Method),
            Array.ConvertAll(facts, fact => (float)fact.Confidence),
            Array.ConvertAll(facts, fact => fact.FirstParagraph),
            Array.ConvertAll(facts, fact => fact.ParagraphCount));
    }

    private long[] Numbers(string field)
    {
        var values = reader.GetNumericDocValues(field);
        var numbers = new long[reader.MaxDoc];
        for (var document = 0; document < numbers.Length && values is not null; document++)
            numbers[document] = values.Get(document);
        return numbers;
    }

    private int[] Values(string name, FacetField field, bool labelled)
    {
        var numbers = new int[reader.MaxDoc];
        Array.Fill(numbers, ValueTables.None);
        if (reader.GetSortedDocValues(name) is not { } values) return numbers;
        var ordinals = new int[reader.MaxDoc];
        var counts = new int[values.ValueCount];
        for (var document = 0; document < ordinals.Length; document++)
        {
            ordinals[document] = values.GetOrd(document);
            if (ordinals[document] >= 0) counts[ordinals[document]]++;
        }
        var interned = Intern(values, counts, tables[field], labelled);
        for (var document = 0; document < ordinals.Length; document++)
            if (ordinals[document] >= 0) numbers[document] = interned[ordinals[document]];
        return numbers;
    }

    private static int[] Intern(SortedDocValues values, int[] counts, ValueTable table, bool labelled)
    {
        var interned = new int[counts.Length];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            values.LookupOrd(ordinal, bytes);
            var text = bytes.Utf8ToString();
            var (value, label) = labelled ? LabelledValue.Split(text) : (text, text);
            interned[ordinal] = table.Intern(value, label, counts[ordinal]);
        }
        return interned;
    }

    private DocumentLists Mentions()
    {
        var starts = new int[reader.MaxDoc + 1];
        if (reader.GetSortedSetDocValues(IndexFields.Mention) is not { } values) return new DocumentLists(starts, []);
        var ordinals = new List<int>();
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            values.SetDocument(document);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd()) ordinals.Add((int)ordinal);
            starts[document + 1] = ordinals.Count;
        }
        return new DocumentLists(starts, [.. ordinals]);
    }

    private static T[] Pick<T>(T[] column, int[] documents) => Array.ConvertAll(documents, document => column[document]);

    private static DocumentLists Join(int[] articleOf, ArticleColumns articles, QuotationColumns quotations)
    {
        var starts = new int[articleOf.Length + 1];
        foreach (var (paragraph, _) in Touched(articleOf, articles, quotations)) starts[paragraph + 1]++;
        for (var document = 1; document < starts.Length; document++) starts[document] += starts[document - 1];
        var rows = new int[starts[^1]];
        var next = starts.ToArray();
        foreach (var (paragraph, quotation) in Touched(articleOf, articles, quotations)) rows[next[paragraph]++] = quotation;
        return new DocumentLists(starts, rows);
    }

    private static IEnumerable<(int Paragraph, int Quotation)> Touched(int[] articleOf, ArticleColumns articles, QuotationColumns quotations)
    {
        for (var quotation = 0; quotation < quotations.Document.Length; quotation++)
        {
            var first = articles.Document[articleOf[quotations.Document[quotation]]] + 1 + quotations.FirstParagraph[quotation];
            for (var paragraph = first; paragraph < first + quotations.ParagraphCount[quotation]; paragraph++)
                yield return (paragraph, quotation);
        }
    }
}
