using System.IO.Compression;
using System.Text.Json;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Tests.Index.Search;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>The generator's cases over real text, where it is present.</summary>
public class CorpusCheckTests
{
    private const int Articles = 300;
    private const int OfEachKind = 38;
    private const int Unrelated = 300;
    private const double Least = 0.97;

    [Theory]
    [InlineData("en-news-allsides-2016-2020.jsonl.gz")]
    [InlineData("multi-news-statements-uk-ru-tr-de-en.jsonl.gz")]
    public async Task What_a_generator_alters_of_real_text_is_told(string corpus)
    {
        Assert.SkipWhen(RepositoryPaths.Shared is null, "There is no real text here.");
        var file = Path.Combine(RepositoryPaths.Shared, "corpora", corpus);
        using var index = new TemporaryIndex();
        var quotations = await WriteAsync(index, file);
        using var search = SearchIndex.Open(index.Path);
        using var snapshot = search.Acquire();
        List<CheckCase> cases = [.. new CheckCaseGenerator(quotations, seed: 5).Altered(OfEachKind), .. Speeches().Take(Unrelated)];
        var wrong = cases.Where(one => !one.IsRight(snapshot.Check(new CheckRequest { Text = one.Text, Speaker = one.Speaker }))).ToList();
        Assert.True(cases.Count >= 600);
        Assert.True(wrong.Count <= (1 - Least) * cases.Count, string.Join('\n', wrong.Select(one => $"{one.Kind}: {one.Text} [{one.Of}]")));
    }

    private static async Task<IReadOnlyList<IndexedQuotation>> WriteAsync(TemporaryIndex index, string file)
    {
        var extractor = new QuotationExtractor();
        var articles = new CoverageReader().ReadAsync([file], ct: TestContext.Current.CancellationToken).OfType<ReadOutcome.Read>().Take(Articles);
        var documents = await articles
            .Select(read => ArticleMapping.ToDocument(read.Article, extractor.Extract(read.Article), new ArchiveAddress(1, 0, 0)))
            .ToListAsync(TestContext.Current.CancellationToken);
        index.Write(writer => documents.ForEach(writer.Replace));
        using var search = SearchIndex.Open(index.Path);
        return IndexedQuotations.Of(search);
    }

    // Sentences of speeches, one from each of many: in the tone of the news, and not in these articles.
    private static IEnumerable<CheckCase> Speeches()
    {
        using var stream = new GZipStream(
            File.OpenRead(Path.Combine(RepositoryPaths.Shared!, "corpora", "en-us-white-house-2009-2017.jsonl.gz")),
            CompressionMode.Decompress);
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            using var speech = JsonDocument.Parse(line);
            var sentence = speech.RootElement.GetProperty("paragraphs").EnumerateArray()
                .SelectMany(paragraph => paragraph.GetString()!.Split(". "))
                .FirstOrDefault(text => text.Length is > 80 and < 200 && text.StartsWith("We ", StringComparison.Ordinal));
            if (sentence is not null) yield return new CheckCase("unrelated", sentence, null, [CheckWording.NotFound], null, "");
        }
    }
}
