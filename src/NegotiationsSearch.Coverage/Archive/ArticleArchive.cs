namespace NegotiationsSearch.Coverage.Archive;

/// <summary>
/// The append-only record of every article version and removal: compressed JSON lines, one gzip member an append, which <c>zcat</c> reads too.
/// There is one writer at a time, and the caller sees to that; within it, the members of this class may be called from any thread.
/// </summary>
public sealed class ArticleArchive : IDisposable
{
    private readonly Lock _lock = new();
    private readonly ArchiveDirectory _directory;
    private readonly Func<string, FileStream> _openFile;
    private GenerationFile _file;

    private ArticleArchive(ArchiveDirectory directory, Func<string, FileStream> openFile)
    {
        (_directory, _openFile) = (directory, openFile);
        directory.Create();
        _file = directory.Current() is > 0 and var current ? OpenExisting(current) : Create(generation: 1, fill: _ => { });
    }

    /// <summary>The bytes of an append that never returned, cut off when the archive was opened; 0 after a clean stop.</summary>
    public long MendedBytes { get; private set; }

    /// <summary>The position from which everything is read.</summary>
    public ArchivePosition Start => End with { Offset = 0 };

    /// <summary>Where the last append ended.</summary>
    public ArchivePosition End
    {
        get
        {
            lock (_lock) return new ArchivePosition(_file.Generation, _file.End);
        }
    }

    /// <summary>Opens the archive, or starts one, and cuts off what a crash left of an append that never returned.</summary>
    /// <exception cref="ArchiveFormatException">The file is not an archive, or a newer program wrote it.</exception>
    /// <exception cref="ArchiveWriteException">The archive cannot be started or mended.</exception>
    public static ArticleArchive Open(string directory) => Open(directory, GenerationFile.OpenStream);

    internal static ArticleArchive Open(string directory, Func<string, FileStream> openFile)
    {
        try
        {
            var archive = new ArticleArchive(new ArchiveDirectory(directory), openFile);
            archive._directory.DeleteLeftovers(archive._file.Generation);
            return archive;
        }
        catch (Exception e) when (ArchiveWriteException.IsCause(e))
        {
            throw new ArchiveWriteException("open the archive in", directory, e);
        }
    }

    /// <summary>Stores the records, all or none: they are synced to disk when this returns. A batch is held in memory whole.</summary>
    /// <returns>The address of each record, in their order.</returns>
    /// <exception cref="ArchiveWriteException">They could not be written; the archive is as it was before.</exception>
    public IReadOnlyList<ArchiveAddress> Append(IReadOnlyList<ArchiveRecord> records)
    {
        if (records.Count == 0) return [];
        lock (_lock)
        {
            var member = _file.End;
            try
            {
                _file.Append(records.Select(RecordLines.ToLine));
            }
            catch (Exception e) when (ArchiveWriteException.IsCause(e))
            {
                throw new ArchiveWriteException($"append a batch of {records.Count}, at byte {member}, to", _directory.PathOf(_file.Generation), e);
            }
            return [.. Enumerable.Range(0, records.Count).Select(line => new ArchiveAddress(_file.Generation, member, line))];
        }
    }

    /// <summary>What was appended after the position, oldest first, one batch in memory at a time; what is appended meanwhile is read too.</summary>
    /// <param name="damaged">Told of each member that cannot be read, which is then passed over; without it, the first one ends the reading.</param>
    /// <exception cref="ArchivePositionException">The position is not one of this archive: whatever was built from it must be rebuilt.</exception>
    /// <exception cref="ArchiveDamagedException">A member cannot be read.</exception>
    public IEnumerable<ArchivedBatch> ReadFrom(ArchivePosition position, Action<ArchiveDamagedException>? damaged = null)
    {
        Check(position);
        return Read(position, damaged);
    }

