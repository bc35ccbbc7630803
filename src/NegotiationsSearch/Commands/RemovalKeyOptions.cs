using System.CommandLine;
using System.CommandLine.Parsing;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Indexing;

namespace NegotiationsSearch.Commands;

/// <summary>The three ways to say what is removed or restored, of which a command line has exactly one.</summary>
internal sealed class RemovalKeyOptions
{
    public Option<string> Id { get; } = new("--id")
    {
        Description = "The article with this id: the one that answers show, "
            + "or as the coverage gave it (else the file's name without extension).",
        HelpName = "ID",
    };

    public Option<string> Url { get; } = new("--url") { Description = "The article with this URL.", HelpName = "URL" };

    public Option<string> Source { get; } = new("--source") { Description = "All articles of this source.", HelpName = "NAME" };

    public void Validate(CommandResult command)
    {
        Option<string>[] options = [Id, Url, Source];
        if (options.Count(option => command.GetResult(option) is not null) != 1)
            command.AddError("Say what: exactly one of --id, --url or --source.");
    }

    public RemovalTarget Of(ParseResult parsed) =>
        parsed.GetValue(Id) is { } id ? new RemovalTarget(RemovalKey.Id, id)
        : parsed.GetValue(Url) is { } url ? new RemovalTarget(RemovalKey.Url, url)
        : new RemovalTarget(RemovalKey.Source, parsed.GetRequiredValue(Source));
}
