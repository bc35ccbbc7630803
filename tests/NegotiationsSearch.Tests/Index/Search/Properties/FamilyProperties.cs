using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Families depend on the statements that are there, and on nothing of how they came there.</summary>
public sealed class FamilyProperties
{
    private const int Indexes = 60;

    private static readonly SearchRequest Everything = new() { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements, Size = 100 };

    private static readonly Gen<History[]> Histories =
        (from written in Utterances.Article.Array[1, 5]
         from removed in Gen.Frequency((2, Gen.Const((int?)null)), (1, Gen.Int[0, 8].Select(number => (int?)number)))
         from opensAnew in Gen.Bool
         from threads in Gen.Int[1, 3]
         select new History([.. written.DistinctBy(article => article.Id)], removed, opensAnew, threads)).Array[1, 6];

    [Fact]
    public void However_statements_were_written_replaced_and_removed_families_are_those_of_comparing_each_with_each() =>
        Gen.Select(Histories, Registers.Any).Sample((histories, register) =>
        {
            using var index = new WrittenIndex();
            foreach (var history in histories)
            {
                index.Write(history);
                Assert.Equal(Expected(index.Articles, register), Found(index.Path, register));
            }
        }, iter: Indexes, threads: 2, print: _ => "");

    [Fact]
    public void The_order_and_the_batches_of_arrival_change_nothing() =>
        Gen.Select(Utterances.Article.Array[2, 9], Gen.Int[1, 4], Gen.Int[0, 1000]).Sample((articles, size, seed) =>
        {
            var last = articles.Reverse().DistinctBy(article => article.Id).ToArray();
            using var inOrder = new WrittenIndex();
            using var shuffled = new WrittenIndex();
            inOrder.Write(new History(last, null, false, 1));
            new Random(seed).Shuffle(last);
            foreach (var batch in last.Chunk(size)) shuffled.Write(new History(batch, null, size % 2 == 0, 1));
            Assert.Equal(Found(inOrder.Path, PeopleRegister.Empty), Found(shuffled.Path, PeopleRegister.Empty));
        }, iter: Indexes, threads: 2, print: _ => "");

    private static List<(string, string, int)> Expected(IEnumerable<ArticleDocument> articles, PeopleRegister register) =>
        [.. new BruteFamilies(Statement.Of(articles, register)).All.OrderBy(statement => statement.Id, StringComparer.Ordinal)];

    private static List<(string, string, int)> Found(string path, PeopleRegister register)
    {
        using var index = SearchIndex.Open(path, new SearchIndexOptions { Register = () => register });
        using var snapshot = index.Acquire();
        return [.. snapshot.Search(Everything, TestContext.Current.CancellationToken).Hits
            .Select(hit => (hit.Id, hit.Quotations[0].Family, hit.Quotations[0].FamilySize))
            .OrderBy(statement => statement.Id, StringComparer.Ordinal)];
    }

    /// <summary>What happens up to a commit.</summary>
    /// <param name="Removed">The number of the article that is removed before.</param>
    /// <param name="OpensAnew">Whether another writer does it, which knows only what is committed.</param>
    /// <param name="Threads">That write at once.</param>
    private sealed record History(ArticleDocument[] Written, int? Removed, bool OpensAnew, int Threads);

    private sealed class WrittenIndex : IDisposable
    {
        private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("families-");
        private readonly Dictionary<string, ArticleDocument> _articles = new(StringComparer.Ordinal);
        private readonly string _epoch;
        private ArticleIndexWriter _writer;
        private int _commits;

        public WrittenIndex()
        {
            var layout = new IndexLayout(_directory.FullName);
            var name = layout.NewEpochName();
            _epoch = layout.EpochPath(name);
            System.IO.Directory.CreateDirectory(_epoch);
            _writer = ArticleIndexWriter.Open(_epoch);
            Commit();
            layout.SwitchTo(name);
        }

        public string Path => _directory.FullName;

        public IEnumerable<ArticleDocument> Articles => _articles.Values;

        public void Write(History history)
        {
            if (history.OpensAnew) OpenAnew();
            if (history.Removed is { } removed) Remove($"article {removed}");
            Parallel.ForEach(history.Written, new ParallelOptions { MaxDegreeOfParallelism = history.Threads }, _writer.Replace);
            foreach (var article in history.Written) _articles[article.Id] = article;
            Commit();
        }

        public void Dispose()
        {
            _writer.Dispose();
            _directory.Delete(recursive: true);
        }

        private void OpenAnew()
        {
            _writer.Dispose();
            _writer = ArticleIndexWriter.Open(_epoch);
        }

        private void Remove(string id)
        {
            _writer.Remove(RemovedKey.Id, id);
            _articles.Remove(id);
        }

        private void Commit() => _writer.Commit($"0:{++_commits}");
    }
}
