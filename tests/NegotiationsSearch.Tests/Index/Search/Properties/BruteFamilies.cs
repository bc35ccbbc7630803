using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>A statement with all that decides which family it is of.</summary>
/// <param name="Speaker">
/// The speaker: a person of the register, a full name whatever the role, a last name within its article; null for nobody.
/// </param>
internal sealed record Statement(
    QuotationDocument Quotation, string Id, string Article, PublishedAt? Published, string? Speaker,
    ShingledText? Text)
{
    public bool IsNamed => Speaker is not (null or "~anonymous");

    /// <summary>The order in which statements were published.</summary>
    public (DateTimeOffset, string) Order => (Published?.Moment ?? DateTimeOffset.MaxValue, Id);

    /// <summary>Whether so few days lie between both as so many shingles in common allow.</summary>
    public bool IsNear(Statement other, int shared)
    {
        var reach = Reach.InDays(shared, IsWeak || other.IsWeak);
        if (reach == Reach.Unbounded || Published is null && other.Published is null) return true;
        return Published is { } day && other.Published is { } otherDay && Math.Abs(day.Day.DayNumber - otherDay.Day.DayNumber) <= reach;
    }

    private bool IsWeak => Speaker is null || Quotation.Directness != Directness.Direct;

    public static IReadOnlyList<Statement> Of(IEnumerable<ArticleDocument> articles, PeopleRegister register)
    {
        var people = new BrutePeople(register);
        return [.. articles.SelectMany(article =>
        {
            var ids = DocumentIds.Of(article);
            return article.Quotations.Select((quotation, number) => new Statement(
                quotation,
                ids.Quotations[number],
                ids.Article,
                article.Published,
                quotation.Speaker is null ? null : Called(people.SpeakerOf(quotation.Speaker, article), register),
                TextOf(quotation, article)));
        })];
    }

    private static string Called(string id, PeopleRegister register) =>
        id == "~anonymous" || id.IndexOf('~') is >= 0 and var at && at < id.Length - 1 || register.People.Any(person => person.Id == id)
            ? id
            : "called " + id.Split('.', '~')[0];

    private static ShingledText? TextOf(QuotationDocument quotation, ArticleDocument article)
    {
        var tokens = new TokenList();
        foreach (var span in quotation.Spans) tokens.Add(article.Paragraphs[span.Paragraph], span.Start, span.End);
        return ShingledText.Of(tokens);
    }
}

/// <summary>The families of statements by comparing each with each.</summary>
internal sealed class BruteFamilies
{
    private readonly IReadOnlyList<Statement> _statements;
    private readonly Dictionary<Statement, HashSet<Statement>> _families = new(ReferenceEqualityComparer.Instance);

    public BruteFamilies(IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        foreach (var statement in statements)
            if (!_families.ContainsKey(statement)) Gather(statement, new HashSet<Statement>(ReferenceEqualityComparer.Instance));
        Attach();
    }

    /// <summary>Each statement's family, by ids: its earliest member's, and how many members there are.</summary>
    public IEnumerable<(string Id, string Family, int Size)> All =>
        _statements.Select(statement => (statement.Id, Earliest(_families[statement]).Id, _families[statement].Count));

    /// <summary>Each quotation's family, by the quotation as the article has it.</summary>
    public Dictionary<QuotationDocument, string> ByQuotation => new(
        _statements.Select(statement => KeyValuePair.Create(statement.Quotation, Earliest(_families[statement]).Id)),
        ReferenceEqualityComparer.Instance);

    private void Gather(Statement statement, HashSet<Statement> family)
    {
        if (!family.Add(statement)) return;
        _families[statement] = family;
        foreach (var other in _statements.Where(other => AreOne(statement, other))) Gather(other, family);
    }

    private static bool AreOne(Statement left, Statement right)
    {
        if (left.Text is null || right.Text is null || left.Speaker != right.Speaker) return false;
        if (left.Text.Key == right.Text.Key) return left.IsNear(right, left.Text.Shingles.Length) && MayBeOne(left, right);
        return left.Speaker is not null
            && MayBeOne(left, right)
            && Neighbour.Judge(left.Text, right.Text) is { } likeness
            && left.IsNear(right, likeness.Shared);
    }

    private static bool MayBeOne(Statement left, Statement right) =>
        left.Speaker is null || left.IsNamed || left.Article == right.Article;

    private void Attach()
    {
        var earliest = _families.Where(pair => pair.Key.IsNamed).ToDictionary(pair => pair.Key, pair => Earliest(pair.Value).Order);
        var attached = _statements.Where(statement => statement is { Speaker: null, Text: not null })
            .Select(leaf => (Leaf: leaf, Match: Match(_families[leaf], earliest)))
            .Where(pair => pair.Match is not null)
            .ToList();
        foreach (var (leaf, match) in attached)
        {
            _families[match!].Add(leaf);
            _families[leaf] = _families[match!];
        }
    }

    private Statement? Match(IReadOnlySet<Statement> leaves, Dictionary<Statement, (DateTimeOffset, string)> earliest) => _statements
        .Where(other => other is { IsNamed: true, Text: not null })
        .SelectMany(_ => leaves, (other, leaf) => (Other: other, Leaf: leaf, Likeness: Neighbour.Judge(leaf.Text!, other.Text!)))
        .Select(match => (match.Other, match.Leaf, match.Likeness, Same: match.Other.Text!.Key == match.Leaf.Text!.Key))
        .Where(match => match.Same || match.Likeness?.HoldsOfUnattributed == true)
        .Where(match => match.Leaf.IsNear(match.Other, match.Same ? match.Leaf.Text!.Shingles.Length : match.Likeness!.Value.Shared))
        .OrderByDescending(match => match.Same)
        .ThenByDescending(match => match.Likeness!.Value)
        .ThenBy(match => match.Other.Text!.Key)
        .ThenBy(match => earliest[match.Other])
        .FirstOrDefault().Other;

    private static Statement Earliest(IEnumerable<Statement> family) =>
        family.OrderBy(member => member.Published?.Moment ?? DateTimeOffset.MaxValue).ThenBy(member => member.Id, StringComparer.Ordinal).First();
}
