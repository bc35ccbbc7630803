using System.IO.Compression;
using System.Text;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class FormatTests
{
    [Fact]
    public void Any_gzip_program_reads_the_archive_as_json_lines_with_the_names_of_the_http_contract()
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a", "https://velmar.example/a", text: "Їхали “до міста” \U0001F600 <b>")]);
        archive.Append([new ArchiveRecord.Removal(RemovalKey.Source, "The Orsk Herald", Samples.Noon)]);

        Assert.Equal(
            [
                """{"kind":"format","format":1}""",
                """{"kind":"version","recorded":"2031-03-04T12:00:00+00:00","id":"a","url":"https://velmar.example/a","source":"The Velmar Courier","title":"Title of a","published":"2031-03-04","language":"en","paragraphs":["Їхали “до міста” \uD83D\uDE00 <b>","“We will be back,” the envoy of Orsk said."]}""",
                """{"kind":"removal","recorded":"2031-03-04T12:00:00+00:00","key":"source","value":"The Orsk Herald"}""",
            ],
            Gzip.ReadLines(directory.In("coverage-0001.jsonl.gz")));
    }

    [Fact]
    public void An_archive_of_a_later_format_is_refused_and_left_alone()
    {
        using var directory = new TemporaryDirectory();
        var member = new MemoryStream();
        Member.Write("""{"kind":"format","format":2}"""u8, CompressionLevel.Fastest, member);
        AssertRefused(directory, member.ToArray(), "format 2");
    }

    [Fact]
    public void A_file_that_is_no_archive_is_refused_and_left_alone()
    {
        using var directory = new TemporaryDirectory();
        AssertRefused(directory, Encoding.UTF8.GetBytes("My notes on the talks."), "is not an archive");
        AssertRefused(directory, [], "is not an archive");
    }

    [Fact]
    public void A_kind_of_record_that_this_program_does_not_know_is_not_passed_over_in_silence()
    {
        using var directory = new TemporaryDirectory();
        using (var archive = ArticleArchive.Open(directory.Path)) archive.Append([Samples.Version("a")]);
        var member = new MemoryStream();
        Member.Write("""{"kind":"verdict"}"""u8, CompressionLevel.Fastest, member);
        File.AppendAllBytes(directory.In("coverage-0001.jsonl.gz"), member.ToArray());

        using var reopened = ArticleArchive.Open(directory.Path);

        Assert.Contains("'verdict'", Assert.Throws<ArchiveDamagedException>(() => reopened.All()).Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(TemporaryDirectory directory, byte[] content, string reason)
    {
        var path = directory.In("coverage-0001.jsonl.gz");
        File.WriteAllBytes(path, content);
        var refusal = Assert.Throws<ArchiveFormatException>(() => ArticleArchive.Open(directory.Path));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(path));
    }
}
