namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>"JO LINDQVIST: Why did you fly?": in a transcript a label in capitals, not marks, tells spoken words.</summary>
internal static class TranscriptScanner
{
    /// <summary>A label is no longer, in UTF-16 code units.</summary>
    private const int LongestLabel = 60;

    private const int FewestLetters = 3;

    private const int FewestLabels = 2;

    /// <summary>Two speakers or more, and at least half of the paragraphs begin with a label.</summary>
    public static bool IsTranscript(IReadOnlyList<string> texts)
    {
        var labelled = 0;
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (LabelEnd(text) is not (> 0 and var end)) continue;
            labelled++;
            if (speakers.Count < FewestLabels) speakers.Add(text[..end]);
        }
        return speakers.Count >= FewestLabels && labelled * 2 >= texts.Count;
    }

    /// <summary>The words behind the label; empty when there is none, or when the words have marks of their own.</summary>
    public static List<QuotedRun> Scan(string text)
    {
        if (LabelEnd(text) is not (> 0 and var colon)) return [];
        var start = colon + 2;
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start && QuotationMarks.At(text, start) == MarkKind.None
            ? [new QuotedRun(start, new TextSpan(start, end), text.Length, Closed: true)]
            : [];
    }

    /// <summary>Where the colon of a label stands; -1 when the text has none.</summary>
    private static int LabelEnd(string text)
    {
        var letters = 0;
        for (var i = 0; i < Math.Min(text.Length - 2, LongestLabel); i++)
        {
            if (text[i] == ':') return letters >= FewestLetters && text[i + 1] == ' ' && !char.IsWhiteSpace(text[i + 2]) ? i : -1;
            if (char.IsUpper(text[i])) letters++;
            else if (text[i] is not (' ' or '.' or ',' or '-' or '\'' or '’')) return -1;
        }
        return -1;
    }
}
