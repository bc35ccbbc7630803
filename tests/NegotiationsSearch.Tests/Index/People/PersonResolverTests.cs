using NegotiationsSearch.Index;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Tests.Index.People;

public sealed class PersonResolverTests
{
    private static readonly DateOnly Day = new(2031, 5, 16);

    private static readonly PersonResolver People = new(
    [
        Person(
            "edda-orr",
            "Edda Orr",
            ["Orr", "Едда Орр", "Еддою Орр"],
            new DatedRole(
                "President of Valmere",
                null,
                new DateOnly(2030, 1, 1),
                null,
                ["the Valmeri leader", "der valmerische Präsident"],
                null)),
        Person(
            "ilse-marren",
            "Ilse Marren",
            ["Marren"],
            new DatedRole("Foreign Minister", "Ostrand", new DateOnly(2031, 1, 1), new DateOnly(2031, 5, 16), [], null)),
        Person("dov-hallin", "Dov Hallin", [], new DatedRole("Foreign Minister", "Ostrand", new DateOnly(2031, 5, 17), null, [], null)),
        Person("jon-fane", "Jon Fane", ["Fane"], new DatedRole("Chief Negotiator of Lume", null, null, new DateOnly(2030, 12, 31), [], null)),
        Person("jon-fane-2", "Jon Fane", ["Fane"], new DatedRole("Harbour Master", null, new DateOnly(2025, 1, 1), null, [], null)),
    ]);

    [Theory]
    [InlineData("Edda Orr", "edda-orr")]
    [InlineData("EDDA  ORR", "edda-orr")]
    [InlineData("Еддою Орр", "edda-orr")]
    [InlineData("Jon Orr", null)]
    [InlineData("Edda Orr-Vance", null)]
    [InlineData("Mrs Orr", null)]
    public void A_full_name_is_a_persons_only_as_a_whole(string name, string? id) => AssertIs(id, new QuotationSpeaker(name, null));

    [Theory]
    [InlineData("Orr", "edda-orr")]
    [InlineData("Edda", null)]
    [InlineData("Hallin", null)]
    public void A_last_name_alone_is_somebodys_only_when_it_is_an_alias(string name, string? id) =>
        AssertIs(id, new QuotationSpeaker(name, null, Kind: SpeakerKind.PartialName));

    [Fact]
    public void A_full_name_wins_over_a_role_that_speaks_against_it() => AssertIs("edda-orr", new QuotationSpeaker("Edda Orr", "fisherwoman"));

    [Theory]
    [InlineData("the Valmeri leader", "edda-orr")]
    [InlineData("Valmeri leader", "edda-orr")]
    [InlineData("The President of Valmere", "edda-orr")]
    [InlineData("dem valmerischen Präsidenten", null)]
    [InlineData("Der valmerische Präsident", "edda-orr")]
    [InlineData("a Valmeri leader", null)]
    [InlineData("the foreign minister", null)]
    [InlineData("Ostrand's foreign minister", "ilse-marren")]
    [InlineData("the Foreign Minister of Ostrand", "ilse-marren")]
    public void An_office_is_whoever_holds_it_that_day(string words, string? id) =>
        AssertIs(id, new QuotationSpeaker(words, null, Kind: SpeakerKind.Office));

    [Theory]
    [InlineData(16, "ilse-marren")]
    [InlineData(17, "dov-hallin")]
    public void Both_ends_of_a_term_are_in_it(int day, string id) =>
        AssertIs(id, new QuotationSpeaker("the foreign minister of Ostrand", null, Kind: SpeakerKind.Office), new DateOnly(2031, 5, day));

    [Fact]
    public void On_an_unknown_day_an_office_is_nobodys() =>
        Assert.Null(
            People.Resolve(Identity(new QuotationSpeaker("the Valmeri leader", null, Kind: SpeakerKind.Office)), day: null));

    [Theory]
    [InlineData("harbour master", "jon-fane-2")]
    [InlineData("former chief negotiator of Lume", "jon-fane")]
    [InlineData("baker", null)]
    [InlineData(null, "jon-fane-2")]
    public void Of_two_people_of_one_name_role_or_date_decides(string? role, string? id) => AssertIs(id, new QuotationSpeaker("Jon Fane", role));

    [Theory]
    [InlineData(SpeakerKind.Anonymous, "the Valmeri leader")]
    [InlineData(SpeakerKind.Anonymous, "Edda Orr")]
    [InlineData(SpeakerKind.Organization, "Edda Orr")]
    [InlineData(SpeakerKind.Office, "Edda Orr")]
    public void Whoever_is_no_person_is_never_given_a_persons_name(SpeakerKind kind, string words) =>
        AssertIs(null, new QuotationSpeaker(words, null, Kind: kind));

    private static void AssertIs(string? id, QuotationSpeaker speaker, DateOnly? day = null) =>
        Assert.Equal(id, People.Resolve(Identity(speaker), day ?? Day)?.Id);

    private static SpeakerIdentity Identity(QuotationSpeaker speaker) => SpeakerIdentity.Of(speaker, "000000000000");

    private static KnownPerson Person(string id, string name, string[] aliases, DatedRole role) =>
        new() { Id = id, Name = name, Aliases = aliases, Roles = [role] };
}
