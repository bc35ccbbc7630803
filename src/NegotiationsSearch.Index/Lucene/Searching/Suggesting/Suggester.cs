using System.Text.RegularExpressions;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>Offers what a text may be going to be: speakers, sources, phrases, in this order. No kind crowds out the others.</summary>
internal sealed partial class Suggester(IndexSearcher searcher, PeopleView view, PhraseMemory memory, CancellationToken cancellation)
{
    /// <summary>No name is that long.</summary>
    private const int LongestName = 256;

    public IReadOnlyList<Suggestion> Suggest(string text, int size)
    {
        if (Exclusion().IsMatch(text)) return [];
        var reader = searcher.IndexReader;
        var name = text.Length <= LongestName ? text : "";
        var speakers = view.Suggestions.Speakers(reader, name, size);
        var sources = view.Suggestions.Sources(reader, name, size);
        var phrases = Phrases(text, size - Math.Min(speakers.Count, Half(size)) - Math.Min(sources.Count, size / 4));
        var ofSources = Math.Min(sources.Count, Math.Max(size / 4, size - phrases.Count - speakers.Count));
        return [.. speakers.Take(size - phrases.Count - ofSources), .. sources.Take(ofSources), .. phrases];
    }

    private IReadOnlyList<Suggestion> Phrases(string text, int most) =>
        most > 0 && TypedText.Of(text) is { } typed ? new PhraseSuggestions(searcher, view, memory, cancellation).Find(typed, most) : [];

    private static int Half(int size) => (size + 1) / 2;

    // What is offered replaces what was typed, and would ask for the very words that are to be left out.
    [GeneratedRegex(@"(?:^|[\s(])(?:-[^\s-]|NOT\s)", RegexOptions.CultureInvariant)]
    private static partial Regex Exclusion();
}
