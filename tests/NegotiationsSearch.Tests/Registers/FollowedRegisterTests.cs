using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Tests.Coverage.Archive;

namespace NegotiationsSearch.Tests.Registers;

public sealed class FollowedRegisterTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly List<string> _told = [];

    private RegisterPaths Paths => RegisterPaths.Of(_directory.Path, own: null, isSample: true);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Without_a_file_of_the_users_it_is_the_shipped_one() => Assert.Equal("Anders Holmquill", NameOf("anders-holmquill", Follow().Read()));

    [Fact]
    public void An_edit_is_followed_and_what_did_not_change_is_not_read_again()
    {
        var followed = Follow();
        Assert.Same(followed.Read(), followed.Read());
        Write("people: [{id: anders-holmquill, name: A. Holmquill}, {id: maud-pike, name: Maud Pike}]");
        Assert.Equal("A. Holmquill", NameOf("anders-holmquill", followed.Read()));
        Assert.Equal("Maud Pike", NameOf("maud-pike", followed.Read()));
        File.Delete(Paths.Own);
        Assert.Equal("Anders Holmquill", NameOf("anders-holmquill", followed.Read()));
        Assert.Empty(_told);
    }

    [Fact]
    public void A_broken_edit_keeps_the_former_register_and_is_told_once_with_its_place()
    {
        var followed = Follow();
        Write("people: [{id: maud-pike, name: Maud Pike}]");
        followed.Read();
        Write("people:\n  - id: maud-pike\n    nmae: Maud\n");
        Assert.Equal("Maud Pike", NameOf("maud-pike", followed.Read()));
        followed.Read();
        Assert.Contains($"{Paths.Own}, line 3: There is no field 'nmae'", Assert.Single(_told), StringComparison.Ordinal);
        Write("people: [{id: maud-pike, name: M. Pike}]");
        Assert.Equal("M. Pike", NameOf("maud-pike", followed.Read()));
    }

    [Fact]
    public void Broken_from_the_start_it_is_the_one_in_the_index_directory()
    {
        RegisterFile.Write(new IndexLayout(_directory.Path), new PeopleRegister([new KnownPerson { Id = "maud-pike", Name = "Maud Pike" }]));
        Write("people: nobody");
        Assert.Equal("Maud Pike", NameOf("maud-pike", Follow().Read()));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told()
    {
        File.WriteAllBytes(Paths.Own, [0x70, 0xE4, 0x70]);
        Follow().Read();
        Assert.Contains("is not UTF-8", Assert.Single(_told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_somebody_elses_too_is_a_warning_with_its_line()
    {
        Write("people:\n  - id: maud-pike\n    name: Maud Pike\n    aliases: [Holmquill, Pike]\n");
        var warning = Assert.Single(RegisterCompilation.Of(Paths).Warnings);
        Assert.Contains("line 2: 'Holmquill' is a name of 'anders-holmquill' too", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2029", 0)]
    [InlineData("2030", 2)]
    public void An_office_that_is_somebody_elses_on_the_same_days_is_a_warning(string to, int warnings)
    {
        Write(
            "people:\n"
            + $"  - id: maud-pike\n    name: Maud Pike\n    roles:\n      - {{title: Steward, to: {to}, names: [dock steward]}}\n"
            + "  - id: una-pell\n    name: Una Pell\n    roles:\n      - {title: Steward, from: 2030, names: [dock steward]}\n");
        Assert.Equal(
            warnings,
            RegisterCompilation.Of(Paths).Warnings.Count(warning => warning.Contains("'dock steward' is an office of", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_published_is_written_only_when_it_says_something_else()
    {
        var layout = new IndexLayout(_directory.Path);
        RegisterPublication.Publish(layout, Paths, _told.Add);
        var written = File.GetLastWriteTimeUtc(layout.RegisterPath);
        RegisterPublication.Publish(layout, Paths, _told.Add);
        Assert.Equal(written, File.GetLastWriteTimeUtc(layout.RegisterPath));
        Write("people: [{id: maud-pike, name: Maud Pike}]");
        RegisterPublication.Publish(layout, Paths, _told.Add);
        Assert.Equal("Maud Pike", NameOf("maud-pike", RegisterFile.Read(layout)!));
        Assert.Empty(_told);
    }

    [Fact]
    public void What_cannot_be_used_is_not_published()
    {
        var layout = new IndexLayout(_directory.Path);
        Write("people: [{id: maud-pike, name: Maud Pike}]");
        RegisterPublication.Publish(layout, Paths, _told.Add);
        Write("people: [{id: Maud}]");
        RegisterPublication.Publish(layout, Paths, _told.Add);
        Assert.Equal("Maud Pike", NameOf("maud-pike", RegisterFile.Read(layout)!));
        Assert.Equal(2, _told.Count);
    }

    private FollowedRegister Follow() => new(_directory.Path, Paths, _told.Add);

    private void Write(string yaml) => File.WriteAllText(Paths.Own, yaml);

    private static string NameOf(string id, PeopleRegister register) => register.People.Single(person => person.Id == id).Name;
}
