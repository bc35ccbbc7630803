using System.Collections.Frozen;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>A way of writing a medium, as its words.</summary>
/// <param name="Rank">Its line in the lexicon: of several media in a clause the lowest is the most telling.</param>
internal sealed record MediumForm(string Name, int Rank, string[] Words);

/// <summary>The media of one language, and the prepositions that stand before them.</summary>
internal sealed class MediumWords
{
    private readonly FrozenDictionary<string, List<MediumForm>>.AlternateLookup<ReadOnlySpan<char>> _byFirst;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _prepositions;

    private MediumWords(Dictionary<string, List<MediumForm>> byFirst, IEnumerable<string> prepositions)
    {
        _byFirst = byFirst.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _prepositions = prepositions.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static MediumWords Read(string language)
    {
        var byFirst = new Dictionary<string, List<MediumForm>>(StringComparer.OrdinalIgnoreCase);
        var rank = 0;
        foreach (var row in LexiconFile.Rows(language, "media")) AddLine(byFirst, string.Join(' ', row), rank++);
        return new MediumWords(byFirst, LexiconFile.Words(language, "medium-prepositions").Select(word => word.Word));
    }

    public bool IsPreposition(ReadOnlySpan<char> word) => _prepositions.Contains(word);

    /// <summary>The longest form that begins at a token. What the lexicon writes with a capital needs one.</summary>
    public MediumForm? At(ParagraphReading paragraph, int token)
    {
        if (!paragraph.Tokens[token].IsWord || !_byFirst.TryGetValue(paragraph.Word(token), out var forms)) return null;
        MediumForm? longest = null;
        foreach (var form in forms)
        {
            if (form.Words.Length > (longest?.Words.Length ?? 0) && IsAt(paragraph, token, form.Words)) longest = form;
        }
        return longest;
    }

    private static bool IsAt(ParagraphReading paragraph, int token, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!paragraph.IsWord(token + i, words[i]) || char.IsUpper(words[i][0]) && !paragraph.Tokens[token + i].Capital) return false;
        }
        return true;
    }

    /// <summary>"briefing: briefing, news conference".</summary>
    private static void AddLine(Dictionary<string, List<MediumForm>> byFirst, string line, int rank)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        foreach (var form in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
        {
            var words = form.Split(' ');
            if (!byFirst.TryGetValue(words[0], out var same)) byFirst[words[0]] = same = [];
            same.Add(new MediumForm(line[..colon], rank, words));
        }
    }
}
