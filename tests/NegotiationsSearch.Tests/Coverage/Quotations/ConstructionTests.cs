using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Coverage.Quotations.Sieves;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>The constructions of TestData/quotations: what each gives, and by which sieve.</summary>
public sealed class ConstructionTests
{
    private static readonly QuotationExtractor Extractor = new();

    private static readonly HashSet<string?> Sieves =
    [
        QuotationCase.FindingWords,
        .. typeof(Sieve).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Sieve))).Select(NameOf),
    ];

    public static TheoryData<string, string> Cases() => Named(QuotationCase.Files);

    public static TheoryData<string, string> KnownFailures() => Named(QuotationCase.KnownFailures);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_construction_gives_exactly_these_quotations(string file, string name)
    {
        var found = Find(file, name);
        Assert.Equal(found.Expected, Given(found));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_construction_is_settled_by_the_sieve_it_names(string file, string name)
    {
        var found = Find(file, name);
        Assert.Contains(found.Sieve, Sieves);
        if (found.Sieve == QuotationCase.FindingWords || found.IsRefusal) return;
        Assert.Contains(found.Sieve, SettledBy(found));
    }

    [Theory]
    [MemberData(nameof(KnownFailures))]
    public void A_known_failure_that_works_now_belongs_in_a_suite(string file, string name)
    {
        var found = Find(file, name);
        Assert.NotEqual(found.Expected, Given(found));
    }

    private static List<string> Given(QuotationCase found)
    {
        var article = found.Article;
        return [.. Extractor.Extract(article).Quotations.Select((quotation, i) => QuotationLine.Of(quotation, article, WithRole(found, i)))];
    }

    private static IEnumerable<string> SettledBy(QuotationCase found) =>
        QuotationExtractor.Read(found.Article).Settled.SelectMany(draft => draft.SettledBy).Select(sieve => NameOf(sieve.GetType()));

    private static string NameOf(Type sieve) => sieve.Name.Replace("Sieve", "", StringComparison.Ordinal);

    private static bool WithRole(QuotationCase found, int i) => i < found.Expected.Count && found.Expected[i].Split(" | ")[1].EndsWith(')');

    private static QuotationCase Find(string file, string name) => QuotationCase.In(file).Single(each => each.Name == name);

    private static TheoryData<string, string> Named(IEnumerable<string> files)
    {
        var cases = new TheoryData<string, string>();
        foreach (var file in files)
        {
            foreach (var each in QuotationCase.In(file)) cases.Add(file, each.Name);
        }
        return cases;
    }
}
