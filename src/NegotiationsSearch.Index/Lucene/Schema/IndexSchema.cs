namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>The version of the index format, and what each commit says of itself.</summary>
public static class IndexSchema
{
    /// <summary>Raised whenever documents or fields change; an epoch of another version is rebuilt from the archive.</summary>
    public const string Version = "3";

    /// <summary>The commit's key for the archive position it holds.</summary>
    public const string ArchiveKey = "archive";
}
