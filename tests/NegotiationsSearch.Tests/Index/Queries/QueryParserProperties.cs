using CsCheck;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Tests.Index.Text;

namespace NegotiationsSearch.Tests.Index.Queries;

public class QueryParserProperties
{
    [Fact]
    public void The_canonical_text_of_a_tree_reads_as_that_tree_without_a_warning() =>
        QueryTrees.Trees.Sample(tree =>
        {
            var read = QueryParser.Parse(QueryFormatter.Format(tree));
            Assert.Equal(tree, read.Root, QueryShape.Comparer);
            Assert.Empty(read.Warnings);
        });

    [Fact]
    public void Any_text_at_all_is_read_and_its_canonical_form_reads_the_same() =>
        HostileText.Texts.Sample(text =>
        {
            var root = QueryParser.Parse(text).Root;
            var again = QueryParser.Parse(QueryFormatter.Format(root));
            Assert.Equal(root, again.Root, QueryShape.Comparer);
            Assert.Empty(again.Warnings);
        });

    [Fact]
    public void A_phrase_holds_the_words_of_its_text() =>
        HostileText.Texts.Select(text => string.Concat(text.Where(unit => unit != '*' && !QuotationMarks.Is(unit)))).Sample(text =>
        {
            var words = QueryParser.Parse($"\"{text}\"").Root is QueryNode.Phrase phrase ? phrase.Terms.Cast<PhraseTerm.Word>() : [];
            Assert.Equal(Folding.Fold(text), string.Join(' ', words.Select(word => Folding.Fold(word.Text))));
        });

    [Fact]
    public void Every_word_of_a_tree_is_one_token() =>
        HostileText.Texts.Sample(text => Assert.All(TextsOf(QueryParser.Parse(text).Root), word => Assert.Single(Tokens.Of(word))));

    private static IEnumerable<string> TextsOf(QueryNode node) => node switch
    {
        QueryNode.Word word => [word.Text],
        QueryNode.Prefix prefix => [prefix.Text],
        QueryNode.Phrase phrase => phrase.Terms.OfType<PhraseTerm.Word>().Select(word => word.Text),
        QueryNode.And and => and.Children.SelectMany(TextsOf),
        QueryNode.Or or => or.Children.SelectMany(TextsOf),
        QueryNode.Not not => TextsOf(not.Child),
        QueryNode.Field field => TextsOf(field.Child),
        _ => [],
    };
}
