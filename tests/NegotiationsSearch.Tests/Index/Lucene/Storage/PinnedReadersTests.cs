using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class PinnedReadersTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly StorageFixture _storage = new();
    private readonly string _epoch;
    private readonly ReaderFollower _follower;

    public PinnedReadersTests()
    {
        _epoch = _storage.BuildEpoch(1);
        _follower = _storage.Follow(StorageFixture.Options with { TimeProvider = _clock });
    }

    public void Dispose()
    {
        _follower.Dispose();
        _storage.Dispose();
    }

    [Fact]
    public void A_pinned_commit_is_found_until_ten_minutes_after_it_was_superseded()
    {
        var pinned = PinCurrent();
        _clock.Advance(TimeSpan.FromHours(1));
        Supersede();

        _clock.Advance(TimeSpan.FromSeconds(599));
        using (var handle = _follower.AcquirePinned(_epoch, pinned))
            Assert.Equal(1, handle!.Reader.NumDocs);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(_follower.AcquirePinned(_epoch, pinned));
    }

    [Fact]
    public void The_current_commit_is_found_without_a_pin_and_a_superseded_one_is_not()
    {
        var generation = Generation();
        _follower.AcquirePinned(_epoch, generation)!.Dispose();
        Supersede();
        Assert.Null(_follower.AcquirePinned(_epoch, generation));
        Assert.Null(_follower.AcquirePinned("e-other", Generation()));
    }

    [Fact]
    public void A_commit_pinned_late_keeps_ten_minutes_from_the_pin()
    {
        using var late = _follower.Acquire();
        Supersede();
        _clock.Advance(TimeSpan.FromMinutes(9));
        _follower.Pin(late);
        _clock.Advance(TimeSpan.FromMinutes(9));
        using var handle = _follower.AcquirePinned(_epoch, late.Generation);
        Assert.NotNull(handle);
    }

    [Fact]
    public void Beyond_32_pins_the_oldest_is_dropped_and_its_files_are_closed()
    {
        var first = PinCurrent();
        for (var i = 0; i < PinnedReaders.MaxPins - 1; i++)
        {
            Supersede();
            PinCurrent();
        }
        using (var kept = _follower.AcquirePinned(_epoch, first))
            Assert.NotNull(kept);

        Supersede();
        PinCurrent();
        Assert.Null(_follower.AcquirePinned(_epoch, first));
        _follower.AcquirePinned(_epoch, first + 1)!.Dispose();
    }

    [Fact]
    public void Pins_outlive_a_rebuild_and_end_with_the_follower()
    {
        var pinned = PinCurrent();
        var directory = CurrentDirectory();
        var rebuilt = _storage.BuildEpoch(2);
        _storage.Layout.DeleteEpochsExcept(rebuilt);
        _follower.Refresh();

        using (var handle = _follower.AcquirePinned(_epoch, pinned))
            Assert.Equal(_epoch, handle!.Reader.Document(0).Get("epoch"));
        _follower.Dispose();
        Assert.Null(_follower.AcquirePinned(_epoch, pinned));
        Assert.Equal(0, directory.OpenInputs);
    }

    private void Supersede()
    {
        _storage.Add(_epoch, 1);
        Assert.True(_follower.Refresh());
    }

    private long PinCurrent()
    {
        using var handle = _follower.Acquire();
        _follower.Pin(handle);
        _follower.Pin(handle);
        return handle.Generation;
    }

    private long Generation()
    {
        using var handle = _follower.Acquire();
        return handle.Generation;
    }

    private MappedDirectory CurrentDirectory()
    {
        using var handle = _follower.Acquire();
        return (MappedDirectory)handle.Reader.Directory;
    }
}
