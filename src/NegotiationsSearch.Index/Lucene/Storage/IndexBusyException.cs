namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>Another process writes the index; the message says which, and since when.</summary>
public sealed class IndexBusyException(string message, Exception? cause = null) : Exception(message, cause);
