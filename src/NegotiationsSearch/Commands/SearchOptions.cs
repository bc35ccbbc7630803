using System.CommandLine;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Commands;

/// <summary>The command line of a search, with the names of the HTTP parameters.</summary>
internal sealed class SearchOptions
{
    private static readonly Dictionary<string, FacetField> Fields = Enum.GetValues<FacetField>()
        .Where(field => field is not (FacetField.Article or FacetField.Family))
        .ToDictionary(field => field.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly Argument<string> _query = new("QUERY")
    {
        Description = "Words, \"an exact phrase\", \"a sloppy phrase\"~4, prefix*, -word, OR, ( ), speaker:, source:, title:. Without it: browse.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => "",
    };

    private readonly Option<SearchUnit?> _in = new("--in")
    {
        Description = "What the words are looked for in: paragraphs (default); quotes (words inside quotation marks); "
            + "statements (quoted words and reported speech).",
    };

    private readonly Option<string[]> _speaker = Filter("--speaker", "Only what this speaker said. Repeat for more than one.");
    private readonly Option<string[]> _source = Filter("--source", "Only this source. Repeat for more than one.");
    private readonly Option<string[]> _language = Filter("--language", "Only this language (en, uk, …). Repeat for more than one.");
    private readonly Option<string[]> _directness = Filter("--directness", "direct, mixed or indirect. Repeat for more than one.");
    private readonly Option<DayRange?> _from = DayRange.Option("--from", "Published on or after YYYY, YYYY-MM or YYYY-MM-DD.");
    private readonly Option<DayRange?> _to = DayRange.Option("--to", "Published on or before YYYY, YYYY-MM or YYYY-MM-DD.");
    private readonly Option<SearchSort?> _sort = new("--sort") { Description = "relevance (default), newest (default without a query) or oldest." };
    private readonly Option<SearchGroup?> _group = new("--group")
    {
        Description = "Fold hits into the best of each article, or of each family: the wordings of one utterance.",
    };

    private readonly Option<string[]> _family = Filter("--family", "Only wordings of the utterance that this quotation, by its id, is one of.");
    private readonly Option<int> _size = new("--size") { Description = "Hits shown, 0 to 100.", HelpName = "N", DefaultValueFactory = _ => 10 };
    private readonly Option<int> _page = new("--page") { Description = "Which page of hits.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string[]> _facet = new("--facet")
    {
        Description = "What is counted. Repeat for more than one.",
        HelpName = string.Join('|', Fields.Keys),
        DefaultValueFactory = _ => ["speaker", "source", "month"],
    };

    public SearchOptions()
    {
        _in.AcceptOnlyFromAmong("paragraphs", "quotes", "statements");
        _sort.AcceptOnlyFromAmong("relevance", "newest", "oldest");
        _group.AcceptOnlyFromAmong("none", "article", "family");
        _facet.AcceptOnlyFromAmong([.. Fields.Keys]);
        _size.Validators.Add(size => { if (size.GetValueOrDefault<int>() is < 0 or > 100) size.AddError("--size is 0 to 100."); });
        _page.Validators.Add(page => { if (page.GetValueOrDefault<int>() < 1) page.AddError("--page is 1 or more."); });
    }

    public void AddTo(Command command)
    {
        command.Add(_query);
        Option[] options = [_in, _speaker, _source, _language, _directness, _family, _from, _to, _sort, _group, _size, _page, _facet];
        foreach (var option in options) command.Add(option);
    }

    public SearchRequest Read(ParseResult parsed)
    {
        var query = QueryParser.Parse(parsed.GetValue(_query));
        return new SearchRequest
        {
            Query = query,
            Unit = parsed.GetValue(_in) ?? SearchUnit.Paragraphs,
            Filters = [.. Filters(parsed)],
            From = parsed.GetValue(_from)?.First,
            To = parsed.GetValue(_to)?.Last,
            Sort = parsed.GetValue(_sort) ?? (query.Root is QueryNode.Everything ? SearchSort.Newest : SearchSort.Relevance),
            Group = parsed.GetValue(_group) ?? SearchGroup.None,
            Size = parsed.GetValue(_size),
            Page = parsed.GetValue(_page),
            Facets = [.. parsed.GetRequiredValue(_facet).Distinct().Select(name => Fields[name])],
            FacetLimit = 8,
        };
    }

    private IEnumerable<FieldFilter> Filters(ParseResult parsed)
    {
        (FacetField Field, Option<string[]> Option)[] filters =
        [
            (FacetField.Speaker, _speaker), (FacetField.Source, _source), (FacetField.Language, _language),
            (FacetField.Directness, _directness), (FacetField.Family, _family),
        ];
        return filters
            .Select(filter => new FieldFilter(filter.Field, parsed.GetValue(filter.Option) ?? []))
            .Where(filter => filter.Values.Count > 0);
    }

    private static Option<string[]> Filter(string name, string description) => new(name) { Description = description, HelpName = "NAME" };
}
