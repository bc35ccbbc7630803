using System.CommandLine;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;
using NegotiationsSearch.Speakers;

namespace NegotiationsSearch.Commands;

/// <summary><c>speakers</c>: who speaks in the index, who may be one person, and making them one.</summary>
internal static class SpeakersCommand
{
    public const string Examples =
        """
        NegotiationsSearch speakers list --unknown
        NegotiationsSearch speakers doubles
        NegotiationsSearch speakers merge volodymyr-zelensky "V. Zelensky"
        """;

    public static Command Create() => new(
        "speakers",
        "Who speaks in the index: list them, find those who may be one person, "
        + "and make them one in your register of people. No article is changed or indexed again.")
    {
        CreateList(), CreateDoubles(), CreateMerge(),
    };

    private static Command CreateList()
    {
        var (index, register, json, limit) = (CommonOptions.Index(), CommonOptions.ExistingRegister(), CommonOptions.Json(), Limit(50));
        var unknown = new Option<bool>("--unknown") { Description = "Only those whom the register does not know." };
        var command = new Command(
            "list",
            "Everybody who is quoted, with quotations, articles, role, side and id, "
            + "the commonest first.") { index, register, unknown, limit, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(index), parsed.GetValue(register), run =>
            ReportWriter.Write(
                run.List(parsed.GetValue(unknown), parsed.GetValue(limit)),
                ReportJson.Default.SpeakersReport,
                parsed.GetValue(json))));
        return command;
    }

    private static Command CreateDoubles()
    {
        var (index, register, json, limit) = (CommonOptions.Index(), CommonOptions.ExistingRegister(), CommonOptions.Json(), Limit(20));
        var command = new Command(
            "doubles",
            "Pairs that may be one person: one name with two roles, other spellings, initials, last names alone. "
            + "Each with counts, a quotation of either and the command that makes them one; "
            + "what gains most comes first. Anonymous speakers are never among them.") { index, register, limit, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(index), parsed.GetValue(register), run =>
            ReportWriter.Write(run.Doubles(parsed.GetValue(limit)), ReportJson.Default.DoublesReport, parsed.GetValue(json))));
        return command;
    }

    private static Command CreateMerge()
    {
        var (index, register, json) = (CommonOptions.Index(), CommonOptions.Register(), CommonOptions.Json());
        var into = new Argument<string>("A")
        {
            Description = "Who stays: an id, a name or an alias. Somebody whom the register does not know comes into it.",
        };
        var other = new Argument<string>("B") { Description = "Who becomes A: an id, a name or an alias." };
        var command = new Command(
            "merge",
            "Make speaker B speaker A, by adding to your register. A running server shows it within two "
            + "seconds.") { into, other, index, register, json };
        command.SetAction((parsed, _) => RunAsync(parsed.GetRequiredValue(index), parsed.GetValue(register), run =>
            ReportWriter.Write(
                run.Merge(parsed.GetRequiredValue(into), parsed.GetRequiredValue(other)),
                ReportJson.Default.MergeReport,
                parsed.GetValue(json))));
        return command;
    }

    private static Task<int> RunAsync(string directory, string? register, Action<SpeakerRun> act) => Failure.GuardAsync(() =>
    {
        Announcement.OfIndex(directory);
        using var run = new SpeakerRun(directory, RegisterPaths.In(directory, register));
        act(run);
        return Task.FromResult(ExitCode.Success);
    });

    private static Option<int> Limit(int usual)
    {
        var limit = new Option<int>("--limit") { Description = "The most that are shown.", HelpName = "N", DefaultValueFactory = _ => usual };
        limit.Validators.Add(given => { if (given.GetValueOrDefault<int>() < 1) given.AddError("--limit is 1 or more."); });
        return limit;
    }
}
