using System.IO.Compression;
using System.Text;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>Every byte of an index directory as text, the compressed archive unpacked.</summary>
internal static class IndexText
{
    public static string In(string directory)
    {
        var text = new StringBuilder();
        foreach (var file in System.IO.Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)) text.Append(Read(file));
        return text.ToString();
    }

    private static string Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (bytes is not [0x1f, 0x8b, ..]) return Encoding.UTF8.GetString(bytes);
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress), Encoding.UTF8);
        return unpacked.ReadToEnd();
    }
}
