using System.Buffers;
using System.Text.Json;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Records as JSON lines and back.</summary>
internal static class RecordLines
{
    public static void Write(IEnumerable<ArchiveLine> lines, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, ArchiveJson.Writing);
        foreach (var line in lines)
        {
            JsonSerializer.Serialize(writer, line, ArchiveJson.Default.ArchiveLine);
            writer.Reset();
            output.Write("\n"u8);
        }
    }

    public static ArchiveLine ToLine(ArchiveRecord record) => record switch
    {
        ArchiveRecord.Version version => ToLine(version),
        ArchiveRecord.Removal removal => new()
        {
            Kind = ArchiveLine.RemovalKind,
            Recorded = removal.Recorded,
            Key = removal.Key,
            Value = removal.Value,
        },
        ArchiveRecord.Restoration restoration => new()
        {
            Kind = ArchiveLine.RestorationKind,
            Recorded = restoration.Recorded,
            Key = restoration.Key,
            Value = restoration.Value,
        },
        ArchiveRecord.Purged purged => new()
        {
            Kind = ArchiveLine.PurgedKind,
            Recorded = purged.Recorded,
            Id = purged.Id,
            Url = purged.Url,
            Source = purged.Source,
            Published = purged.Published,
        },
        _ => throw new ArgumentException($"The archive has no kind of line for {record.GetType()}.", nameof(record)),
    };

    /// <summary>The lines of a member, each with its number from 0.</summary>
    /// <exception cref="JsonException">A line is not one of the archive.</exception>
    public static List<ArchiveLine> Read(ReadOnlySpan<byte> text)
    {
        var lines = new List<ArchiveLine>();
        foreach (var range in text.Split((byte)'\n'))
            if (!text[range].IsEmpty) lines.Add(ReadLine(text[range]));
        return lines;
    }

    /// <exception cref="JsonException">The line is not a record, or lacks something that its kind must have.</exception>
    public static ArchiveRecord ToRecord(ArchiveLine line) => line.Kind switch
    {
        ArchiveLine.VersionKind => new ArchiveRecord.Version(ToArticle(line), Required(line.Recorded, "recorded")),
        ArchiveLine.RemovalKind => new ArchiveRecord.Removal(
            Required(line.Key, "key"),
            Required(line.Value, "value"),
            Required(line.Recorded, "recorded")),
        ArchiveLine.RestorationKind =>
            new ArchiveRecord.Restoration(Required(line.Key, "key"), Required(line.Value, "value"), Required(line.Recorded, "recorded")),
        ArchiveLine.PurgedKind => new ArchiveRecord.Purged(
            Required(line.Id, "id"), line.Url, Required(line.Source, "source"), line.Published, Required(line.Recorded, "recorded")),
        _ => throw new JsonException($"'{line.Kind}' is not a kind of record that this program knows"),
    };

    private static ArchiveLine ReadLine(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize(line, ArchiveJson.Default.ArchiveLine) ?? throw new JsonException("a line is null");

    private static ArchiveLine ToLine(ArchiveRecord.Version version) => new()
    {
        Kind = ArchiveLine.VersionKind,
        Recorded = version.Recorded,
        Id = version.Article.Id,
        Url = version.Article.Url,
        Source = version.Article.Source,
        Title = version.Article.Title,
        Byline = version.Article.Byline,
        Published = version.Article.Published,
        Language = version.Article.Language,
        Paragraphs = version.Article.Paragraphs,
    };

    private static Article ToArticle(ArchiveLine line) => new()
    {
        Id = Required(line.Id, "id"),
        Url = line.Url,
        Source = Required(line.Source, "source"),
        Title = line.Title,
        Byline = line.Byline,
        Published = line.Published,
        Language = line.Language,
        Paragraphs = Required(line.Paragraphs, "paragraphs"),
    };

    private static T Required<T>(T? value, string name) where T : class => value ?? throw new JsonException($"a record lacks '{name}'");

    private static T Required<T>(T? value, string name) where T : struct => value ?? throw new JsonException($"a record lacks '{name}'");
}
