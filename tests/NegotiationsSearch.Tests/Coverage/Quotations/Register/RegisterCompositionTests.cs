using NegotiationsSearch.Coverage.Quotations.Register;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Register;

public sealed class RegisterCompositionTests
{
    private const string Below =
        """
        people:
          - id: ilna-vash
            name: Ilna Vash
            aliases: [Vash]
            gender: female
            roles: [{title: Chief Negotiator, to: 2025}]
            sides: [{side: Orrin}]
          - id: rurik-odell
            name: Rurik Odell
        """;

    [Fact]
    public void People_of_the_upper_register_are_added() =>
        Assert.Equal(["ilna-vash", "maud-pike", "rurik-odell"], Ids(Compose("people: [{id: maud-pike, name: Maud Pike}]")));

    [Fact]
    public void A_person_of_both_has_the_upper_facts_and_all_the_aliases()
    {
        var person = Person("people: [{id: ilna-vash, aliases: [the Heron], roles: [{title: Harbour Minister}]}]", "ilna-vash");
        Assert.Equal(("Ilna Vash", RegisterGender.Female), (person.Name, person.Gender!.Value));
        Assert.Equal(["Vash", "the Heron"], person.Aliases);
        Assert.Equal("Harbour Minister", Assert.Single(person.Roles!).Title);
        Assert.Equal("Orrin", Assert.Single(person.Sides!).Side);
    }

    [Fact]
    public void A_person_may_be_replaced_whole()
    {
        var person = Person("people: [{id: ilna-vash, name: I. Vash, replace: true}]", "ilna-vash");
        Assert.Empty(person.Aliases);
        Assert.Null(person.Roles);
    }

    [Fact]
    public void A_register_may_stand_alone() =>
        Assert.Equal(["maud-pike"], Ids(Compose("replace: true\npeople: [{id: maud-pike, name: Maud Pike}]")));

    [Fact]
    public void A_merged_person_is_one_with_the_other()
    {
        var composition = Compose("people: [{id: rurik-odell, merged: [ilna-vash]}]");
        var person = Assert.Single(composition.People);
        Assert.Equal(["Ilna Vash", "Vash"], person.Aliases);
        Assert.Equal(["ilna-vash"], person.Merged);
        Assert.Equal("Chief Negotiator", Assert.Single(person.Roles!).Title);
    }

    [Fact]
    public void Merging_goes_on_over_several()
    {
        var person = Assert.Single(Compose("people: [{id: rurik-odell, merged: [ilna-vash]}, {id: o, name: O, merged: [rurik-odell]}]").People);
        Assert.Equal(("o", "O"), (person.Id, person.Name));
        Assert.Equal(["rurik-odell", "ilna-vash"], person.Merged);
    }

    [Theory]
    [InlineData("people:\n  - id: maud-pike\n", 2, "'name' is missing")]
    [InlineData("people:\n  - {id: rurik-odell, merged: [ilna-vash]}\n  - {id: ilna-vash, merged: [rurik-odell]}\n", 2, "into itself")]
    [InlineData("people:\n  - {id: rurik-odell, merged: [x]}\n  - {id: ilna-vash, merged: [x]}\n", 2, "merged into")]
    public void What_cannot_be_is_told_with_its_line(string over, int line, string message)
    {
        var error = Compose(over).Errors[0];
        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static RegisterPerson Person(string over, string id) => Compose(over).People.Single(person => person.Id == id);

    private static IEnumerable<string> Ids(RegisterComposition composition) =>
        composition.People.Select(person => person.Id).Order(StringComparer.Ordinal);

    private static RegisterComposition Compose(string over) =>
        RegisterComposition.Of(RegisterReader.Read(Below).Layer!, RegisterReader.Read(over).Layer!);
}
