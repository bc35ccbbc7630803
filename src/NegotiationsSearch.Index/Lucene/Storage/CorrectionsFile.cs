using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// The list of corrections as the program puts it into the index directory, for servers to publish. Readers see it
/// whole, in its former or its new state.
/// </summary>
public static class CorrectionsFile
{
    private static readonly CorrectionsJson Json = new(
        new JsonSerializerOptions(CorrectionsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The list in the index directory; null when none was written.</summary>
    /// <exception cref="InvalidDataException">The file is there and holds no list; the message says what is wrong.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static CorrectionList? Read(IndexLayout layout) => JsonFile.Read(layout.CorrectionsPath, Json.CorrectionList, "list of corrections");

    /// <summary>
    /// Puts a list in place of the former one; leaves the file alone when it says the same already. The caller holds
    /// the writer's lock.
    /// </summary>
    public static void Write(IndexLayout layout, CorrectionList list)
    {
        var text = JsonSerializer.Serialize(list, Json.CorrectionList);
        if (File.Exists(layout.CorrectionsPath) ? AtomicFile.Read(layout.CorrectionsPath) == text : list.Corrections.Count == 0) return;
        AtomicFile.Write(layout.CorrectionsPath, text);
    }

    /// <summary>The editors' text that was applied last; null when none was. Unlike the list it holds what is not published.</summary>
    public static string? ReadApplied(IndexLayout layout) => JsonFile.ReadText(AppliedPath(layout));

    /// <summary>Keeps the editors' text that is applied now. The caller holds the writer's lock.</summary>
    public static void WriteApplied(IndexLayout layout, string text) => AtomicFile.Write(AppliedPath(layout), text);

    /// <summary>Tells one state of the file from another without reading it; the same text while there is no file.</summary>
    public static string StampOf(IndexLayout layout)
    {
        var file = new FileInfo(layout.CorrectionsPath);
        return file.Exists ? FormattableString.Invariant($"{file.LastWriteTimeUtc.Ticks}-{file.Length}") : "none";
    }

    private static string AppliedPath(IndexLayout layout) => Path.Combine(layout.Root, "corrections.applied.yaml");
}

[
    JsonSourceGenerationOptions(
        JsonSerializerDefaults.Web,
        WriteIndented = true,
        UseStringEnumConverter = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CorrectionList))]
internal sealed partial class CorrectionsJson : JsonSerializerContext;
