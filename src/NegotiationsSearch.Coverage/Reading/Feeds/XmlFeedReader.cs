using System.Runtime.CompilerServices;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Reads RSS 0.9 to 2.0, RDF and Atom, also where they are not well formed: what stands before a fault is read.</summary>
internal sealed class XmlFeedReader(InputFile file, ReadingLimits limits)
{
    private const int MostChannelFacts = 100;

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var (bytes, skip) = await WholeInput.ReadAsync(source, file, limits, ct);
        if (skip is not null) yield return skip;
        else
        {
            foreach (var outcome in Articles(bytes.Span)) yield return outcome;
        }
    }

    private IEnumerable<ReadOutcome> Articles(ReadOnlySpan<byte> bytes) =>
        Articles(FeedXml.Read(DeclaredEncoding.Decode(bytes, file.Charset, out _)));

    private IEnumerable<ReadOutcome> Articles(FeedXml xml)
    {
        if (xml.Root is { } root && IsFeed(root))
        {
            var channel = root.Child("channel") ?? root;
            var articles = new FeedArticles(file, limits);
            var items = Items(root).Concat(ReferenceEquals(channel, root) ? [] : Items(channel)).Except(xml.Unfinished).ToList();
            // What holds for all items is looked up for each.
            var head = channel.With(child => !IsItem(child), MostChannelFacts);
            foreach (var item in items) yield return articles.Article(new XmlFeedItem(item, head, root, file).Read());
            if (items.Count == 0 && xml.Fault is null)
                yield return new ReadOutcome.Skipped(SkipReason.NoBody, file.Whole, "It is a feed without items.");
        }
        else if (xml.Fault is null)
            yield return new ReadOutcome.Skipped(SkipReason.UnknownFormat, file.Whole, "It is XML, but no RSS, RDF or Atom feed.");
        if (xml.Fault is { } fault) yield return new ReadOutcome.Skipped(SkipReason.Malformed, file.At(fault.Line), fault.Detail);
    }

    private static bool IsFeed(FeedNode root) => root.Is("rss") || root.Is("feed") || root.Is("rdf:RDF") || root.Is("channel");

    private static IEnumerable<FeedNode> Items(FeedNode holder) => holder.Children.Where(IsItem);

    private static bool IsItem(FeedNode node) => node.Is("item") || node.Is("entry");
}
