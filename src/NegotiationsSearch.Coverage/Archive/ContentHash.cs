using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Tells whether an article that comes again is the same: equal only when every field is.</summary>
public static class ContentHash
{
    private const int Missing = -1;

    /// <summary>
    /// XxHash128 over all fields, each framed by its length, as 32 lower-case hexadecimal digits. The same on every
    /// machine and in every run.
    /// </summary>
    public static string Of(Article article)
    {
        var hash = new XxHash128();
        Add(hash, article.Id);
        Add(hash, article.Url);
        Add(hash, article.Source);
        Add(hash, article.Title);
        Add(hash, article.Byline);
        Add(hash, article.Published);
        Add(hash, article.Language);
        Add(hash, article.Paragraphs.Count);
        foreach (var paragraph in article.Paragraphs) Add(hash, paragraph);
        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    private static void Add(XxHash128 hash, PublicationDate? date)
    {
        Add(hash, date?.Day.DayNumber ?? Missing);
        Add(hash, date?.Time?.Ticks ?? Missing);
        Add(hash, date?.Offset?.Ticks ?? long.MinValue);
    }

    private static void Add(XxHash128 hash, string? text)
    {
        Add(hash, text?.Length ?? Missing);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void Add(XxHash128 hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.Append(bytes);
    }
}
