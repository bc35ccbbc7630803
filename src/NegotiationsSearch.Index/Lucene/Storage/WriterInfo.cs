using System.Globalization;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// Who writes the index, in a file beside the lock: on Windows nobody can read the locked file itself.
/// A writer that stops in order deletes it, so that one left behind tells of an unclean stop.
/// </summary>
internal sealed record WriterInfo(int? Process, string? Host, DateTimeOffset? Started)
{
    public static WriterInfo OfThisProcess(TimeProvider timeProvider) =>
        new(Environment.ProcessId, Environment.MachineName, timeProvider.GetUtcNow());

    public static WriterInfo Read(IndexLayout layout)
    {
        try
        {
            return Parse(AtomicFile.Read(layout.WriterInfoPath).Split('\n'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new WriterInfo(null, null, null);
        }
    }

    public void Write(IndexLayout layout) => AtomicFile.Write(
        layout.WriterInfoPath,
        string.Create(CultureInfo.InvariantCulture, $"{Process}\n{Host}\n{Started?.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\n"));

    public string Describe(string root)
    {
        var process = Process is { } id ? string.Create(CultureInfo.InvariantCulture, $"process {id}") : "another process";
        var host = Host is null || Host == Environment.MachineName ? "" : $" on {Host}";
        var since = Started is { } time ? string.Create(CultureInfo.InvariantCulture, $" since {time.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC") : "";
        return $"The index in {root} is being written by {process}{host}{since}; wait for it, or stop it.";
    }

    private static WriterInfo Parse(string[] lines) => new(
        lines.Length > 0 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null,
        lines.Length > 1 && lines[1].Length > 0 ? lines[1] : null,
        lines.Length > 2
            && DateTimeOffset.TryParse(lines[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null);
}
