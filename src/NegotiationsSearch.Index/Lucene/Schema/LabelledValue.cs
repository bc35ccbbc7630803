namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A facet value with what a person reads, as one doc value.</summary>
internal static class LabelledValue
{
    private const char Separator = '\u001f';

    public static string Join(string value, string label) => value + Separator + label;

    public static (string Value, string Label) Split(string joined)
    {
        var at = joined.IndexOf(Separator);
        return at < 0 ? (joined, joined) : (joined[..at], joined[(at + 1)..]);
    }
}
