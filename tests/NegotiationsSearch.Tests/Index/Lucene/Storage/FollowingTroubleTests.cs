using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class FollowingTroubleTests
{
    [Fact]
    public void An_epoch_of_another_schema_is_refused_and_the_former_goes_on()
    {
        using var storage = new StorageFixture();
        var first = storage.BuildEpoch(3);
        var failures = new List<Exception>();
        using var follower = storage.Follow(StorageFixture.Options with { Failed = failures.Add });

        storage.BuildEpoch(5, schema: "8");
        Assert.False(follower.Refresh());
        Assert.False(follower.Refresh());

        var failure = Assert.IsType<IndexUnavailableException>(Assert.Single(failures));
        Assert.Contains("schema version 8, this program reads 7: run rebuild", failure.Message, StringComparison.Ordinal);
        using (var handle = follower.Acquire())
            Assert.Equal((first, 3), (handle.Epoch, handle.Reader.NumDocs));

        Assert.Equal(failure.Message, follower.Problem?.Message);
        storage.BuildEpoch(4);
        Assert.True(follower.Refresh());
        Assert.Null(follower.Problem);
    }

    [Fact]
    public void With_another_schema_from_the_start_the_reason_is_told()
    {
        using var storage = new StorageFixture();
        storage.BuildEpoch(5, schema: "8");
        using var follower = storage.Follow();
        var problem = Assert.Throws<IndexUnavailableException>(follower.Acquire);
        Assert.Contains("run rebuild", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_epoch_leaves_the_former_in_service_until_it_is_mended()
    {
        using var storage = new StorageFixture();
        var first = storage.BuildEpoch(3);
        var failures = new List<Exception>();
        using var follower = storage.Follow(StorageFixture.Options with { Failed = failures.Add });

        var second = storage.BuildEpoch(5);
        var file = Directory.GetFiles(storage.Layout.EpochPath(second), "segments_*").Single();
        var whole = File.ReadAllBytes(file);
        File.WriteAllBytes(file, whole[..^9]);
        Assert.False(follower.Refresh());
        Assert.Single(failures);
        using (var handle = follower.Acquire())
            Assert.Equal(first, handle.Epoch);

        File.WriteAllBytes(file, whole);
        Assert.True(follower.Refresh());
        using var mended = follower.Acquire();
        Assert.Equal(second, mended.Epoch);
    }

    [Fact]
    public void An_epoch_that_is_gone_leaves_the_former_in_service()
    {
        using var storage = new StorageFixture();
        var first = storage.BuildEpoch(3);
        using var follower = storage.Follow();
        storage.BuildEpoch(5);
        storage.Layout.DeleteEpochsExcept(first);

        Assert.False(follower.Refresh());
        using var handle = follower.Acquire();
        Assert.Equal(first, handle.Epoch);
    }

    [Fact]
    public void A_warm_up_sees_each_reader_before_anyone_else_and_its_failure_keeps_the_former()
    {
        using var storage = new StorageFixture();
        var epoch = storage.BuildEpoch(1);
        var warmed = new List<int>();
        using var follower = storage.Follow(StorageFixture.Options with { WarmUp = reader => Warm(reader.NumDocs) });

        storage.Add(epoch, 1);
        Assert.False(follower.Refresh());
        using (var handle = follower.Acquire())
            Assert.Equal(1, handle.Reader.NumDocs);

        storage.Add(epoch, 1);
        Assert.True(follower.Refresh());
        Assert.Equal([1, 2, 3], warmed);

        void Warm(int documents)
        {
            warmed.Add(documents);
            if (documents == 2)
                throw new InvalidOperationException("cannot warm up");
        }
    }
}
