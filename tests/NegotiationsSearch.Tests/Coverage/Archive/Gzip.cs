using System.IO.Compression;

namespace NegotiationsSearch.Tests.Coverage.Archive;

/// <summary>Reads an archive as any program would that knows gzip and nothing of the archive.</summary>
internal static class Gzip
{
    public static List<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
