using System.Runtime.CompilerServices;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class MappingTests
{
    [Fact]
    public void Files_stay_mapped_while_a_reader_can_be_reached_and_no_longer()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The list of mappings is read from /proc.");
        using var storage = new StorageFixture();
        storage.BuildEpoch(20_000);

        var mappedInUse = ReadOnceAndLetGo(storage);
        Collect();

        Assert.NotEqual(0, mappedInUse);
        Assert.Equal(0, Mapped(storage));
    }

    // Apart, so that no local of the test still refers to the reader.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadOnceAndLetGo(StorageFixture storage)
    {
        using var follower = storage.Follow();
        using var handle = follower.Acquire();
        follower.Pin(handle);
        Collect();
        Assert.Equal(storage.Layout.CurrentEpoch(), handle.Reader.Document(19_999).Get("epoch"));
        return Mapped(storage);
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    private static int Mapped(StorageFixture storage) =>
        File.ReadLines("/proc/self/maps").Count(line => line.Contains(storage.Layout.Root, StringComparison.Ordinal));
}
