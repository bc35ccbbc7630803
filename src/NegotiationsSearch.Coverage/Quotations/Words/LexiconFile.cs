namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>One file of a lexicon: words parted by white space, and lines of remark that begin with #.</summary>
internal static class LexiconFile
{
    /// <summary>The words of a file, and whether each is the first of its line; none when the language does not have it.</summary>
    public static IEnumerable<(string Word, bool IsFirst)> Words(string language, string file)
    {
        foreach (var row in Rows(language, file))
        {
            for (var i = 0; i < row.Length; i++) yield return (row[i], i == 0);
        }
    }

    /// <summary>The lines of a file, each as its words.</summary>
    public static IEnumerable<string[]> Rows(string language, string file)
    {
        var name = $"NegotiationsSearch.Coverage.Quotations.Lexicon.{language}.{file}.txt";
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name);
        if (stream is null) yield break;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } row) yield return row;
        }
    }
}
