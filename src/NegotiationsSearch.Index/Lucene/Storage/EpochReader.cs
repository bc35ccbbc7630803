using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>Opens and reopens epochs for reading, of one schema version alone.</summary>
internal sealed class EpochReader(IndexLayout layout, string schema)
{
    /// <exception cref="IndexUnavailableException">The epoch is of another schema version.</exception>
    public PublishedReader Open(string epoch)
    {
        var directory = new MappedDirectory(layout.EpochPath(epoch));
        // Before the segments are opened: an epoch that cannot be read is looked at again every second.
        var infos = new SegmentInfos();
        infos.Read(directory);
        CheckSchema(infos.UserData);
        return Publish(DirectoryReader.Open(directory), epoch);
    }

    /// <summary>The newer commit of the same epoch; null when there is none.</summary>
    public PublishedReader? Reopen(PublishedReader published) =>
        DirectoryReader.OpenIfChanged(published.Reader) is { } reader ? Publish(reader, published.Epoch) : null;

    private PublishedReader Publish(DirectoryReader reader, string epoch)
    {
        try
        {
            CheckSchema(reader.IndexCommit.UserData);
            return PublishedReader.Of(reader, epoch, layout.EpochPath(epoch));
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private void CheckSchema(IDictionary<string, string> userData)
    {
        var found = userData.TryGetValue(CommitData.Schema, out var text) ? text : "none";
        if (found != schema)
            throw new IndexUnavailableException(
                $"The index in {layout.Root} has schema version {found}, this program reads {schema}: run rebuild, "
                + "which makes it anew from the archive.");
    }
}
