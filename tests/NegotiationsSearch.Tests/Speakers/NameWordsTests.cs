using NegotiationsSearch.Speakers;

namespace NegotiationsSearch.Tests.Speakers;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("Maren Toll", "Maren Toll", "SameName")]
    [InlineData("Maren Toll", "Maren Ida Toll", "SameName")]
    [InlineData("Maren Toll", "Velmora Minister Maren Toll", "SameName")]
    [InlineData("Maren Toll", "M. Toll", "Initial")]
    [InlineData("Maren Toll", "Toll", "LastNameAlone")]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyi", "Spelling")]
    [InlineData("Volodymyr Zelensky", "Володимир Зеленський", "Spelling")]
    [InlineData("Benjamin Orrel", "Ben Orrel", "Spelling")]
    [InlineData("Zelensky", "Zelenskyi", "Spelling")]
    [InlineData("Maren Toll", "Doran Toll", null)]
    [InlineData("Maren Toll", "D. Toll", null)]
    [InlineData("Maren Toll", "Maren Pell", null)]
    [InlineData("Toll", "Maren Toll", null)]
    [InlineData("Maren Toll", "", null)]
    [InlineData("…", "—", null)]
    public void Two_names_may_be_one_persons_or_not(string name, string other, string? likeness) =>
        Assert.Equal(likeness, NameWords.Of(name).LikenessTo(NameWords.Of(other))?.ToString());

    [Theory]
    [InlineData("Zelensky", "Selenskyj")]
    [InlineData("Zelensky", "Zełenski")]
    [InlineData("Zelensky", "Зеленський")]
    [InlineData("Peskov", "Pieskow")]
    [InlineData("Lavrov", "Ławrow")]
    [InlineData("Zakharova", "Sacharowa")]
    public void Spellings_of_one_last_name_are_compared(string name, string other) =>
        Assert.Equal(NameWords.Of(name).Skeleton(), NameWords.Of(other).Skeleton());
}
