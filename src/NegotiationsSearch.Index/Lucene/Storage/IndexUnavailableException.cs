namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>There is no index here that this program can read; the message says why and what to do.</summary>
public sealed class IndexUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
