using CsCheck;
using Lucene.Net.Store;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class MappedDirectoryTests : IDisposable
{
    private const string Name = "file.bin";
    private readonly string _path = System.IO.Directory.CreateTempSubdirectory("mapped-").FullName;

    private static readonly Gen<Func<IndexInput, object>> Read = Gen.OneOf(
        Gen.Const<Func<IndexInput, object>>(input => input.ReadByte()),
        Gen.Const<Func<IndexInput, object>>(input => input.ReadInt16()),
        Gen.Const<Func<IndexInput, object>>(input => input.ReadInt32()),
        Gen.Const<Func<IndexInput, object>>(input => input.ReadInt64()),
        Gen.Const<Func<IndexInput, object>>(input => input.ReadVInt32()),
        Gen.Const<Func<IndexInput, object>>(input => input.ReadVInt64()),
        Gen.Const<Func<IndexInput, object>>(input => input.Position),
        Gen.Const<Func<IndexInput, object>>(input => ((IndexInput)input.Clone()).ReadByte()),
        Gen.Int[0, 300].Select(count => new Func<IndexInput, object>(input => ReadBytes(input, count))),
        Gen.Int[0, 300].Select(count => new Func<IndexInput, object>(input => Skip(input, count))));

    private static readonly Gen<int> Size = Gen.OneOf(Gen.Int[0, 40], Gen.Int[16_370, 16_400], Gen.Int[40_000, 200_000]);

    public void Dispose() => System.IO.Directory.Delete(_path, recursive: true);

    [Fact]
    public void Every_read_gives_what_plain_file_access_gives()
    {
        Gen.Select(Size, Gen.Int, Gen.Select(Gen.Double[0, 1], Read.Array[1, 30]).Array[1, 20]).Sample(
            (size, seed, walks) =>
            {
                Write(size, seed);
                using var plainDirectory = WriterDirectory.Open(_path);
                using var mappedDirectory = new MappedDirectory(_path);
                using var plain = plainDirectory.OpenInput(Name, IOContext.DEFAULT);
                using var mapped = mappedDirectory.OpenInput(Name, IOContext.DEFAULT);
                return plain.Length == mapped.Length
                    && walks.All(walk => SameWalk(plain, mapped, (long)(walk.Item1 * size), walk.Item2));
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void A_slice_reads_its_part_and_ends_there()
    {
        var bytes = Write(50_000, seed: 5);
        using var directory = new MappedDirectory(_path);
        using var slicer = directory.CreateSlicer(Name, IOContext.DEFAULT);
        var slice = slicer.OpenSlice("part", 20_000, 100);

        Assert.Equal(bytes[20_000..20_100], ReadBytes(slice, 100));
        Assert.Throws<EndOfStreamException>(() => slice.ReadByte());
        slice.Seek(97);
        Assert.Throws<EndOfStreamException>(() => slice.ReadInt32());
        Assert.Throws<EndOfStreamException>(() => slicer.OpenSlice("outside", 49_999, 2));
        Assert.Throws<EndOfStreamException>(() => slicer.OpenSlice("overflow", 1, long.MaxValue));
    }

    [Fact]
    public void Past_the_end_and_before_the_beginning_there_is_nothing_to_read()
    {
        Write(20_000, seed: 6);
        using var directory = new MappedDirectory(_path);
        using var input = directory.OpenInput(Name, IOContext.DEFAULT);

        Assert.Throws<ArgumentOutOfRangeException>(() => input.Seek(-1));
        input.Seek(long.MaxValue);
        Assert.Throws<EndOfStreamException>(() => input.ReadByte());
        Assert.Throws<EndOfStreamException>(() => input.ReadInt64());
        Assert.Throws<EndOfStreamException>(() => input.ReadVInt32());
        Assert.Throws<EndOfStreamException>(() => input.ReadVInt64());
        Assert.Throws<EndOfStreamException>(() => input.SkipBytes(1));
        input.Seek(0);
        Assert.Throws<ArgumentOutOfRangeException>(() => input.ReadBytes(new byte[4], 2, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => input.ReadBytes(new byte[4], 0, -1));
        Assert.Throws<EndOfStreamException>(() => input.ReadBytes(new byte[20_001], 0, 20_001));
    }

    [Fact]
    public void Clones_and_slices_read_on_after_everything_was_disposed_and_the_file_deleted()
    {
        var bytes = Write(100_000, seed: 7);
        var directory = new MappedDirectory(_path);
        var input = directory.OpenInput(Name, IOContext.DEFAULT);
        var clone = (IndexInput)input.Clone();
        var slicer = directory.CreateSlicer(Name, IOContext.DEFAULT);
        var slice = slicer.OpenSlice("part", 50_000, 50_000);

        input.Dispose();
        input.Dispose();
        clone.Dispose();
        slicer.Dispose();
        directory.Dispose();
        Deletion.TryDeleteFile(Path.Combine(_path, Name));
        GC.Collect();
        GC.WaitForPendingFinalizers();

        Assert.Equal(0, directory.OpenInputs);
        Assert.Equal(bytes, ReadBytes(clone, bytes.Length));
        Assert.Equal(bytes[50_000..], ReadBytes(slice, 50_000));
        Assert.Throws<ObjectDisposedException>(() => directory.OpenInput(Name, IOContext.DEFAULT));
    }

    [Fact]
    public void A_missing_file_is_reported_as_missing_and_nothing_can_be_written()
    {
        using var directory = new MappedDirectory(_path);
        Assert.Throws<FileNotFoundException>(() => directory.OpenInput("none", IOContext.DEFAULT));
        Assert.Throws<FileNotFoundException>(() => directory.FileLength("none"));
        Assert.Throws<NotSupportedException>(() => directory.CreateOutput("new", IOContext.DEFAULT));
        Assert.Throws<NotSupportedException>(() => directory.DeleteFile(Name));
        Assert.Empty(directory.ListAll());
    }

    private byte[] Write(int size, int seed)
    {
        var bytes = new byte[size];
        var random = new Random(seed);
        random.NextBytes(bytes);
        // Half of the bytes small, so that variable-length integers of every length occur.
        for (var i = 0; i < size; i++)
        {
            if (random.Next(2) == 0)
                bytes[i] &= 0x0F;
        }
        File.WriteAllBytes(Path.Combine(_path, Name), bytes);
        return bytes;
    }

    private static bool SameWalk(IndexInput plain, IndexInput mapped, long start, Func<IndexInput, object>[] reads)
    {
        plain.Seek(start);
        mapped.Seek(start);
        foreach (var read in reads)
        {
            var (expected, actual) = (Outcome(plain, read), Outcome(mapped, read));
            if (!Same(expected, actual))
                throw new InvalidOperationException($"At {start}: expected {expected}, read {actual}");
            if (expected is Type)
                return true;
        }
        return true;
    }

    private static bool Same(object expected, object actual) =>
        expected is byte[] bytes ? bytes.AsSpan().SequenceEqual((byte[])actual) : expected.Equals(actual);

    private static object Outcome(IndexInput input, Func<IndexInput, object> read)
    {
        try
        {
            return read(input);
        }
        catch (IOException exception)
        {
            return exception.GetType();
        }
    }

    private static byte[] ReadBytes(IndexInput input, int count)
    {
        var bytes = new byte[count];
        input.ReadBytes(bytes, 0, count);
        return bytes;
    }

    private static long Skip(IndexInput input, int count)
    {
        input.SkipBytes(count);
        return input.Position;
    }
}
