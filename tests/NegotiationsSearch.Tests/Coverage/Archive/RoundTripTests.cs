using CsCheck;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class RoundTripTests
{
    private const string Difficult = "\\\"\n\r\0ud\uFEFF\uFFFD\u2028ї";

    // Any UTF-16 code units at all, and those that JSON and Unicode make difficult more often than the rest.
    private static readonly Gen<char> Unit = Gen.Frequency(
        (4, Gen.Char),
        (4, Gen.Char[' ', '~']),
        (2, Gen.Char['\uD800', '\uDFFF']),
        (2, Gen.Int[0, Difficult.Length - 1].Select(index => Difficult[index])));

    private static readonly Gen<string> Text = Unit.Array[0, 40].Select(units => new string(units));

    private static readonly Gen<string?> OptionalText = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<TimeSpan?> Offset = Gen.OneOf(
        Gen.Const((TimeSpan?)null),
        Gen.Int[-14 * 60, 14 * 60].Select(minutes => (TimeSpan?)TimeSpan.FromMinutes(minutes)),
        Gen.Long[-TimeSpan.TicksPerDay * 3, TimeSpan.TicksPerDay * 3].Select(ticks => (TimeSpan?)TimeSpan.FromTicks(ticks)));

    private static readonly Gen<PublicationDate?> Date = Gen.Select(
        Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Long[0, TimeSpan.TicksPerDay - 1], Gen.Bool, Offset, Gen.Bool,
        (day, ticks, timed, offset, dated) =>
            dated ? new PublicationDate(DateOnly.FromDayNumber(day), timed ? new TimeOnly(ticks) : null, offset) : (PublicationDate?)null);

    private static readonly Gen<DateTimeOffset> Recorded = Gen.Select(
        Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], Gen.Int[-14 * 60, 14 * 60],
        (ticks, minutes) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(minutes)));

    private static readonly Gen<Article> Article = Gen.Select(
        Text, OptionalText, Text, OptionalText, Date, OptionalText, Text.Array[0, 4],
        (id, url, source, title, published, language, paragraphs) => new Article
        {
            Id = id,
            Url = url,
            Source = source,
            Title = title,
            Byline = title,
            Published = published,
            Language = language,
            Paragraphs = paragraphs,
        });

    private static readonly Gen<ArchiveRecord> Record = Gen.OneOf(
        Gen.Select(Article, Recorded, (article, recorded) => (ArchiveRecord)new ArchiveRecord.Version(article, recorded)),
        Gen.Select(Gen.Enum<RemovalKey>(), Text, Recorded, (key, value, recorded) => (ArchiveRecord)new ArchiveRecord.Removal(key, value, recorded)),
        Gen.Select(Gen.Enum<RemovalKey>(), Text, Recorded, (key, value, recorded) =>
            (ArchiveRecord)new ArchiveRecord.Restoration(key, value, recorded)),
        Gen.Select(Text, OptionalText, Text, Date, Recorded, (id, url, source, date, recorded) =>
            (ArchiveRecord)new ArchiveRecord.Purged(id, url, source, date, recorded)));

    [Fact]
    public void Every_record_comes_back_exactly_as_it_went_in_from_reading_on_and_from_its_address() =>
        Record.Array[1, 5].Array[1, 4].Sample(
            batches =>
            {
                using var directory = new TemporaryDirectory();
                using var archive = ArticleArchive.Open(directory.Path);
                var addresses = batches.SelectMany(archive.Append).ToList();
                var expected = batches.SelectMany(batch => batch).Select(Samples.Spell).ToList();
                var reader = new ArchiveReader(directory.Path);

                Assert.Equal(expected, archive.All().Select(Samples.Spell));
                Assert.Equal(expected, addresses.Select(address => Samples.Spell(reader.Read(address)!)));
                Assert.Equal(addresses, archive.ReadFrom(archive.Start).SelectMany(batch => batch.Records).Select(entry => entry.Address));
            },
            iter: 200, threads: 1);

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("a \uD83D b \uD83D\uDE00 c \\uD83D \"quoted\" \uDE00")]
    public void Half_a_surrogate_pair_survives(string text)
    {
        using var directory = new TemporaryDirectory();
        using var archive = ArticleArchive.Open(directory.Path);
        archive.Append([Samples.Version("a", text: text)]);

        Assert.Equal(text, Assert.IsType<ArchiveRecord.Version>(Assert.Single(archive.All())).Article.Paragraphs[0]);
    }
}
