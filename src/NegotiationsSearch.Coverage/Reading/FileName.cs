namespace NegotiationsSearch.Coverage.Reading;

/// <summary>What a file's name says about its content. A final ".gz" counts for nothing: the bytes tell whether it is gzip.</summary>
internal static class FileName
{
    public const string KnownFormats = ".txt, .text, .md, .markdown, .jsonl, .ndjson, .json, .csv, .tsv, .html, .htm, .xhtml, .rss, .atom, .rdf, .xml, "
        + "each also with .gz";

    /// <summary>The name without folder, ".gz" and the extension of a known format.</summary>
    public static string Stem(string path)
    {
        var name = WithoutGzip(path);
        var stem = FormatOf(name) is null ? name : Path.GetFileNameWithoutExtension(name);
        return stem.Length == 0 ? "unnamed" : stem;
    }

    /// <summary>Null when the extension is none we know; a bare "x.gz" is sniffed.</summary>
    public static InputFormat? Format(string path)
    {
        var name = WithoutGzip(path);
        if (FormatOf(name) is { } format) return format;
        return name.Length < Path.GetFileName(path).Length && !Path.HasExtension(name) ? InputFormat.Sniffed : null;
    }

    private static string WithoutGzip(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
    }

    private static InputFormat? FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" or ".md" or ".markdown" => InputFormat.Text,
        ".jsonl" or ".ndjson" => InputFormat.JsonLines,
        ".json" => InputFormat.Json,
        ".csv" or ".tsv" => InputFormat.Csv,
        ".html" or ".htm" or ".xhtml" => InputFormat.Html,
        ".rss" or ".atom" or ".rdf" or ".xml" => InputFormat.XmlFeed,
        _ => null,
    };
}
