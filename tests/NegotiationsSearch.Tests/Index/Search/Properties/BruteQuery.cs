using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Says whether a query matches by looking at every word.</summary>
internal sealed class BruteQuery(BrutePeople people)
{
    public bool Matches(QueryNode node, ModelUnit unit, SearchUnit view) => node switch
    {
        QueryNode.Everything => true,
        QueryNode.Word word => unit.Words.Any(placed => placed.Text == word.Text),
        QueryNode.Prefix prefix => unit.Words.Any(placed => placed.Text.StartsWith(prefix.Text, StringComparison.Ordinal)),
        QueryNode.Phrase phrase => HasPhrase(phrase, unit.Words),
        QueryNode.And and => and.Children.All(child => Matches(child, unit, view)),
        QueryNode.Or or => or.Children.Any(child => Matches(child, unit, view)),
        QueryNode.Not not => !Matches(not.Child, unit, view),
        QueryNode.Field { Name: QueryField.Source } field => HasWord(unit.Document.Source, field.Child),
        QueryNode.Field { Name: QueryField.Speaker } field =>
            unit.Quotations.Any(quotation => quotation.Speaker is { } speaker
                && (
                    HasWord(speaker.Name, field.Child)
                        || people.IdCalled(((QueryNode.Word)field.Child).Text) is { } id
                            && people.SpeakerOf(speaker, unit.Document) == id)),
        _ => false,
    };

    private static bool HasWord(string name, QueryNode child) => Folding.Fold(name).Split(' ').Contains(((QueryNode.Word)child).Text);

    private static bool HasPhrase(QueryNode.Phrase phrase, IReadOnlyList<PlacedWord> words)
    {
        var terms = phrase.Terms.Select((term, place) => (term, place)).Where(pair => pair.term is not PhraseTerm.AnyWord).ToList();
        return Shifts(terms, words, []).Any(shifts => shifts.Max() - shifts.Min() <= phrase.Slop);
    }

    // Every way to give each term a word: where the phrase would begin for each of them.
    private static IEnumerable<int[]> Shifts(List<(PhraseTerm Term, int Place)> terms, IReadOnlyList<PlacedWord> words, int[] chosen)
    {
        if (chosen.Length == terms.Count) return [chosen];
        var (term, place) = terms[chosen.Length];
        return words.Where(word => Fits(term, word.Text)).SelectMany(word => Shifts(terms, words, [.. chosen, word.Place - place]));
    }

    private static bool Fits(PhraseTerm term, string word) => term switch
    {
        PhraseTerm.Word exact => exact.Text == word,
        PhraseTerm.Prefix prefix => word.StartsWith(prefix.Text, StringComparison.Ordinal),
        _ => true,
    };
}
