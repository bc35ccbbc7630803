using System.Net;
using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>
/// The text of the article as the page's JSON-LD gives it: often cut, without paragraphs, or with captions in it, so it is asked
/// which blocks are the article's, and is read itself only where the page shows no text.
/// </summary>
internal sealed class BodyWitness
{
    // Shorter ones are teasers.
    private const int ShortestText = 300;
    private const int RunLength = 4;

    private readonly HashSet<string> _runs;

    private BodyWitness(string text)
    {
        Text = text;
        _runs = [.. Runs(text)];
    }

    /// <summary>Without markup.</summary>
    public string Text { get; }

    /// <summary>Null when there is no text, or one too short to be the article.</summary>
    public static BodyWitness? Of(string? body)
    {
        if (body is null || body.Length < ShortestText) return null;
        var text = body.Contains('<') ? WithoutMarkup(body) : WebUtility.HtmlDecode(body);
        return text.Length < ShortestText ? null : new BodyWitness(text);
    }

    /// <summary>Whether most of a block is in it, word for word; short blocks cannot be told.</summary>
    public bool Knows(string text)
    {
        var (all, known) = (0, 0);
        foreach (var run in Runs(text))
        {
            all++;
            if (_runs.Contains(run)) known++;
        }
        return all > 0 && known >= all * 0.7;
    }

    public List<string> Paragraphs() => [.. ParagraphSplitter.Split(Text).Select(span => span.In(Text).ToString())];

    private static string WithoutMarkup(string body) =>
        string.Join('\n', BlockCollector.Collect(HtmlParsing.Piece(body), PageElements.IsNeverText).Select(block => block.Text));

    private static IEnumerable<string> Runs(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(text[start..i].ToLowerInvariant());
            start = -1;
            if (words.Count >= RunLength) yield return string.Join(' ', words[^RunLength..]);
        }
    }
}
