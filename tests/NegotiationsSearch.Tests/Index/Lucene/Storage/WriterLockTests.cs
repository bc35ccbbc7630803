using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class WriterLockTests
{
    [Fact]
    public void A_second_writer_is_refused_and_told_who_writes_and_since_when()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 5, 16, 10, 15, 0, TimeSpan.Zero));
        using var storage = new StorageFixture(clock);
        using var first = WriterLock.Acquire(storage.Layout);

        var problem = Assert.Throws<IndexBusyException>(() => WriterLock.Acquire(storage.Layout));

        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Assert.Equal(
            $"The index in {storage.Layout.Root} is being written by process {process} since 2025-05-16 10:15:00 UTC; "
            + "wait for it, or stop it.",
            problem.Message);
    }

    [Fact]
    public void A_second_writer_is_refused_even_when_the_first_has_not_said_yet_who_it_is()
    {
        using var storage = new StorageFixture();
        using var first = WriterLock.Acquire(storage.Layout);
        File.Delete(storage.Layout.WriterInfoPath);

        var problem = Assert.Throws<IndexBusyException>(() => WriterLock.Acquire(storage.Layout));

        Assert.Equal($"The index in {storage.Layout.Root} is being written by another process; wait for it, or stop it.", problem.Message);
    }

    [Fact]
    public void The_lock_creates_the_directory_and_is_free_again_after_disposal()
    {
        using var storage = new StorageFixture();
        var layout = new IndexLayout(Path.Combine(storage.Layout.Root, "new", "index"));
        var first = WriterLock.Acquire(layout);
        first.Dispose();
        first.Dispose();
        using var second = WriterLock.Acquire(layout);
        Assert.False(second.StoppedUncleanly);
    }

    [Fact]
    public void An_unclean_stop_is_told_until_it_is_settled()
    {
        using var storage = new StorageFixture();
        File.WriteAllText(storage.Layout.WriterInfoPath, "4711\nelsewhere\n2025-05-16T10:15:00Z\n");

        using (var unsettled = WriterLock.Acquire(storage.Layout))
            Assert.True(unsettled.StoppedUncleanly);

        using (var settled = WriterLock.Acquire(storage.Layout))
        {
            Assert.True(settled.StoppedUncleanly);
            settled.Settle();
        }

        using var next = WriterLock.Acquire(storage.Layout);
        Assert.False(next.StoppedUncleanly);
    }

    [Fact]
    public void A_directory_that_is_a_file_is_named_in_the_message()
    {
        using var storage = new StorageFixture();
        var path = Path.Combine(storage.Layout.Root, "file");
        File.WriteAllText(path, "not a directory");

        var problem = Assert.Throws<IndexUnavailableException>(() => WriterLock.Acquire(new IndexLayout(path)));
        Assert.Contains(path, problem.Message, StringComparison.Ordinal);
        Assert.Throws<IndexUnavailableException>(() => WriterLock.Acquire(new IndexLayout(Path.Combine(path, "below"))));
    }
}
