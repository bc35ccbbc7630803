using System.Security.Cryptography;
using System.Text;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Index;
using NegotiationsSearch.Indexing;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Serving;

/// <summary>The fictional coverage that ships with the program, and its index.</summary>
internal static class SampleCoverage
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "SampleCoverage");

    private static string MarkOf(string directory) => Path.Combine(directory, "COVERAGE");

    /// <summary>Whether an index directory is the sample's.</summary>
    public static bool IsIn(string directory) => File.Exists(MarkOf(directory));

    /// <summary>Indexes the sample when this has not been done, or when another version of the program did it.</summary>
    /// <param name="directory">The sample's own index directory.</param>
    /// <param name="clock">The time.</param>
    /// <param name="interrupted">Gives it up.</param>
    public static async Task EnsureAsync(string directory, TimeProvider clock, CancellationToken interrupted)
    {
        var hash = Hash();
        if (File.Exists(MarkOf(directory)) && await File.ReadAllTextAsync(MarkOf(directory), interrupted) == hash) return;
        Console.Error.WriteLine($"Indexing the sample coverage into {Path.GetFullPath(directory)}");
        await ProgressDisplay.RunAsync("Indexing the sample coverage", clock, async progress =>
        {
            await new RemovalRun(progress, clock).PurgeEverythingAsync(directory, interrupted);
            await IndexRun.RunAsync(
                directory,
                [Folder],
                RegisterPaths.Of(directory, own: null, isSample: true),
                corrections: null,
                progress,
                clock,
                interrupted);
        });
        interrupted.ThrowIfCancellationRequested();
        await File.WriteAllTextAsync(MarkOf(directory), hash, interrupted);
    }

    private static string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var room in (Type[])[typeof(Article), typeof(ArticleDocument), typeof(SampleCoverage)])
            hash.AppendData(room.Module.ModuleVersionId.ToByteArray());
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Append(ShippedRegister.Sample);
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
