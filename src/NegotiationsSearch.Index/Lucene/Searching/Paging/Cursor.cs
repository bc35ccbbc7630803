using System.Buffers.Text;
using System.Globalization;
using System.Text;
using NegotiationsSearch.Index.Lucene.Searching.Collecting;

namespace NegotiationsSearch.Index.Lucene.Searching.Paging;

/// <summary>Where the next page begins.</summary>
/// <param name="Scope">The request it belongs to: see <see cref="CursorScope"/>.</param>
/// <param name="After">The key of the last hit that was given.</param>
/// <param name="Epoch">The state of the index it is pinned to; null when it goes by date and so outlives changes.</param>
/// <param name="Generation">The commit it is pinned to.</param>
/// <param name="Register">The hash of the register of people it is pinned to; null for none.</param>
internal sealed record Cursor(long Scope, HitKey After, string? Epoch, long Generation, string? Register)
{
    private const string Version = "2";
    private const int Parts = 8;

    public static bool IsPinned(SearchRequest request) => request.Sort == SearchSort.Relevance || request.Group != SearchGroup.None;

    /// <exception cref="SearchRejectedException">It is no cursor of ours.</exception>
    public static Cursor Parse(string text)
    {
        var parts = TryDecode(text)?.Split(' ');
        if (parts is not { Length: Parts } || parts[0] != Version || !TryNumbers(parts, out var numbers))
            throw new SearchRejectedException("cursor", "This is not a cursor that this server gave. Start the search again without it.");
        return new Cursor(
            numbers[0],
            new HitKey(numbers[1], numbers[2], numbers[3]),
            parts[6].Length == 0 ? null : parts[6],
            numbers[4],
            parts[7].Length == 0 ? null : parts[7]);
    }

    public override string ToString()
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Version} {Scope} {After.First} {After.Second} {After.Third} {Generation} {Epoch} {Register}");
        return Base64Url.EncodeToString(Encoding.ASCII.GetBytes(text));
    }

    private static string? TryDecode(string text)
    {
        try
        {
            return Encoding.ASCII.GetString(Base64Url.DecodeFromChars(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool TryNumbers(string[] parts, out long[] numbers)
    {
        numbers = new long[Parts - 3];
        for (var i = 0; i < numbers.Length; i++)
            if (!long.TryParse(parts[i + 1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i])) return false;
        return true;
    }
}
