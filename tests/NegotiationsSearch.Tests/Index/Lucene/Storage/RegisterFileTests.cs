using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Tests.Index.Lucene.Storage;

public sealed class RegisterFileTests : IDisposable
{
    private static readonly KnownPerson Orr = new()
    {
        Id = "edda-orr",
        Name = "Edda Orr",
        Aliases = ["Едда Орр"],
        FormerIds = ["e-orr"],
        Roles = [new DatedRole("President of Valmere", null, new DateOnly(2030, 1, 1), null, ["the Valmeri leader"], "https://valmere.example/orr")],
        Sides = [new DatedSide("Valmere", null, null, null)],
    };

    private readonly StorageFixture _fixture = new();

    [Fact]
    public void A_register_is_read_as_it_was_written()
    {
        RegisterFile.Write(_fixture.Layout, new PeopleRegister([Orr]));
        Assert.Equivalent(new PeopleRegister([Orr]), RegisterFile.Read(_fixture.Layout), strict: true);
    }

    [Fact]
    public void Without_a_file_there_is_no_register() => Assert.Null(RegisterFile.Read(_fixture.Layout));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"people":[{"id":"edda-orr"}]}""")]
    [InlineData("""{"people":[{"id":"edda-orr","name":"Edda Orr","aliases":null}]}""")]
    public void What_is_no_register_is_told_with_its_file(string text)
    {
        File.WriteAllText(_fixture.Layout.RegisterPath, text);
        var error = Assert.Throws<InvalidDataException>(() => RegisterFile.Read(_fixture.Layout));
        Assert.Contains("register.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_a_former_program_wrote_is_read_and_hashed()
    {
        File.WriteAllText(
            _fixture.Layout.RegisterPath,
            """{"people":[{"id":"edda-orr","name":"Edda Orr","aliases":[],"formerIds":[],"roles":[],"sides":[]}]}""");
        var register = RegisterFile.Read(_fixture.Layout)!;
        Assert.Empty(register.People[0].Languages);
        Assert.NotNull(RegisterFile.HashOf(register));
    }

    [Fact]
    public void Registers_have_the_same_hash_when_they_say_the_same()
    {
        Assert.Equal(
            RegisterFile.HashOf(new PeopleRegister([Orr])),
            RegisterFile.HashOf(new PeopleRegister([Orr with { Aliases = [.. Orr.Aliases] }])));
        Assert.NotEqual(RegisterFile.HashOf(new PeopleRegister([Orr])), RegisterFile.HashOf(new PeopleRegister([Orr with { Aliases = [] }])));
        Assert.Null(RegisterFile.HashOf(PeopleRegister.Empty));
    }

    public void Dispose() => _fixture.Dispose();
}
