namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>The keys of a commit's user data that following needs.</summary>
internal static class CommitData
{
    /// <summary>The version of the documents' schema, any text.</summary>
    public const string Schema = "schema";

    /// <summary>The moment of the commit, ISO 8601 with an offset.</summary>
    public const string Updated = "updated";
}
