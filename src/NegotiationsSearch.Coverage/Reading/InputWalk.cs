namespace NegotiationsSearch.Coverage.Reading;

/// <summary>A file to read, or the skip that stands for it.</summary>
internal readonly record struct FoundInput(InputFile? File, ReadOutcome.Skipped? Skip);

/// <summary>Finds the files a path stands for: itself, or those of a folder and its folders in ordinal order, hidden ones left out.</summary>
internal static class InputWalk
{
    private const string UnknownExtension = "Its extension is none that is read: "
        + FileName.KnownFormats
        + ". Name the file itself to have it looked into.";
    private const string NotFollowed = "It is a link to a folder, which is not followed; name the folder itself.";

    private static readonly EnumerationOptions VisibleOnly = new() { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false };

    public static IEnumerable<FoundInput> Find(string path, string? leftOut)
    {
        if (path.Length == 0 || path.Contains('\0')) return [Skipped(SkipReason.NotFound, path, "It is no path; check it.")];
        if (Directory.Exists(path)) return FindIn(path, leftOut);
        // A file named on purpose is looked into whatever its extension.
        return [Found(InputFile.At(path, FileName.Format(path) ?? InputFormat.Sniffed))];
    }

    private static IEnumerable<FoundInput> FindIn(string folder, string? leftOut)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var path))
        {
            if (path != folder && Path.GetFullPath(path) == leftOut) continue;
            if (!Directory.Exists(path)) yield return FoundIn(path);
            else if (path != folder && new DirectoryInfo(path).LinkTarget is not null) yield return Skipped(SkipReason.Unreadable, path, NotFollowed);
            else
            {
                var entries = Entries(path, out var fault);
                foreach (var entry in entries.Reverse()) open.Push(entry);
                if (fault is not null) yield return Skipped(fault.Reason, path, fault.Detail);
            }
        }
    }

    private static FoundInput FoundIn(string path)
    {
        if (FileName.Format(path) is not { } format) return Skipped(SkipReason.UnknownFormat, path, UnknownExtension);
        // Opening a named pipe would wait for ever; like an empty file it has no length.
        return new FileInfo(path) is { Exists: true, Length: 0, LinkTarget: null }
            ? Skipped(SkipReason.NoBody, path, "It is empty.")
            : Found(InputFile.At(path, format));
    }

    private static IEnumerable<string> Entries(string folder, out InputFault? fault)
    {
        fault = null;
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder, "*", VisibleOnly).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (InputFault.Of(exception) is { } found)
        {
            fault = found;
            return [];
        }
    }

    private static FoundInput Found(InputFile file) => new(file, null);

    private static FoundInput Skipped(SkipReason reason, string path, string detail) =>
        new(null, new ReadOutcome.Skipped(reason, new InputPlace(path), detail));
}
