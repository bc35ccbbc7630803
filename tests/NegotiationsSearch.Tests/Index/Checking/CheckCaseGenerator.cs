using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Makes cases of indexed quotations as a careless or a dishonest writer would. The same seed makes the same cases.</summary>
internal sealed class CheckCaseGenerator(IReadOnlyList<IndexedQuotation> quotations, int seed)
{
    private const int LeastWords = 10;
    private const int MostWords = 60;

    private static readonly Dictionary<string, string> OtherWords = (
        "i he we they our their us them my his will would can could is was are were have had must should says said now then today yesterday "
        + "very really big large people citizens country nation want wish need require think believe get obtain going about this that all every")
        .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private readonly Random _random = new(seed);
    private readonly List<(IndexedQuotation Quotation, string[] Words)> _pool =
    [
        .. quotations.Select(quotation => (Quotation: quotation, Words: Words(quotation.Text)))
            .Where(one => one.Words.Length is >= LeastWords and <= MostWords),
    ];

    /// <param name="count">How many of each kind.</param>
    public IEnumerable<CheckCase> Altered(int count)
    {
        Func<CheckCase?>[] kinds = [Whole, Truncated, Deleted, Substituted, Reordered, Spliced, OtherSpeaker, Paraphrased];
        foreach (var kind in kinds)
            for (var (made, tries) = (0, 0); made < count && tries < 100 * count; tries++)
                if (kind() is { } one)
                {
                    made++;
                    yield return one;
                }
    }

    private (IndexedQuotation Quotation, string[] Words) Pick() => _pool[_random.Next(_pool.Count)];

    // With other marks and in capitals: no change.
    private CheckCase Whole()
    {
        var (quotation, words) = Pick();
        var text = "“" + string.Join(' ', _random.Next(2) == 0 ? words : words.Select(word => word.ToUpperInvariant())).TrimEnd('.', ',') + "”";
        var (speaker, attribution) = IsNamed(quotation) ? (quotation.SpeakerId, CheckAttribution.Same) : (null, CheckAttribution.NotAsked);
        return new("whole", text, speaker, [CheckWording.Exact], attribution, quotation.Text);
    }

    private CheckCase? Truncated()
    {
        var (quotation, words) = Pick();
        var (start, end) = (_random.Next(3) == 0 ? 0 : _random.Next(1, 3), words.Length - _random.Next(2, 5));
        if (end - start < 7 || EndsSentence(words, end) && (start == 0 || EndsSentence(words, start))) return null;
        return new("truncated", string.Join(' ', words[start..end]), null, [CheckWording.Truncated], null, quotation.Text);
    }

    private CheckCase Deleted()
    {
        var (quotation, words) = Pick();
        var at = _random.Next(3, words.Length - 4);
        return new("deleted", Join(words[..at], words[(at + _random.Next(1, 3))..]), null, [CheckWording.Altered], null, quotation.Text);
    }

    private CheckCase Substituted()
    {
        var (quotation, words) = Pick();
        var changed = words.ToArray();
        for (var i = 0; i < 1 + words.Length / 15; i++) changed[_random.Next(1, words.Length - 1)] = Other(words);
        return new("substituted", string.Join(' ', changed), null, [CheckWording.Altered], null, quotation.Text);
    }

    private CheckCase Reordered()
    {
        var (quotation, words) = Pick();
        var (first, second) = (_random.Next(3, words.Length / 2), _random.Next(words.Length / 2 + 1, words.Length - 2));
        return new("reordered", Join(words[first..second], words[..first], words[second..]), null, [CheckWording.Altered], null, quotation.Text);
    }

    private CheckCase? Spliced()
    {
        var ((one, first), (other, last)) = (Pick(), Pick());
        if (one.Id == other.Id) return null;
        var text = Join(first[..Math.Max(6, first.Length / 2)], last[Math.Min(last.Length - 6, last.Length / 2)..]);
        return new("spliced", text, null, [CheckWording.Spliced], null, one.Text + " ‖ " + other.Text);
    }

    private CheckCase? OtherSpeaker()
    {
        var ((quotation, words), (other, _)) = (Pick(), Pick());
        if (!IsNamed(quotation) || !IsNamed(other) || Surname(quotation.SpeakerId!) == Surname(other.SpeakerId!)) return null;
        var text = string.Join(' ', words);
        return new(
            "other speaker",
            text,
            other.SpeakerId,
            [CheckWording.Exact],
            CheckAttribution.OtherSpeaker,
            $"{quotation.SpeakerId}: {quotation.Text}");
    }

    // In reported speech a sentence changes its persons and tenses: much of it stays.
    private CheckCase? Paraphrased()
    {
        var (quotation, words) = Pick();
        var changed = words.Select(word => OtherWords.GetValueOrDefault(Folding.Fold(word), word)).ToArray();
        var count = changed.Zip(words).Count(pair => pair.First != pair.Second);
        if (count < 2) return null;
        CheckWording[] right = count <= words.Length / 4 ? [CheckWording.Altered] : [CheckWording.Altered, CheckWording.NotFound];
        return new("paraphrased", string.Join(' ', changed), null, right, null, quotation.Text);
    }

    private string Other(string[] words)
    {
        while (true)
        {
            var others = Pick().Words;
            var word = others[_random.Next(others.Length)];
            if (Folding.Fold(word).Length > 3 && !words.Contains(word)) return word.Trim(',', '.', '“', '”');
        }
    }

    private static bool IsNamed(IndexedQuotation quotation) => quotation.SpeakerId is { } id && !id.Contains('~');

    private static string Surname(string id) => id.Split('.')[0].Split('-')[^1];

    private static bool EndsSentence(string[] words, int end) => words[end - 1].TrimEnd('”', '’', '"', ')') is [.., '.' or '!' or '?' or '…'];

    private static string Join(params string[][] parts) => string.Join(' ', parts.SelectMany(part => part));

    private static string[] Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => Folding.Fold(word).Length > 0)];
}
