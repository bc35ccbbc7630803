namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>One file of a lexicon: words parted by white space, and lines of remark that begin with #.</summary>
internal static class LexiconFile
{
    /// <summary>The words of a file, and whether each is the first of its line; none when the language does not have it.</summary>
    public static IEnumerable<(string Word, bool IsFirst)> Words(string language, string file)
    {
        var name = $"NegotiationsSearch.Coverage.Quotations.Lexicon.{language}.{file}.txt";
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name);
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < words.Length; i++) yield return (words[i], i == 0);
        }
    }
}
