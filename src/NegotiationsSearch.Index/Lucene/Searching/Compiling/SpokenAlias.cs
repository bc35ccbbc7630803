using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index.Lucene.Searching.Compiling;

/// <summary>The person of the register whom the words behind <c>speaker:</c> name as a whole.</summary>
internal static class SpokenAlias
{
    /// <summary>The person's number in the view's speakers; null when the words are nobody's name or alias, or several people's.</summary>
    public static int? PersonOf(QueryNode node, PeopleView view) =>
        WordsOf(node) is { } words && view.Resolver.Called(words) is [var person] ? view.Speakers.Values.Find(person.Id) : null;

    private static string? WordsOf(QueryNode node) => node switch
    {
        QueryNode.Word word => word.Text,
        QueryNode.Phrase { Slop: 0 } phrase when phrase.Terms.All(term => term is PhraseTerm.Word) =>
            string.Join(' ', phrase.Terms.Cast<PhraseTerm.Word>().Select(word => word.Text)),
        QueryNode.And all when all.Children.All(child => child is QueryNode.Word) =>
            string.Join(' ', all.Children.Cast<QueryNode.Word>().Select(word => word.Text)),
        _ => null,
    };
}
