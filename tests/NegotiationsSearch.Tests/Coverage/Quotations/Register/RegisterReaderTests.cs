using NegotiationsSearch.Coverage.Quotations.Register;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Register;

public sealed class RegisterReaderTests
{
    private const string Whole =
        """
        # The people of the harbour talks.
        people:
          - id: ilna-vash
            name: Ilna Vash
            aliases: [Vash, "Ільна Ваш", 'Ільни Ваш']
            gender: female
            reference: https://example.org/ilna-vash
            roles:
              - title: Chief Negotiator
                organization: Isle of Orrin
                from: 2024-02
                to: 2025
                names: [the island’s chief negotiator]
                reference: https://example.org/orrin
              - title: Harbour Minister
                from: 2026-01-05
            sides:
              - side: Orrin
            languages: [en, uk]
            merged: [i-vash]
          - id: rurik-odell
            name: Rurik Odell
        """;

    [Fact]
    public void A_register_is_read_with_all_its_facts()
    {
        var person = Layer(Whole).People[0];
        Assert.Equal(("ilna-vash", "Ilna Vash", RegisterGender.Female), (person.Id, person.Name, person.Gender!.Value));
        Assert.Equal(["Vash", "Ільна Ваш", "Ільни Ваш"], person.Aliases);
        Assert.Equal(["i-vash"], person.Merged);
        Assert.Equal(("Chief Negotiator", "Isle of Orrin"), (person.Roles![0].Title, person.Roles[0].Organization));
        Assert.Equal(["the island’s chief negotiator"], person.Roles[0].Names);
        Assert.Equal("Orrin", Assert.Single(person.Sides!).Side);
        Assert.Equal(["en", "uk"], person.Languages!);
    }

