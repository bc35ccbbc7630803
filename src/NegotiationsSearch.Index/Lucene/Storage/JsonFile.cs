using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>Reads what the program puts into the index directory beside the index, for servers.</summary>
internal static class JsonFile
{
    /// <param name="path">The file.</param>
    /// <param name="type">What it holds.</param>
    /// <param name="what">That in words, for messages.</param>
    /// <returns>Null when there is no file.</returns>
    /// <exception cref="InvalidDataException">The file is there and holds something else; the message says what is wrong.</exception>
    /// <exception cref="IOException">The file is there and cannot be read.</exception>
    public static T? Read<T>(string path, JsonTypeInfo<T> type, string what) where T : class
    {
        if (ReadText(path) is not { } text) return null;
        try
        {
            return JsonSerializer.Deserialize(text, type) ?? throw new InvalidDataException($"{path} holds no {what}.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} holds no {what}: {exception.Message}", exception);
        }
    }

    /// <summary>The text of a file; null when there is none.</summary>
    public static string? ReadText(string path)
    {
        try
        {
            return AtomicFile.Read(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
