using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// The register of people as the program puts it into the index directory, so that servers need nothing else. Readers see it whole, in its former or
/// its new state, and follow it without the index being written again.
/// </summary>
public static class RegisterFile
{
    private const int HashLength = 12;

    private static readonly RegisterJson Json = new(
        new JsonSerializerOptions(RegisterJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The register in the index directory; null when none was written.</summary>
    /// <exception cref="InvalidDataException">The file is there and holds no register; the message says what is wrong.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static PeopleRegister? Read(IndexLayout layout) => JsonFile.Read(layout.RegisterPath, Json.PeopleRegister, "register of people");

    /// <summary>Puts a register in place of the former one. The caller holds the writer's lock.</summary>
    public static void Write(IndexLayout layout, PeopleRegister register)
    {
        Directory.CreateDirectory(layout.Root);
        AtomicFile.Write(layout.RegisterPath, Serialize(register));
    }

    /// <summary>Tells registers apart by what they say: twelve hexadecimal digits; null for an empty one.</summary>
    public static string? HashOf(PeopleRegister register) =>
        register.People.Count == 0 ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Serialize(register))))[..HashLength];

    private static string Serialize(PeopleRegister register) => JsonSerializer.Serialize(register, Json.PeopleRegister);
}

[
    JsonSourceGenerationOptions(
        JsonSerializerDefaults.Web,
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PeopleRegister))]
internal sealed partial class RegisterJson : JsonSerializerContext;
