using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

/// <summary>An index directory of its own for one test, with epochs of numbered documents.</summary>
internal sealed class StorageFixture : IDisposable
{
    public const string Schema = "7";

    public StorageFixture(TimeProvider? timeProvider = null)
    {
        Layout = new IndexLayout(Directory.CreateTempSubdirectory("storage-").FullName, timeProvider);
    }

    public IndexLayout Layout { get; }

    public static ReaderFollowerOptions Options => new() { Schema = Schema, Interval = Timeout.InfiniteTimeSpan };

    public ReaderFollower Follow(ReaderFollowerOptions? options = null) => ReaderFollower.Open(Layout, options ?? Options);

    /// <summary>Writes a new epoch with so many documents, and switches to it.</summary>
    public string BuildEpoch(int documents, string schema = Schema)
    {
        var epoch = Layout.NewEpochName();
        Add(epoch, documents, schema);
        Layout.SwitchTo(epoch);
        return epoch;
    }

    public void Add(string epoch, int documents, string schema = Schema, string? updated = null)
    {
        using var writer = OpenWriter(epoch);
        for (var number = 0; number < documents; number++)
            writer.AddDocument(DocumentOf(epoch));
        Commit(writer, schema, updated);
    }

    public IndexWriter OpenWriter(string epoch)
    {
        var configuration = new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer());
        return new IndexWriter(WriterDirectory.Open(Layout.EpochPath(epoch)), configuration);
    }

    public static Document DocumentOf(string epoch) =>
    [
        new StringField("epoch", epoch, Field.Store.YES),
        new TextField("text", "the delegations met again in Port Avel", Field.Store.YES),
        new NumericDocValuesField("number", 1),
    ];

    public static void Commit(IndexWriter writer, string schema = Schema, string? updated = null)
    {
        var data = new Dictionary<string, string> { [CommitData.Schema] = schema };
        if (updated is not null)
            data[CommitData.Updated] = updated;
        writer.SetCommitData(data);
        writer.Commit();
    }

    public void Dispose() => Directory.Delete(Layout.Root, recursive: true);
}
