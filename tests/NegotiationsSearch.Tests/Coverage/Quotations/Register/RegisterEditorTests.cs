using NegotiationsSearch.Coverage.Quotations.Register;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Register;

public sealed class RegisterEditorTests
{
    private static readonly RegisterAddition Heron = new("ilna-vash", Name: null, ["the Heron"], ["heron"]);

    public static TheoryData<string, string> Additions => new()
    {
        // A person who is there without the fields.
        {
            "people:\n  # The islanders.\n  - id: ilna-vash   # she\n    name: Ilna Vash\n\n  - id: rurik-odell\n    name: Rurik Odell\n",
            "people:\n  # The islanders.\n  - id: ilna-vash   # she\n    aliases: [the Heron]\n    merged: [heron]\n"
            + "    name: Ilna Vash\n\n  - id: rurik-odell\n    name: Rurik Odell\n"
        },
        // Lists in brackets.
        {
            "people:\n- id: ilna-vash\n  aliases: [Vash, \"Ільна\"] # all\n  merged: []\n",
            "people:\n- id: ilna-vash\n  aliases: [Vash, \"Ільна\", the Heron] # all\n  merged: [heron]\n"
        },
        // Lists in lines.
        {
            "people:\n  - id: ilna-vash\n    merged:\n      - old\n    # Names.\n    aliases:\n      - Vash # short\n"
            + "      - \"Ільна\"\n    name: Ilna\n",
            "people:\n  - id: ilna-vash\n    merged:\n      - old\n      - heron\n    # Names.\n    aliases:\n"
            + "      - Vash # short\n      - \"Ільна\"\n      - the Heron\n    name: Ilna\n"
        },
        // One value alone.
        {
            "people:\n  - id: ilna-vash\n    aliases: Vash\n    merged: old # once\n",
            "people:\n  - id: ilna-vash\n    aliases: [Vash, the Heron]\n    merged: [old, heron] # once\n"
        },
        // A person in braces.
        {
            "people:\n  - {id: ilna-vash, name: Ilna Vash}\n",
            "people:\n  - {id: ilna-vash, name: Ilna Vash, aliases: [the Heron], merged: [heron]}\n"
        },
        // A person who is not there.
        {
            "people:\n  - id: rurik-odell\n    aliases: [\n      Odell,\n      R. Odell]\n\n# The end.\n",
            "people:\n  - id: rurik-odell\n    aliases: [\n      Odell,\n      R. Odell]\n\n  - id: ilna-vash\n"
            + "    aliases: [the Heron]\n    merged: [heron]\n\n# The end.\n"
        },
        { "people: [{id: rurik-odell}]\n", "people: [{id: rurik-odell}, {id: ilna-vash, aliases: [the Heron], merged: [heron]}]\n" },
        { "people: []\n", "people: \n  - id: ilna-vash\n    aliases: [the Heron]\n    merged: [heron]\n" },
        { "people:\n", "people:\n  - id: ilna-vash\n    aliases: [the Heron]\n    merged: [heron]\n" },
        { "replace: true\n", "replace: true\npeople:\n  - id: ilna-vash\n    aliases: [the Heron]\n    merged: [heron]\n" },
        { "# Nobody yet.\n", "# Nobody yet.\npeople:\n  - id: ilna-vash\n    aliases: [the Heron]\n    merged: [heron]\n" },
        // As other systems write it, without a line break at the end.
        {
            "people:\r\n  - id: ilna-vash\r\n    name: \"Ілна 😀\"\r\n  - id: rurik-odell",
            "people:\r\n  - id: ilna-vash\r\n    aliases: [the Heron]\r\n    merged: [heron]\r\n    name: \"Ілна 😀\"\r\n  - id: rurik-odell"
        },
    };

    [Theory, MemberData(nameof(Additions))]
    public void An_addition_leaves_the_rest_as_it_was_written(string yaml, string expected) =>
        Assert.Equal(expected, RegisterEditor.Add(yaml, Heron));

    [Fact]
    public void The_first_addition_makes_a_register_that_explains_itself()
    {
        var yaml = RegisterEditor.Add("", new RegisterAddition("maud-pike", "Maud “M.” Pike", ["Pike: the elder", "null", "12"], []))!;
        Assert.StartsWith("# Your register of people.", yaml, StringComparison.Ordinal);
        var person = Assert.Single(RegisterReader.Read(yaml).Layer!.People);
        Assert.Equal("Maud “M.” Pike", person.Name);
        Assert.Equal(["Pike: the elder", "null", "12"], person.Aliases);
    }

    [Fact]
    public void Additions_can_go_on()
    {
        var yaml = "";
        for (var number = 0; number < 20; number++)
            yaml = RegisterEditor.Add(
                yaml,
                new RegisterAddition($"p-{number % 3}", "P", [$"alias \"{number}\""], [$"id-{number}"]))!;
        var people = RegisterReader.Read(yaml).Layer!.People;
        Assert.Equal(3, people.Count);
        Assert.Equal(20, people.Sum(person => person.Aliases.Count));
        Assert.Equal(20, people.Sum(person => person.Merged.Count));
    }

    [Theory]
    [InlineData("people:\n  - id: ilna-vash\n   name: A\n")]
    [InlineData("{people: []}\n")]
    [InlineData("people:\n  - id: ilna-vash\n    aliases: {}\n")]
    public void What_cannot_be_added_to_is_left_alone(string yaml) => Assert.Null(RegisterEditor.Add(yaml, Heron));
}
