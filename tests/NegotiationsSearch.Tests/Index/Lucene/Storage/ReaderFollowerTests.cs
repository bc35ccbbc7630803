using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class ReaderFollowerTests
{
    [Fact]
    public void Without_an_index_it_says_so_and_picks_the_index_up_once_there_is_one()
    {
        using var storage = new StorageFixture();
        using var follower = storage.Follow();
        var problem = Assert.Throws<IndexUnavailableException>(follower.Acquire);
        Assert.Contains("There is no index in " + storage.Layout.Root, problem.Message, StringComparison.Ordinal);

        storage.BuildEpoch(3);

        Assert.True(follower.Refresh());
        using var handle = follower.Acquire();
        Assert.Equal(3, handle.Reader.NumDocs);
    }

    [Fact]
    public void A_commit_is_followed_and_handles_that_are_out_keep_their_state()
    {
        using var storage = new StorageFixture();
        var epoch = storage.BuildEpoch(3);
        using var follower = storage.Follow();
        using var before = follower.Acquire();

        storage.Add(epoch, 2);

        Assert.True(follower.Refresh());
        Assert.False(follower.Refresh());
        using var after = follower.Acquire();
        Assert.Equal((3, 5), (before.Reader.NumDocs, after.Reader.NumDocs));
        Assert.Equal((epoch, before.Generation + 1), (after.Epoch, after.Generation));
        Assert.Equal("the delegations met again in Port Avel", before.Reader.Document(0).Get("text"));
    }

    [Fact]
    public void An_epoch_switch_is_followed_while_a_handle_reads_the_deleted_epoch()
    {
        using var storage = new StorageFixture();
        storage.BuildEpoch(3);
        using var follower = storage.Follow();
        using var before = follower.Acquire();

        var second = storage.BuildEpoch(1);
        storage.Layout.DeleteEpochsExcept(second);

        Assert.True(follower.Refresh());
        using var after = follower.Acquire();
        Assert.Equal((second, 1), (after.Epoch, after.Reader.NumDocs));
        Assert.All(Enumerable.Range(0, 3), document => Assert.Equal(before.Epoch, before.Reader.Document(document).Get("epoch")));
    }

    [Fact]
    public void Every_file_is_closed_when_the_last_handle_and_the_follower_are_gone()
    {
        using var storage = new StorageFixture();
        var epoch = storage.BuildEpoch(3);
        var follower = storage.Follow();
        var handle = follower.Acquire();
        var directory = (MappedDirectory)handle.Reader.Directory;
        storage.Add(epoch, 1);
        follower.Refresh();
        follower.Pin(handle);

        follower.Dispose();
        Assert.NotEqual(0, directory.OpenInputs);
        Assert.Equal(3, handle.Reader.NumDocs);

        handle.Dispose();
        handle.Dispose();
        Assert.Equal(0, directory.OpenInputs);
    }

    [Fact]
    public void The_timer_follows_without_being_asked()
    {
        var clock = new FakeTimeProvider();
        using var storage = new StorageFixture();
        using var follower = storage.Follow(StorageFixture.Options with { TimeProvider = clock, Interval = TimeSpan.FromSeconds(1) });
        storage.BuildEpoch(2);

        clock.Advance(TimeSpan.FromSeconds(1));

        using var handle = follower.Acquire();
        Assert.Equal(2, handle.Reader.NumDocs);
    }

    [Fact]
    public void The_moment_of_the_commit_comes_from_its_data_or_else_from_its_file()
    {
        using var storage = new StorageFixture();
        var epoch = storage.BuildEpoch(1);
        using var follower = storage.Follow();
        using var undated = follower.Acquire();
        var file = Path.Combine(storage.Layout.EpochPath(epoch), undated.Reader.IndexCommit.SegmentsFileName);
        Assert.Equal(File.GetLastWriteTimeUtc(file), undated.Updated.UtcDateTime);

        storage.Add(epoch, 1, updated: "2025-05-16T10:15:00+02:00");
        follower.Refresh();

        using var dated = follower.Acquire();
        Assert.Equal(new DateTimeOffset(2025, 5, 16, 8, 15, 0, TimeSpan.Zero), dated.Updated);
    }

    [Fact]
    public void After_dispose_there_is_nothing_to_acquire()
    {
        using var storage = new StorageFixture();
        storage.BuildEpoch(1);
        var follower = storage.Follow();
        follower.Dispose();
        follower.Dispose();
        Assert.Throws<ObjectDisposedException>(follower.Acquire);
        Assert.False(follower.Refresh());
    }
}