    /// <summary>
    /// Takes the text of every version of these articles out of the archive, which is rewritten as the next generation;
    /// ids, URL, source and dates stay.
    /// Positions and addresses of before are then invalid. A crash at any moment leaves the old generation or the new one, whole.
    /// </summary>
    /// <param name="damaged">Told of each member that cannot be read, which is then left out; without it, the first one stops the purge.</param>
    /// <returns>How many versions lost their text; 0 when there were none, and then nothing is rewritten.</returns>
    /// <exception cref="ArchiveWriteException">The new generation could not be written; the archive is as it was before.</exception>
    /// <exception cref="ArchiveDamagedException">A member cannot be read; the archive is as it was before.</exception>
    public int Purge(Func<Article, bool> purged, Action<ArchiveDamagedException>? damaged = null)
    {
        lock (_lock)
        {
            var purge = new ArchivePurge(purged);
            while (Collect(purge, damaged is null ? null : _ => { })) { }
            return purge.IsEmpty ? 0 : Rewrite(purge, damaged);
        }
    }

    public void Dispose() => _file.Dispose();

    private GenerationFile OpenExisting(int generation)
    {
        var path = _directory.PathOf(generation);
        var stream = _openFile(path);
        try
        {
            ArchiveFormat.Check(stream.SafeFileHandle, path);
            var end = ArchiveTail.FindEnd(stream.SafeFileHandle);
            MendedBytes = stream.Length - end;
            var file = new GenerationFile(stream, generation, end);
            if (MendedBytes > 0) file.CutBack();
            return file;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private GenerationFile Create(int generation, Action<GenerationFile> fill)
    {
        _directory.Withdraw(generation);
        try
        {
            var end = Write(generation, fill);
            _directory.Publish(generation);
            return new GenerationFile(_openFile(_directory.PathOf(generation)), generation, end);
        }
        catch
        {
            _directory.Withdraw(generation);
            throw;
        }
    }

    private long Write(int generation, Action<GenerationFile> fill)
    {
        using var file = new GenerationFile(_openFile(_directory.UnfinishedPathOf(generation)), generation, end: 0);
        file.Write(ArchiveFormat.Lines);
        fill(file);
        file.Sync();
        return file.End;
    }

    private ArchivePosition Check(ArchivePosition position)
    {
        var end = End;
        if (position.Generation == end.Generation && position.Offset >= 0 && position.Offset <= end.Offset) return end;
        throw new ArchivePositionException(
            $"Position {position} is not one of this archive, which reaches from {end with { Offset = 0 }} to {end}: "
            + "it was purged or restored since. Rebuild what was made from it.");
    }

    private BatchReader OpenReader(ArchivePosition position)
    {
        lock (_lock)
        {
            Check(position);
            return new BatchReader(_directory.PathOf(position.Generation), position.Generation);
        }
    }

    private IEnumerable<ArchivedBatch> Read(ArchivePosition position, Action<ArchiveDamagedException>? damaged)
    {
        using var reader = OpenReader(position);
        for (var end = Check(position); position.Offset < end.Offset; end = Check(position))
        {
            var batch = Read(reader, position, end, damaged);
            position = batch.End;
            if (batch.Records.Count > 0) yield return batch;
        }
    }

    private static ArchivedBatch Read(BatchReader reader, ArchivePosition position, ArchivePosition end, Action<ArchiveDamagedException>? damaged)
    {
        try
        {
            return reader.Read(position.Offset, end.Offset);
        }
        catch (ArchiveDamagedException damage) when (damaged is not null)
        {
            damaged(damage);
            return new ArchivedBatch(damage.Next, []);
        }
    }

    private bool Collect(ArchivePurge purge, Action<ArchiveDamagedException>? damaged)
    {
        var grew = false;
        foreach (var batch in ReadFrom(Start, damaged)) grew |= purge.Collect(batch.Records.Select(entry => entry.Record));
        return grew;
    }

    private int Rewrite(ArchivePurge purge, Action<ArchiveDamagedException>? damaged)
    {
        var former = _file;
        try
        {
            _file = Create(former.Generation + 1, next =>
            {
                foreach (var batch in ReadFrom(Start, damaged))
                    next.Write(batch.Records.Select(entry => RecordLines.ToLine(purge.Apply(entry.Record))));
            });
            former.Dispose();
            _directory.DeleteLeftovers(_file.Generation);
            return purge.Taken;
        }
        catch (Exception e) when (ArchiveWriteException.IsCause(e))
        {
            throw new ArchiveWriteException("purge", _directory.PathOf(former.Generation), e);
        }
    }
}
