using System.Globalization;
using System.Security.Cryptography;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// The index directory: <c>archive/</c>, <c>epochs/&lt;epoch&gt;/</c>, <c>CURRENT</c> (the name of the epoch that is served),
/// <c>register.json</c>, <c>corrections.json</c> and the writer's lock.
/// Reading needs no lock; <see cref="SwitchTo"/> and <see cref="DeleteEpochsExcept"/> are for the holder of the <see cref="WriterLock"/>.
/// </summary>
public sealed class IndexLayout(string root, TimeProvider? timeProvider = null)
{
    private const string EpochPattern = "e*";

    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    public string Root { get; } = Path.GetFullPath(root);

    public string ArchivePath => Path.Combine(Root, "archive");

    public string EpochsPath => Path.Combine(Root, "epochs");

    /// <summary>The register of people: see <see cref="RegisterFile"/>.</summary>
    public string RegisterPath => Path.Combine(Root, "register.json");

    /// <summary>The corrections by hand, as they are published: see <see cref="CorrectionsFile"/>.</summary>
    public string CorrectionsPath => Path.Combine(Root, "corrections.json");

    internal string CurrentPath => Path.Combine(Root, "CURRENT");

    internal string WriterLockPath => Path.Combine(Root, "writer.lock");

    internal string WriterInfoPath => Path.Combine(Root, "writer.info");

    internal TimeProvider TimeProvider => _timeProvider;

    /// <summary>The epoch that is served; null when none has been built yet, or when CURRENT holds no epoch's name.</summary>
    /// <exception cref="IOException">CURRENT is there and cannot be read.</exception>
    public string? CurrentEpoch()
    {
        try
        {
            var name = AtomicFile.Read(CurrentPath).Trim();
            return IsEpochName(name) ? name : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>A name no epoch has had; names sort by the moment they were made, such as <c>e20250516T101500123-9f3a01c2</c>.</summary>
    public string NewEpochName()
    {
        var moment = _timeProvider.GetUtcNow().UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture);
        return $"e{moment}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
    }

    public string EpochPath(string epoch) => IsEpochName(epoch)
        ? Path.Combine(EpochsPath, epoch)
        : throw new ArgumentException($"'{epoch}' is not the name of an epoch.", nameof(epoch));

    /// <summary>Makes a complete, committed epoch the one that is served. After a crash at any moment CURRENT names the former or this one.</summary>
    public void SwitchTo(string epoch)
    {
        var path = EpochPath(epoch);
        if (!Directory.Exists(path))
            throw new DirectoryNotFoundException($"There is no epoch {epoch} in {EpochsPath} to switch to.");

        DirectorySync.Sync(path);
        DirectorySync.Sync(EpochsPath);
        AtomicFile.Write(CurrentPath, epoch + "\n");
    }

    /// <summary>
    /// Deletes what is not wanted any more. After a switch keep the current and the former epoch, so that a server that read CURRENT just before
    /// still opens what it names; when the writer starts keep the current one alone, which clears away broken rebuilds as well.
    /// What is in use and cannot be deleted stays until the next time.
    /// </summary>
    public void DeleteEpochsExcept(params IReadOnlyCollection<string?> kept)
    {
        AtomicFile.DeleteLeftover(CurrentPath);
        if (!Directory.Exists(EpochsPath))
            return;

        foreach (var path in Directory.EnumerateDirectories(EpochsPath, EpochPattern))
        {
            var epoch = Path.GetFileName(path);
            if (IsEpochName(epoch) && !kept.Contains(epoch))
                Deletion.TryDeleteDirectory(path);
        }
    }

    private static bool IsEpochName(string name) =>
        name.Length is > 1 and <= 64 && name[0] == 'e' && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
