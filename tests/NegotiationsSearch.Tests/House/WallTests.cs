using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.House;

/// <summary>The walls between the rooms: who may name whom, in a using or in full.</summary>
public sealed partial class WallTests
{
    private const string Coverage = "NegotiationsSearch.Coverage";
    private const string Index = "NegotiationsSearch.Index";
    private const string Web = "NegotiationsSearch.Web";
    private const string Engine = "Lucene.Net";
    private const string EngineRoom = "NegotiationsSearch.Index.Lucene";

    /// <summary>A folder of src, and what nothing in it may name.</summary>
    public static TheoryData<string, string[], string> Walls => new()
    {
        { Coverage, [Index, Web, Engine, "Microsoft.AspNetCore"], "Coverage knows no search and no HTTP" },
        { Index, [Coverage, Web, "Microsoft.AspNetCore", "System.Net.Http"], "Index knows no coverage and no HTTP" },
        { Web, [Coverage, Engine, "NegotiationsSearch.Index.Lucene.Writing"], "Web reads the index alone" },
        { "NegotiationsSearch.Index/Text", [Index + ".", Engine], "Text imports nothing of ours" },
        { "NegotiationsSearch.Index/Queries", [EngineRoom, Engine], "queries know no engine" },
        { "NegotiationsSearch.Index/Wording", [EngineRoom, Engine, Index + ".Queries", Index + ".People"], "wordings are compared by their words alone" },
        { "NegotiationsSearch.Index/Checking", [EngineRoom, Engine, Index + ".Queries", Index + ".People"], "judging a wording knows no engine" },
        { "NegotiationsSearch.Index/Families", [EngineRoom, Engine, Index + ".Queries", Index + ".People"], "families know no engine" },
        { "NegotiationsSearch.Index/People", [EngineRoom, Engine], "who is whom knows no engine" },
        { "NegotiationsSearch.Index/Lucene/Writing", ["NegotiationsSearch.Index.Lucene.Searching"], "writing and searching never meet" },
        { "NegotiationsSearch.Index/Lucene/Searching", ["NegotiationsSearch.Index.Lucene.Writing"], "writing and searching never meet" },
        { "NegotiationsSearch.Index/Lucene/Schema", [EngineRoom + ".Writing", EngineRoom + ".Searching"], "the schema knows neither side" },
        { "NegotiationsSearch.Index/Lucene/Lookup", [EngineRoom + ".Writing", EngineRoom + ".Searching"], "lookup is shared by both sides" },
        { "NegotiationsSearch.Index/Lucene/Storage", [EngineRoom + ".Writing", EngineRoom + ".Searching"], "storage is shared by both sides" },
    };

    [Theory, MemberData(nameof(Walls))]
    public void Nothing_reaches_through_a_wall(string folder, string[] beyond, string wall)
    {
        var files = SourceFile.Under(folder);
        Assert.NotEmpty(files);
        var breaches = files.SelectMany(file =>
            file
                .Names()
                .Where(name => beyond.Any(room => Reaches(name, room, folder)))
                .Select(name => $"{file.Path} names {name}"));
        Assert.True(!breaches.Any(), $"{wall}: {string.Join("; ", breaches)}");
    }

    [Fact]
    public void The_root_of_the_index_knows_no_engine() =>
        Assert.Empty(SourceFile.In(Index).SelectMany(file =>
            file
                .Names()
                .Where(name => Reaches(name, Engine, "") || Reaches(name, EngineRoom, ""))
                .Select(name => $"{file.Path} names {name}")));

    [Theory]
    [InlineData(Coverage, new string[0])]
    [InlineData(Index, new string[0])]
    [InlineData(Web, new[] { Index })]
    public void A_room_references_only_what_it_may(string project, string[] allowed)
    {
        var text = File.ReadAllText(Path.Combine(SourceFile.Root, project, project + ".csproj"));
        Assert.Equal(allowed, ProjectReference().Matches(text).Select(match => match.Groups[1].Value));
    }

    // A room may name itself: "NegotiationsSearch.Index." is forbidden in Text, "NegotiationsSearch.Index.Text" is not.
    private static bool Reaches(string name, string room, string folder)
    {
        var own = folder.Replace('/', '.');
        if (own.Length > 0 && Within(name, own)) return false;
        return Within(name, room.TrimEnd('.'));
    }

    private static bool Within(string name, string room) =>
        name.StartsWith(room, StringComparison.Ordinal) && (name.Length == room.Length || name[room.Length] == '.');

    [GeneratedRegex("""<ProjectReference Include="[^"]*?([^/\\"]+)\.csproj""", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectReference();
}
