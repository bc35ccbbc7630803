using System.Globalization;
using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Registers;

namespace NegotiationsSearch.Tests.Registers;

/// <summary>The registers that ship are data that people rely on: what can be checked of them is checked.</summary>
public sealed class ShippedRegisterTests
{
    private static readonly PersonResolver Talks = new(People(ShippedRegister.Talks));

    public static TheoryData<string> Files => [ShippedRegister.Talks, ShippedRegister.Sample];

    [Theory, MemberData(nameof(Files))]
    public void A_shipped_register_is_read_without_a_word(string file)
    {
        var reading = RegisterReader.Read(File.ReadAllText(file));
        Assert.Empty(reading.Errors);
        Assert.Empty(reading.Warnings);
        Assert.Empty(RegisterComposition.Of(reading.Layer!, RegisterLayer.Empty).Errors);
    }

    [Theory, MemberData(nameof(Files))]
    public void Every_id_is_a_slug_and_every_person_has_a_gender_a_role_and_a_reference(string file) =>
        Assert.All(RegisterReader.Read(File.ReadAllText(file)).Layer!.People, person =>
        {
            Assert.Equal(Slug.Of(person.Id.Replace('-', ' ')), person.Id);
            Assert.NotNull(person.Gender);
            Assert.NotEmpty(person.Roles!);
            Assert.StartsWith("https://", person.Reference, StringComparison.Ordinal);
        });

    [Theory, MemberData(nameof(Files))]
    public void Every_fact_has_a_reference_on_the_web(string file) =>
        Assert.All(People(file), person =>
            Assert.All(person.Roles.Select(role => role.Reference).Concat(person.Sides.Select(side => side.Reference)), reference =>
            Assert.True(Uri.TryCreate(reference, UriKind.Absolute, out var address) && address.Scheme == "https", $"{person.Id}: {reference}")));

    [Fact]
    public void The_samples_references_are_fiction() =>
        Assert.All(People(ShippedRegister.Sample), person => Assert.All(person.Roles, role =>
            Assert.StartsWith("https://example.org/", role.Reference, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Files))]
    public void Whoever_shares_a_name_can_be_told_apart_by_role(string file)
    {
        var shared = from person in People(file)
                     from name in person.Aliases.Append(person.Name).Select(Folding.Fold).Distinct(StringComparer.Ordinal)
                     group person by name into namesakes
                     where namesakes.Count() > 1
                     select namesakes;
        Assert.All(shared, namesakes =>
            Assert.Distinct(namesakes.SelectMany(person => person.Roles.Select(role => role.Title)), StringComparer.Ordinal));
    }

    [Fact]
    public void The_talks_register_is_of_the_size_it_says() => Assert.True(People(ShippedRegister.Talks).Count >= 180);

    [Theory]
    [InlineData("Zelensky", "volodymyr-zelensky")]
    [InlineData("Zelenskyy", "volodymyr-zelensky")]
    [InlineData("Зеленський", "volodymyr-zelensky")]
    [InlineData("Зеленському", "volodymyr-zelensky")]
    [InlineData("Зеленский", "volodymyr-zelensky")]
    [InlineData("Володимира Зеленського", "volodymyr-zelensky")]
    [InlineData("Wolodymyr Selenskyj", "volodymyr-zelensky")]
    [InlineData("Wołodymyr Zełenski", "volodymyr-zelensky")]
    [InlineData("Wladimir Putin", "vladimir-putin")]
    [InlineData("Путіним", "vladimir-putin")]
    [InlineData("Лавровым", "sergey-lavrov")]
    [InlineData("Erdogan", "recep-tayyip-erdogan")]
    [InlineData("Ібрагім Калин", "ibrahim-kalin")]
    [InlineData("Умєровим", "rustem-umerov")]
    [InlineData("Umierov", "rustem-umerov")]
    [InlineData("Andrii Fomin", "andrii-fomin")]
    [InlineData("Александр Фомин", "alexander-fomin")]
    [InlineData("Donald Trump", "donald-trump")]
    [InlineData("Tuska", "donald-tusk")]
    public void Names_in_any_script_and_inflection_are_one_person(string name, string id) => Assert.Equal(id, Assert.Single(Talks.Called(name)).Id);

