using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>
/// The ids the world sees: 60 bits of SHA-256 as twelve letters and digits. They come out the same after every rebuild,
/// for they are made of content and place alone.
/// </summary>
internal static class PublicId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;
    private const char OfParagraph = 'p';
    private const char OfQuotation = 'q';

    public static long ArticleNumber(string givenId) => Number("article\n" + givenId);

    /// <param name="givenId">The article's id as given.</param>
    /// <param name="foldedText">The paragraph's words, folded.</param>
    /// <param name="occurrence">How often the same words stood in the article before.</param>
    public static long ParagraphNumber(string givenId, string foldedText, int occurrence) =>
        Number($"paragraph\n{givenId}\n{occurrence}\n{foldedText}");

    /// <inheritdoc cref="ParagraphNumber"/>
    public static long QuotationNumber(string givenId, string foldedText, int occurrence) =>
        Number($"quotation\n{givenId}\n{occurrence}\n{foldedText}");

    public static string Article(long article) => Encode(article);

    public static string Paragraph(long article, long paragraph) => $"{Encode(article)}-{OfParagraph}{Encode(paragraph)}";

    public static string Quotation(long article, long quotation) => $"{Encode(article)}-{OfQuotation}{Encode(quotation)}";

    /// <summary>The article's part of any public id; null for what is none.</summary>
    public static string? ArticlePart(string id) =>
        id.Length >= Length && id.AsSpan(0, Length).IndexOfAnyExcept(Alphabet) < 0 && (id.Length == Length || id[Length] == '-')
            ? id[..Length]
            : null;

    /// <summary>Whether this has the form of a paragraph's id.</summary>
    public static bool IsParagraph(string id) => IsPart(id, OfParagraph);

    /// <summary>Whether this has the form of a quotation's id.</summary>
    public static bool IsQuotation(string id) => IsPart(id, OfQuotation);

    /// <summary>The number behind an article's public id; null for what is none.</summary>
    public static long? TryDecode(string id)
    {
        if (id.Length != Length) return null;
        long number = 0;
        foreach (var letter in id)
        {
            var digit = Alphabet.IndexOf(letter);
            if (digit < 0) return null;
            number = number << 5 | (long)digit;
        }
        return number;
    }

    private static bool IsPart(string id, char kind) =>
        id.Length == 2 * Length + 2 && id[Length] == '-' && id[Length + 1] == kind
        && id.AsSpan(0, Length).IndexOfAnyExcept(Alphabet) < 0 && id.AsSpan(Length + 2).IndexOfAnyExcept(Alphabet) < 0;

    private static long Number(string identity)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 4);
    }

    private static string Encode(long number) => string.Create(Length, number, (letters, rest) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--, rest >>= 5)
            letters[i] = Alphabet[(int)(rest & 31)];
    });
}
