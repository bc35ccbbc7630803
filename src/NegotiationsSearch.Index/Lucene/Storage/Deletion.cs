namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>Deleting that gives way: on Windows a mapped file cannot be deleted while a server reads it.</summary>
internal static class Deletion
{
    public static bool TryDeleteDirectory(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return !Directory.Exists(path);
        }
    }

    public static bool TryDeleteFile(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return !File.Exists(path);
        }
    }
}
