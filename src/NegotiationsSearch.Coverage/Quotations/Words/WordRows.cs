namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>Rows of words that mean something together ("according to"), one a line of a lexicon's file.</summary>
internal sealed class WordRows
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> FirstWords => _byFirst.Keys;

    public static WordRows Read(string language, string file)
    {
        var rows = new WordRows();
        foreach (var row in LexiconFile.Rows(language, file))
        {
            if (!rows._byFirst.TryGetValue(row[0], out var same)) rows._byFirst[row[0]] = same = [];
            same.Add(row);
        }
        return rows;
    }

    /// <summary>How many tokens the longest row takes that begins at a token; 0 when none does.</summary>
    public int LengthAt(ParagraphReading paragraph, int token)
    {
        if (!_byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(paragraph.Word(token), out var rows)) return 0;
        var longest = 0;
        foreach (var row in rows)
        {
            if (row.Length > longest && IsAt(paragraph, token, row)) longest = row.Length;
        }
        return longest;
    }

    private static bool IsAt(ParagraphReading paragraph, int token, string[] row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (!paragraph.IsWord(token + i, row[i])) return false;
        }
        return true;
    }
}
