using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>An index with more hits than one pass of a walk picks.</summary>
public sealed class LongIndex : IDisposable
{
    public const int Articles = 60;
    public const int ParagraphsOfEach = 110;

    // Long words: the text is more than sockets keep between a server and a client that does not read, and yet few words to index.
    private static readonly string LongWord = new('o', 120);

    private readonly TemporaryIndex _index = new();

    public LongIndex() => _index.Write(writer =>
    {
        for (var number = 0; number < Articles; number++) writer.Replace(Article(number));
    });

    public string Path => _index.Path;

    /// <summary>Removes half of all hits.</summary>
    public void RemoveHalf() => _index.Write(writer =>
    {
        for (var number = 0; number < Articles; number += 2) writer.Replace(Article(number) with { Paragraphs = ["Nothing."], ContentHash = "2" });
    });

    public void Dispose() => _index.Dispose();

    private static ArticleDocument Article(int number)
    {
        var day = new DateOnly(2031, 1, 1).AddDays(number);
        return new ArticleDocument
        {
            Id = $"harbour-{number}",
            Source = "Harbour Diary",
            Published = new PublishedAt($"{day:yyyy-MM-dd}", day, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)),
            Language = "en",
            Paragraphs = [.. Enumerable.Range(0, ParagraphsOfEach).Select(paragraph => Text(number, paragraph))],
            Quotations = [],
            ContentHash = "1",
            ArchiveAddress = $"0:{number}:0",
        };
    }

    // Of different lengths, so that relevance tells them apart.
    private static string Text(int article, int paragraph) =>
        $"Ferry {article} {paragraph}" + string.Concat(Enumerable.Repeat(" " + LongWord, 20 + paragraph / 10));
}