    [Fact]
    public void A_month_begins_on_its_first_day_and_a_year_ends_on_its_last()
    {
        var roles = Layer(Whole).People[0].Roles!;
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2025, 12, 31)), (roles[0].From, roles[0].To));
        Assert.Equal((new DateOnly(2026, 1, 5), null), (roles[1].From, roles[1].To));
    }

    [Theory]
    [InlineData("2024-02", "2024-02-29")]
    [InlineData("2025-02", "2025-02-28")]
    [InlineData("9999-12", "9999-12-31")]
    public void A_month_ends_on_its_last_day(string month, string day) =>
        Assert.Equal(day, RegisterDate.Last(month)!.Value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_fact_without_a_reference_has_the_persons() =>
        Assert.Equal(["https://example.org/orrin", "https://example.org/ilna-vash", "https://example.org/ilna-vash"],
            [.. Layer(Whole).People[0].Roles!.Select(role => role.Reference), Layer(Whole).People[0].Sides![0].Reference]);

    [Fact]
    public void A_fact_without_any_reference_is_a_warning_with_its_line()
    {
        var reading = RegisterReader.Read("people:\n  - id: a\n    name: A\n    sides:\n      - side: Orrin\n");
        Assert.NotNull(reading.Layer);
        var warning = Assert.Single(reading.Warnings);
        Assert.Equal(5, warning.Line);
        Assert.Contains("reference", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nobody yet\n")]
    [InlineData("people:\n")]
    [InlineData("people: []\n")]
    public void A_register_may_be_empty(string yaml) => Assert.Empty(Layer(yaml).People);

    [Fact]
    public void A_register_may_stand_alone() => Assert.True(Layer("replace: true\npeople: []\n").Replace);

    [Theory]
    [InlineData("people:\n  - id: a\n   name: A\n", 3, "YAML")]
    [InlineData("people:\n  - name: A\n", 2, "'id' is missing")]
    [InlineData("people:\n  - id: Ünal\n", 2, "not 'Ünal'")]
    [InlineData("people:\n  - id: a\n  - id: b\n  - id: a\n", 4, "line 2")]
    [InlineData("people:\n  - id: a\n    alias: [A]\n", 3, "no field 'alias'")]
    [InlineData("people:\n  - id: a\n    name: A\n    name: B\n", 4, "given twice")]
    [InlineData("people:\n  - id: a\n    name: A\n    languages: [English]\n", 4, "not 'English'")]
    [InlineData("people:\n  - id: a\n    gender: f\n", 3, "female or male")]
    [InlineData("people:\n  - id: a\n    merged: [a]\n", 3, "into itself")]
    [InlineData("people:\n  - id: a\n    reference: example.org\n", 3, "web address")]
    [InlineData("people:\n  - id: a\n    replace: yes\n", 3, "true or false")]
    [InlineData("people:\n  - id: a\n    aliases:\n      - [b]\n", 4, "takes text")]
    [InlineData("people:\n  - id: a\n    name: \"A\\nB\"\n", 3, "line break")]
    [InlineData("people:\n  - id: a\n    name: '  '\n", 3, "empty")]
    [InlineData("people:\n  - id: a\n    roles:\n      - from: 2024\n", 4, "'title' is missing")]
    [InlineData("people:\n  - id: a\n    roles: [President]\n", 3, "list of mappings")]
    [InlineData("people:\n  - id: a\n    roles:\n      - title: T\n        from: 16 May 2025\n", 5, "YYYY-MM-DD")]
    [InlineData("people:\n  - id: a\n    roles:\n      - title: T\n        from: 2025-02-30\n", 5, "YYYY-MM-DD")]
    [InlineData("people:\n  - id: a\n    roles:\n      - title: T\n        from: 2025\n        to: 2024\n", 5, "later than 'to'")]
    [InlineData("people:\n  - Ilna Vash\n", 2, "- id:")]
    [InlineData("- id: a\n", 1, "people:")]
    [InlineData("people: [&a x, *a]\n", 1, "Anchors")]
    [InlineData("people: [*a]\n", 1, "References")]
    [InlineData("people: []\n---\npeople: []\n", 2, "second document")]
    [InlineData("people: []\n\u0000people: [", 2, "NUL")]
    public void A_wrong_register_is_told_with_its_line_and_not_used(string yaml, int line, string message)
    {
        var reading = RegisterReader.Read(yaml);
        Assert.Null(reading.Layer);
        Assert.Equal(line, reading.Errors[0].Line);
        Assert.Contains(message, reading.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Assert.Equal(
            [3, 5, 6],
            RegisterReader.Read("people:\n  - id: a\n    gender: x\n  - id: b\n    alias: c\n    reference: d\n")
                .Errors.Select(problem => problem.Line));

    [Fact]
    public void A_register_beyond_the_limits_is_refused()
    {
        var limits = new RegisterLimits { People = 1, ListEntries = 2, TextLength = 5, Length = 200 };
        Assert.Contains("At most 1", Error("people: [{id: a}, {id: b}]", limits), StringComparison.Ordinal);
        Assert.Contains("At most 2", Error("people: [{id: a, aliases: [b, c, d]}]", limits), StringComparison.Ordinal);
        Assert.Contains("At most 5", Error("people: [{id: a, name: abcdef}]", limits), StringComparison.Ordinal);
        Assert.Contains("At most 200", Error(new string('#', 201), limits), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("\"")]
    [InlineData("!!x ")]
    [InlineData("%")]
    [InlineData("\u0000")]
    [InlineData("people:\n")]
    public void Hostile_text_is_refused_soon(string piece)
    {
        var reading = RegisterReader.Read(string.Concat(Enumerable.Repeat(piece, 100_000)));
        Assert.Null(reading.Layer);
        Assert.NotEmpty(reading.Errors);
        Assert.InRange(reading.Errors.Count, 1, 20);
    }

    private static string Error(string yaml, RegisterLimits limits) => RegisterReader.Read(yaml, limits).Errors[0].Message;

    private static RegisterLayer Layer(string yaml)
    {
        var reading = RegisterReader.Read(yaml);
        Assert.Empty(reading.Errors);
        return reading.Layer!;
    }
}
