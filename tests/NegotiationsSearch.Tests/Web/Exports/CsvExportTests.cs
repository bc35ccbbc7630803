using System.Text;
using Microsoft.VisualBasic.FileIO;
using NegotiationsSearch.Web.Exports;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>A search as CSV, read back by a reader that is not ours.</summary>
public sealed class CsvExportTests(HostileExport hostile, SearchServer server) : IClassFixture<HostileExport>, IClassFixture<SearchServer>
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20'];

    [Fact]
    public async Task No_cell_can_be_run_and_the_text_comes_back_as_it_was()
    {
        var rows = await RowsAsync(hostile.Host, "/v1/search.csv?q=ferry&sort=oldest");
        Assert.All(rows.SelectMany(row => row.Values), cell => Assert.False(IsRun(cell), cell));
        var texts = rows.DistinctBy(row => row["hit"]).Select(row => row["text"]).Order(StringComparer.Ordinal);
        Assert.Equal(HostileExport.Paragraphs.Select(Written).Order(StringComparer.Ordinal), texts);
    }

    [Fact]
    public async Task A_hit_is_a_row_for_each_quotation_and_one_without_any()
    {
        var rows = await RowsAsync(hostile.Host, "/v1/search.csv?q=ferry");
        Assert.Equal(HostileExport.Paragraphs.Count, rows.Select(row => row["hit"]).Distinct().Count());
        Assert.Equal([1, 2], rows.GroupBy(row => row["id"]).Select(hit => hit.Count()).Distinct().Order());
        var two = rows.GroupBy(row => row["id"]).Single(hit => hit.Count() == 2).ToList();
        Assert.Equal(["'=HYPERLINK", "https://evil.examp"], two.Select(row => row["words"]));
        Assert.Equal(["'@Ilse Marren", "Dov <Hallin>"], two.Select(row => row["speaker"]));
        Assert.All(two, row => Assert.Equal(("named", "0.9", "false"), (row["method"], row["confidence"], row["uncertain"])));
    }

    [Theory]
    [InlineData("q=pressure&in=statements")]
    [InlineData("speaker=Ilse+Marren")]
    [InlineData("q=harbour&sort=oldest&source=harbour-diary&facet=source&size=3&page=2")]
    [InlineData("q=nowhere")]
    public async Task Rows_are_the_hits_of_the_search_in_its_order(string query)
    {
        var rows = await RowsAsync(server.Host, "/v1/search.csv?" + query);
        var narrowing = query.Split("&facet", 2)[0];
        var hits = (await server.JsonAsync($"/v1/search?{narrowing}&size=100")).GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(hits.Select(hit => hit.GetProperty("id").GetString()), rows.DistinctBy(row => row["hit"]).Select(row => row["id"]));
        foreach (var row in rows)
        {
            var hit = hits[int.Parse(row["hit"], System.Globalization.CultureInfo.InvariantCulture) - 1];
            Assert.Equal(hit.GetProperty("links").GetProperty("source").GetString() ?? "", row["link"]);
            Assert.Equal(hit.GetProperty("article").GetProperty("published").GetString() ?? "", row["published"]);
            Assert.Equal(
                hit.GetProperty("quotations").EnumerateArray().Select(quotation => quotation.GetProperty("id").GetString()).DefaultIfEmpty(""),
                rows.Where(other => other["hit"] == row["hit"]).Select(other => other["quotation_id"]));
        }
    }

    [Fact]
    public async Task Each_row_tells_where_it_is_from()
    {
        var row = (await RowsAsync(server.Host, "/v1/search.csv?q=pressure&in=quotes&facet=source&size=1"))[0];
        var index = (await server.JsonAsync("/v1/search")).GetProperty("index");
        Assert.Equal($"{server.Host.Client.BaseAddress}?q=pressure&in=quotes", row["search"]);
        Assert.Equal("pressure", row["query"]);
        Assert.Equal(index.GetProperty("epoch").GetString(), row["epoch"]);
        Assert.Equal(index.GetProperty("generation").ToString(), row["generation"]);
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", row["exported"]);
    }

    [Fact]
    public async Task Each_row_tells_what_was_repaired_in_the_query()
    {
        var row = (await RowsAsync(server.Host, "/v1/search.csv?q=(pressure"))[0];
        var warnings = (await server.JsonAsync("/v1/search?q=(pressure")).GetProperty("query").GetProperty("warnings").EnumerateArray();
        Assert.Equal(Assert.Single(warnings).GetString(), row["warnings"]);
    }

    [Fact]
    public async Task A_split_quotation_has_the_same_words_in_every_unit()
    {
        var rows = await RowsAsync(hostile.Host, "/v1/search.csv?q=split");
        var statements = await RowsAsync(hostile.Host, "/v1/search.csv?q=split&in=statements");
        Assert.Equal("We split … the prize", Assert.Single(rows)["words"]);
        Assert.Equal("We split … the prize", Assert.Single(statements)["words"]);
    }

    [Fact]
    public async Task It_is_a_file_by_name_in_UTF_8_without_a_mark_and_with_CRLF()
    {
        using var response = await server.Host.GetAsync("/v1/search.csv?q=%22increase+the+pressure%22");
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Matches(@"^negotiations-increase-the-pressure-\d{8}-\d{4}\.csv$", response.Content.Headers.ContentDisposition?.FileName);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal("hit,id,unit,"u8.ToArray(), bytes[..12]);
        Assert.Equal(string.Join(',', CsvRow.Columns) + "\r", Encoding.UTF8.GetString(bytes).Split('\n')[0]);
    }

    [Theory]
    [InlineData("", "all")]
    [InlineData("?q=*", "all")]
    [InlineData("?speaker=Ilse+Marren&not.source=ostrand-post", "ilse-marren")]
    [InlineData("?q=pressure&speaker=Ilse+Marren", "pressure-ilse-marren")]
    public async Task The_name_of_the_file_says_what_was_searched_for(string query, string name)
    {
        using var response = await server.Host.GetAsync("/v1/search.csv" + query);
        Assert.Matches($@"^negotiations-{name}-\d{{8}}-\d{{4}}\.csv$", response.Content.Headers.ContentDisposition?.FileName);
    }

    private static string Written(string text)
    {
        var legal = text.Replace('\u0001', '\ufffd').Replace('\ud83d', '\ufffd');
        return IsRun(legal) ? "'" + legal : legal;
    }

    private static bool IsRun(string cell) => cell.Length > 0 && ("\t\r\n".Contains(cell[0]) || cell.TrimStart() is [var first, ..] && Formula.Contains(first));

    private static async Task<List<Dictionary<string, string>>> RowsAsync(HostedSearch host, string path)
    {
        using var response = await host.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return [.. Records(text).Skip(1).Select(cells => CsvRow.Columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static IEnumerable<string[]> Records(string text)
    {
        using var parser = new TextFieldParser(new StringReader(text)) { TrimWhiteSpace = false, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        while (parser.ReadFields() is { } cells)
        {
            Assert.Equal(CsvRow.Columns.Count, cells.Length);
            yield return cells;
        }
    }
}
