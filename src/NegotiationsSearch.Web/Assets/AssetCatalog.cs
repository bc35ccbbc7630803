using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationsSearch.Web.Assets;

/// <summary>
/// The files under wwwroot, which travel inside the assembly: a library under a prefix of somebody else's site serves its files itself.
/// </summary>
internal static class AssetCatalog
{
    private const string Folder = "wwwroot/";
    private static readonly FrozenDictionary<string, Asset> Files = Load();

    /// <summary>
    /// The hash of all files together. One for all, so that a module's relative import stays under the hash it was loaded with.
    /// </summary>
    public static string Version { get; } = HashOf(Files.Values);

    public static IEnumerable<Asset> All => Files.Values;

    /// <summary>Null when there is none of this name.</summary>
    public static Asset? Find(string name) => Files.GetValueOrDefault(name);

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(AssetCatalog).Assembly;
        return assembly.GetManifestResourceNames()
            .Select(resource => (resource, name: resource.Replace('\\', '/')))
            .Where(pair => pair.name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(pair => Read(assembly, pair.resource, pair.name[Folder.Length..]))
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    private static Asset Read(Assembly assembly, string resource, string name)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Asset(name, content, MediaType(name));
    }

    private static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml; charset=utf-8",
        ".png" => "image/png",
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        _ => "application/octet-stream",
    };

    private static string HashOf(IEnumerable<Asset> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData(file.Content);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
