using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Tests.Coverage.Archive;

public sealed class ContentHashTests
{
    private static readonly Article Base = Samples.Article("a", "https://velmar.example/a") with { Byline = "Ilse Varga" };

    private static readonly Article[] Changed =
    [
        Base with { Id = "b" },
        Base with { Url = null },
        Base with { Url = "" },
        Base with { Source = "The Orsk Herald" },
        Base with { Title = Base.Byline, Byline = Base.Title },
        Base with { Title = null },
        Base with { Title = "" },
        Base with { Byline = null },
        Base with { Byline = "ilse varga" },
        Base with { Published = null },
        Base with { Published = new PublicationDate(new DateOnly(2031, 3, 4), TimeOnly.MinValue) },
        Base with { Published = new PublicationDate(new DateOnly(2031, 3, 4), TimeOnly.MinValue, TimeSpan.Zero) },
        Base with { Published = new PublicationDate(new DateOnly(2031, 3, 4), TimeOnly.MinValue, TimeSpan.FromHours(2)) },
        Base with { Language = null },
        Base with { Language = "de" },
        Base with { Paragraphs = [Base.Paragraphs[0] + Base.Paragraphs[1]] },
        Base with { Paragraphs = [Base.Paragraphs[0], "", Base.Paragraphs[1]] },
        Base with { Paragraphs = [Base.Paragraphs[1], Base.Paragraphs[0]] },
        Base with { Paragraphs = [Base.Paragraphs[0] + Base.Paragraphs[1][0], Base.Paragraphs[1][1..]] },
        Base with { Paragraphs = [Base.Paragraphs[0] + "\uD800", Base.Paragraphs[1]] },
        Base with { Paragraphs = [Base.Paragraphs[0] + "\uD801", Base.Paragraphs[1]] },
    ];

    [Fact]
    public void Whatever_changes_in_an_article_changes_its_hash()
    {
        var hashes = Changed.Append(Base).Select(ContentHash.Of).ToList();

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
    }

    [Fact]
    public void No_field_of_an_article_is_left_out_of_the_changes_above() =>
        Assert.All(typeof(Article).GetProperties(), property =>
            Assert.Contains(Changed, article => !Equals(property.GetValue(article), property.GetValue(Base))));

    [Fact]
    public void The_same_article_has_the_same_hash_in_every_run_and_on_every_machine()
    {
        Assert.Equal(ContentHash.Of(Base), ContentHash.Of(Base with { Paragraphs = [.. Base.Paragraphs] }));
        Assert.Equal("cf04e8ff40177133dedcdc1340b562a9", ContentHash.Of(Base));
    }
}
