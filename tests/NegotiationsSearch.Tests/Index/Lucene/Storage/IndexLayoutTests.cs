using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class IndexLayoutTests
{
    [Fact]
    public void An_index_not_built_yet_has_no_current_epoch()
    {
        using var storage = new StorageFixture();
        Assert.Null(storage.Layout.CurrentEpoch());
        Assert.Null(new IndexLayout(Path.Combine(storage.Layout.Root, "missing")).CurrentEpoch());
        storage.Layout.DeleteEpochsExcept();
    }

    [Fact]
    public void Epoch_names_sort_by_time_and_never_repeat()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2025, 5, 16, 12, 15, 0, TimeSpan.FromHours(2)));
        var layout = new IndexLayout("index", clock);
        var first = layout.NewEpochName();
        var second = layout.NewEpochName();
        clock.Advance(TimeSpan.FromMilliseconds(1));
        var third = layout.NewEpochName();

        Assert.StartsWith("e20250516T101500000-", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Assert.True(string.CompareOrdinal(first, third) < 0 && string.CompareOrdinal(second, third) < 0);
    }

    [Fact]
    public void Switching_names_the_new_epoch_in_one_step()
    {
        using var storage = new StorageFixture();
        var first = NewEpoch(storage.Layout);
        storage.Layout.SwitchTo(first);
        var second = NewEpoch(storage.Layout);
        Assert.Equal(first, storage.Layout.CurrentEpoch());
        storage.Layout.SwitchTo(second);
        Assert.Equal(second, storage.Layout.CurrentEpoch());
    }

    [Theory]
    [InlineData("")]
    [InlineData("e20")]
    [InlineData("../../elsewhere")]
    public void A_writer_killed_before_the_rename_leaves_the_former_epoch_current(string halfWritten)
    {
        using var storage = new StorageFixture();
        var first = NewEpoch(storage.Layout);
        storage.Layout.SwitchTo(first);
        var temporary = storage.Layout.CurrentPath + ".tmp";
        File.WriteAllText(temporary, halfWritten);

        Assert.Equal(first, storage.Layout.CurrentEpoch());
        storage.Layout.DeleteEpochsExcept(first);
        Assert.False(File.Exists(temporary));

        File.WriteAllText(temporary, halfWritten);
        var second = NewEpoch(storage.Layout);
        storage.Layout.SwitchTo(second);
        Assert.Equal(second, storage.Layout.CurrentEpoch());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0\0")]
    [InlineData("../../elsewhere")]
    public void A_CURRENT_that_names_no_epoch_counts_as_none(string content)
    {
        using var storage = new StorageFixture();
        File.WriteAllText(storage.Layout.CurrentPath, content);
        Assert.Null(storage.Layout.CurrentEpoch());
    }

    [Fact]
    public void Broken_rebuilds_and_old_epochs_are_deleted_and_foreign_directories_stay()
    {
        using var storage = new StorageFixture();
        var layout = storage.Layout;
        var former = NewEpoch(layout);
        var broken = NewEpoch(layout);
        var current = NewEpoch(layout);
        var foreign = Directory.CreateDirectory(Path.Combine(layout.EpochsPath, "e my notes")).FullName;
        layout.SwitchTo(former);
        layout.SwitchTo(current);

        layout.DeleteEpochsExcept(current, former);
        Assert.Equal((true, true, false), (Exists(current), Exists(former), Exists(broken)));
        layout.DeleteEpochsExcept(current, null);
        Assert.Equal((true, false, true), (Exists(current), Exists(former), Directory.Exists(foreign)));

        bool Exists(string epoch) => Directory.Exists(layout.EpochPath(epoch));
    }

    [Fact]
    public void Nothing_outside_of_the_epochs_can_be_named()
    {
        using var storage = new StorageFixture();
        Assert.Throws<ArgumentException>(() => storage.Layout.EpochPath("../archive"));
        Assert.Throws<DirectoryNotFoundException>(() => storage.Layout.SwitchTo(storage.Layout.NewEpochName()));
    }

    private static string NewEpoch(IndexLayout layout)
    {
        var epoch = layout.NewEpochName();
        Directory.CreateDirectory(layout.EpochPath(epoch));
        return epoch;
    }
}
