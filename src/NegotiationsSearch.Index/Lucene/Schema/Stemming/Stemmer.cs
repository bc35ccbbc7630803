using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace NegotiationsSearch.Index.Lucene.Schema.Stemming;

/// <summary>Takes folded words of one language to their stems. Remembers what it stemmed; not thread-safe.</summary>
internal sealed class Stemmer
{
    private const int Remembered = 50_000;
    private readonly Func<string, string> _stem;
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Stemmer(Func<string, string> stem)
    {
        _stem = stem;
        _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="language">As <see cref="WordLanguage"/> names it.</param>
    public static Stemmer Of(string language) => new(StemOf(language));

    public string Stem(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known)) return known;
        if (_stems.Count >= Remembered) _stems.Clear();
        var text = word.ToString();
        return _stems[text] = _stem(text);
    }

    private static Func<string, string> StemOf(string language) => language switch
    {
        "en" => EnglishStem(),
        "de" => Snowball(new German2Stemmer()),
        "ru" => Snowball(new RussianStemmer()),
        "uk" => UkrainianStemmer.Stem,
        "tr" => Snowball(new TurkishStemmer()),
        "fr" => Snowball(new FrenchStemmer()),
        "es" => Snowball(new SpanishStemmer()),
        "it" => Snowball(new ItalianStemmer()),
        _ => word => word,
    };

    private static Func<string, string> EnglishStem()
    {
        var stem = Snowball(new EnglishStemmer());
        return word => stem(WithoutPossessive(word));
    }

    private static string WithoutPossessive(string word) => word.Length > 2 && word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static Func<string, string> Snowball(SnowballProgram program) => word =>
    {
        program.SetCurrent(word);
        program.Stem();
        return program.Current;
    };
}
