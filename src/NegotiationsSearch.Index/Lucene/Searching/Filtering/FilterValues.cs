namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>What one value of a filter stands for.</summary>
/// <param name="Numbers">Taken on every day.</param>
/// <param name="Holders">Taken in articles of the days on which they hold an office.</param>
internal readonly record struct FilterValues(IReadOnlyList<int> Numbers, IReadOnlyList<OfficeHolder> Holders);