    [Theory]
    [InlineData("Melania Trump")]
    [InlineData("Johnson")]
    [InlineData("Fomin")]
    [InlineData("Shevchenko")]
    public void A_name_that_may_be_somebody_elses_is_nobodys(string name) => Assert.Empty(Talks.Called(name));

    [Theory]
    [InlineData("the Russian leader", "2025-05-16", "vladimir-putin")]
    [InlineData("Russia's president", "2022-03-01", "vladimir-putin")]
    [InlineData("Kremlin spokesman", "2025-05-16", "dmitry-peskov")]
    [InlineData("президент України", "2025-05-16", "volodymyr-zelensky")]
    [InlineData("der ukrainische Präsident", "2025-05-16", "volodymyr-zelensky")]
    [InlineData("the U.S. president", "2025-01-19", "joe-biden")]
    [InlineData("the U.S. president", "2025-01-21", "donald-trump")]
    [InlineData("the British Foreign Secretary", "2022-03-29", "liz-truss")]
    [InlineData("the British Foreign Secretary", "2025-05-16", "david-lammy")]
    [InlineData("the British Prime Minister", "2022-04-09", "boris-johnson")]
    [InlineData("the British Prime Minister", "2025-05-16", "keir-starmer")]
    [InlineData("the German chancellor", "2025-05-05", "olaf-scholz")]
    [InlineData("the German chancellor", "2025-05-07", "friedrich-merz")]
    [InlineData("the Polish president", "2025-08-05", "andrzej-duda")]
    [InlineData("the Polish president", "2025-08-07", "karol-nawrocki")]
    [InlineData("Ukraine's defence minister", "2022-03-29", "oleksii-reznikov")]
    [InlineData("Ukraine's defense minister", "2025-06-02", "rustem-umerov")]
    [InlineData("the head of the Ukrainian delegation", "2022-03-29", "davyd-arakhamia")]
    [InlineData("the head of the Ukrainian delegation", "2025-06-02", "rustem-umerov")]
    [InlineData("the head of the Russian delegation", "2022-03-29", "vladimir-medinsky")]
    [InlineData("the head of the Russian delegation", "2025-07-23", "vladimir-medinsky")]
    [InlineData("the Turkish foreign minister", "2022-03-29", "mevlut-cavusoglu")]
    [InlineData("the Turkish foreign minister", "2025-05-16", "hakan-fidan")]
    [InlineData("NATO chief", "2024-09-30", "jens-stoltenberg")]
    [InlineData("NATO chief", "2024-10-01", "mark-rutte")]
    [InlineData("the EU foreign policy chief", "2024-12-01", "kaja-kallas")]
    [InlineData("the Pope", "2025-04-01", "pope-francis")]
    [InlineData("the Pope", "2025-05-16", "pope-leo-xiv")]
    [InlineData("the Pope", "2025-05-01", null)]
    [InlineData("the German chancellor", "2025-05-06", null)]
    public void Whoever_held_an_office_on_the_day_is_meant_by_it(string office, string day, string? id) =>
        Assert.Equal(id, Talks.Resolve(new SpeakerIdentity(SpeakerKind.Office, office, null, null, null), Day(day))?.Id);

    [Theory]
    [InlineData("2022-03-29", "Member of the Verkhovna Rada")]
    [InlineData("2025-06-02", "Defence Minister of Ukraine")]
    [InlineData("2025-07-23", "Secretary of the National Security and Defense Council of Ukraine")]
    public void A_person_has_the_role_of_the_day(string day, string role) =>
        Assert.Equal(role, Talks.Called("Rustem Umerov")[0].RoleOn(Day(day))!.Title);

    [Theory]
    [InlineData("Vantreska", "Prime Minister", "oriel-vantreska")]
    [InlineData("Vantreska", "fisheries minister", "dario-vantreska")]
    [InlineData("Vantreska", null, null)]
    [InlineData("Желька Орнвік", null, "zeljka-ornvik")]
    public void The_samples_people_are_told_apart_too(string name, string? role, string? id) =>
        Assert.Equal(
            id,
            new PersonResolver(People(ShippedRegister.Sample))
                .Resolve(new SpeakerIdentity(SpeakerKind.PartialName, name, role, null, null), new DateOnly(2024, 9, 3))?.Id);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<KnownPerson> People(string file) => RegisterCompilation.Of(new RegisterPaths(file, "none"), "").Register!.People;
}
