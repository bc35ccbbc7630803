using System.IO.Compression;
using System.Security.Cryptography;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>A script that other sites load.</summary>
internal sealed class EmbedScript
{
    public EmbedScript(string name, byte[] content)
    {
        (Name, Content) = (name, content);
        Compressed = Compress(content);
        Version = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8));
        Integrity = "sha384-" + Convert.ToBase64String(SHA384.HashData(content));
    }

    public string Name { get; }

    public byte[] Content { get; }

    /// <summary>The content as gzip.</summary>
    public byte[] Compressed { get; }

    /// <summary>The hash of the content that its lasting address holds.</summary>
    public string Version { get; }

    /// <summary>What a page's <c>integrity</c> attribute holds (Subresource Integrity).</summary>
    public string Integrity { get; }

    private static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize)) gzip.Write(content);
        return compressed.ToArray();
    }
}
