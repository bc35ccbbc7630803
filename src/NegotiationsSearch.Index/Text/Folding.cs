using System.Text;

namespace NegotiationsSearch.Index.Text;

/// <summary>Folding of a whole text, for names, keys and comparisons.</summary>
public static class Folding
{
    /// <summary>All words of a text, folded, joined by one space: <c>"Cease-fire,” said the U.S.</c> is <c>cease fire said the us</c>.</summary>
    public static string Fold(string text)
    {
        var reader = new TokenReader();
        var folded = new StringBuilder(text.Length);
        for (reader.Reset(text); reader.Read();)
            folded.Append(folded.Length == 0 ? "" : " ").Append(reader.Term);
        return folded.ToString();
    }
}
