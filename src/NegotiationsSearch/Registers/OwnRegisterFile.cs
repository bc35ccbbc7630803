using System.Text;

namespace NegotiationsSearch.Registers;

/// <summary>The user's register file. A reader sees it whole, in its former or its new state.</summary>
internal static class OwnRegisterFile
{
    /// <summary>Empty when there is none.</summary>
    public static string Read(string path) => File.Exists(path) ? RegisterCompilation.ReadText(path) : "";

    /// <param name="path">The file.</param>
    /// <param name="former">What it was read as.</param>
    /// <param name="text">What it shall hold.</param>
    /// <exception cref="IOException">Somebody changed it meanwhile, or it cannot be written.</exception>
    public static void Replace(string path, string former, string text)
    {
        // A link stays a link.
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            if (Read(path) != former)
                throw new IOException($"{path} was changed while this command ran, and is left as it is. Run the command again.");
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
