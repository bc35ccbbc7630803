using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class FollowingUnderLoadTests
{
    private const int Epochs = 6;
    private const int CommitsAnEpoch = 8;
    private const int Searchers = 4;

    [Fact]
    public async Task Searches_stay_whole_while_commits_and_epoch_switches_go_on()
    {
        using var storage = new StorageFixture();
        storage.BuildEpoch(1);
        var failures = new ConcurrentQueue<Exception>();
        var directories = new ConcurrentDictionary<MappedDirectory, bool>();
        var follower = storage.Follow(StorageFixture.Options with
        {
            Failed = failures.Enqueue,
            WarmUp = reader => directories.TryAdd((MappedDirectory)reader.Directory, true),
        });

        using var done = new CancellationTokenSource();
        var searches = Enumerable
            .Range(0, Searchers)
            .Select(_ => Task.Run(() => Search(follower, done.Token), TestContext.Current.CancellationToken))
            .ToList();
        WriteEpochs(storage, follower);
        await done.CancelAsync();

        Assert.All(await Task.WhenAll(searches), count => Assert.True(count > 0));
        Assert.Empty(failures);
        follower.Dispose();
        Assert.Equal(Epochs + 1, directories.Count);
        Assert.All(directories.Keys, directory => Assert.Equal(0, directory.OpenInputs));
    }

    private static void WriteEpochs(StorageFixture storage, ReaderFollower follower)
    {
        for (var i = 0; i < Epochs; i++)
        {
            var former = storage.Layout.CurrentEpoch();
            var epoch = storage.Layout.NewEpochName();
            using var writer = storage.OpenWriter(epoch);
            for (var commit = 0; commit < CommitsAnEpoch; commit++)
            {
                Replace(writer, epoch, documents: commit + 1);
                if (commit == 0)
                    storage.Layout.SwitchTo(epoch);
                Assert.True(follower.Refresh());
            }
            storage.Layout.DeleteEpochsExcept(epoch, former);
        }
    }

    private static void Replace(IndexWriter writer, string epoch, int documents)
    {
        writer.DeleteAll();
        for (var i = 0; i < documents; i++)
            writer.AddDocument(StorageFixture.DocumentOf(epoch));
        StorageFixture.Commit(writer);
    }

    /// <summary>Each search sees one whole commit: every document of the handle's own epoch, as many as that commit holds.</summary>
    private static int Search(ReaderFollower follower, CancellationToken done)
    {
        var count = 0;
        do
        {
            using var handle = follower.Acquire();
            var hits = new IndexSearcher(handle.Reader).Search(new TermQuery(new Term("epoch", handle.Epoch)), 100);
            Assert.Equal(handle.Reader.NumDocs, hits.TotalHits);
            foreach (var hit in hits.ScoreDocs)
                Assert.Equal(handle.Epoch, handle.Reader.Document(hit.Doc).Get("epoch"));
            if (count++ % 3 == 0)
                follower.Pin(handle);
        }
        while (!done.IsCancellationRequested);
        return count;
    }
}
