using System.Text;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>A small text file that a reader sees whole, in its former or its new state, whatever happens to the writer.</summary>
internal static class AtomicFile
{
    private const int Attempts = 40;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static string Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static void Write(string path, string text)
    {
        var temporary = Temporary(path);
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }
        Replace(temporary, path);
        DirectorySync.Sync(Path.GetDirectoryName(path)!);
    }

    /// <summary>Deletes what a writer that was killed while writing has left.</summary>
    public static void DeleteLeftover(string path) => Deletion.TryDeleteFile(Temporary(path));

    private static string Temporary(string path) => path + ".tmp";

    private static void Replace(string temporary, string path)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception exception) when (IsInUse(exception) && attempt < Attempts)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    // Only Windows refuses to replace a file that someone is just reading.
    private static bool IsInUse(Exception exception) =>
        OperatingSystem.IsWindows() && exception is (IOException or UnauthorizedAccessException);
}
