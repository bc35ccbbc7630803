using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>Offers speakers and sources by how a word of their names begins. Thread-safe.</summary>
internal sealed class NameSuggestions(PeopleView view)
{
    // Beside one who is quoted a hundred times as often, nobody looks for somebody who is named a little like him.
    private const int LeastShare = 100;

    private readonly SpeakerNames _speakers = new(view);
    private readonly SourceNames _sources = new(view.Tables[FacetField.Source]);
    private readonly ConditionalWeakTable<IndexReader, NameCounts> _counts = [];

    /// <summary>Counts what a reader holds, so that no request pays for it.</summary>
    public void WarmUp(IndexReader reader) => CountsOf(reader);

    /// <summary>The most quoted first.</summary>
    /// <param name="text">The beginning of a name or alias, or of a later word of one; a title in front does no harm.</param>
    public IReadOnlyList<Suggestion> Speakers(IndexReader reader, string text, int most)
    {
        var found = SpeakersOf(reader, Folding.Fold(text), most);
        if (found.Count > 0) return found;
        return NameReadings.Of(text, isRole: _ => false)
            .Select(reading => SpeakersOf(reader, Folding.Fold(reading), most))
            .FirstOrDefault(speakers => speakers.Count > 0) ?? [];
    }

    /// <summary>Those with the most articles first.</summary>
    /// <param name="text">The beginning of a name, or of a later word of one.</param>
    public IReadOnlyList<Suggestion> Sources(IndexReader reader, string text, int most)
    {
        var counts = CountsOf(reader);
        return Best(_sources.Text, Folding.Fold(text), counts.Articles, most, (source, _, count) =>
            new Suggestion(SuggestionKind.Source, _sources.Value(source), _sources.Label(source), null, null, count));
    }

    private List<Suggestion> SpeakersOf(IndexReader reader, string folded, int most)
    {
        var counts = CountsOf(reader);
        return Best(_speakers.Text, folded, counts.Quotations, most, (number, alias, count) =>
        {
            var speaker = _speakers[number];
            return new Suggestion(SuggestionKind.Speaker, speaker.Value, speaker.Name, speaker.RoleOn(counts.Newest), alias, count);
        });
    }

    private static List<Suggestion> Best(NameText text, string folded, int[] counts, int most, Func<int, string?, int, Suggestion> make)
    {
        if (folded.Length == 0) return [];
        var best = new PriorityQueue<(int Owner, string? Alias), (int Count, int Owner)>();
        foreach (var (owner, alias) in text.Find(folded))
        {
            // A name that came with a later state of the index.
            if (owner >= counts.Length || counts[owner] == 0) continue;
            if (best.Count < most) best.Enqueue((owner, alias), (counts[owner], -owner));
            else best.EnqueueDequeue((owner, alias), (counts[owner], -owner));
        }
        var least = best.UnorderedItems.Select(item => item.Priority.Count).DefaultIfEmpty().Max() / (double)LeastShare;
        return [.. best.UnorderedItems.Select(item => make(item.Element.Owner, item.Element.Alias, counts[item.Element.Owner]))
            .Where(suggestion => suggestion.Count >= least || IsNamed(suggestion, folded))
            .OrderByDescending(suggestion => suggestion.Count).ThenBy(suggestion => suggestion.Value, StringComparer.Ordinal)];
    }

    private static bool IsNamed(Suggestion suggestion, string folded) =>
        Folding.Fold(suggestion.Label) == folded || suggestion.Matched is { } alias && Folding.Fold(alias) == folded;

    private NameCounts CountsOf(IndexReader reader) => _counts.GetValue(reader, opened =>
    {
        var counts = NameCounts.Of(opened, view, _speakers);
        _sources.Refresh();
        return counts;
    });
}
