using CsCheck;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Donald Tusk", "donald-tusk")]
    [InlineData("  The Kyiv—Times’ “Daily” ", "the-kyiv-times-daily")]
    [InlineData("Mary O'Brien-Łoś", "mary-obrien-los")]
    [InlineData("U.S. State Department", "us-state-department")]
    [InlineData("Version 2.5", "version-2-5")]
    [InlineData("Володимир Згурський", "volodymyr-zghurskyi")]
    [InlineData("Юрій Щербак", "yurii-shcherbak")]
    [InlineData("Їжакевич Соломія", "yizhakevych-solomiia")]
    [InlineData("Алёна Подъездова", "alena-podezdova")]
    [InlineData("Знам’янка", "znamianka")]
    public void A_name_becomes_its_words_in_ascii(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory, InlineData(""), InlineData("—"), InlineData("新华社"), InlineData("👍"), InlineData("\ud83d")]
    public void A_name_without_latin_or_cyrillic_letters_becomes_a_hash(string name) => Assert.Matches("^[0-9a-f]{10}$", Slug.Of(name));

    [Fact]
    public void Letters_that_cannot_be_written_in_ascii_are_told_apart_by_a_hash()
    {
        Assert.Matches("^cctv-[0-9a-f]{10}$", Slug.Of("CCTV 新闻"));
        Assert.NotEqual(Slug.Of("CCTV 新闻"), Slug.Of("CCTV 国际"));
    }

    [Fact]
    public void Long_names_that_begin_alike_stay_apart()
    {
        var start = string.Concat(Enumerable.Repeat("ministry of ", 20));
        Assert.NotEqual(Slug.Of(start + "peace"), Slug.Of(start + "war"));
    }

    [Fact]
    public void Any_name_has_a_bounded_url_safe_slug_that_ignores_case_and_marks() =>
        HostileText.Texts.Sample(name =>
        {
            Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", Slug.Of(name));
            Assert.InRange(Slug.Of(name).Length, 1, Slug.MaxLength);
            if (Folding.Fold(name).Length > 0)
                Assert.Equal(Slug.Of(name), Slug.Of(Folding.Fold(name)));
        });
}
