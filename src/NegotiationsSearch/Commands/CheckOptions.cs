using System.CommandLine;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Commands;

/// <summary>The options of a check, with the names of the HTTP parameters.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string?> _speaker =
        new("--speaker") { Description = "Who is said to have said it: a name, any alias, or an id.", HelpName = "NAME" };
    private readonly Option<DayRange?> _from = DayRange.Option("--from", "Published on or after YYYY, YYYY-MM or YYYY-MM-DD.");
    private readonly Option<DayRange?> _to = DayRange.Option("--to", "Published on or before YYYY, YYYY-MM or YYYY-MM-DD.");
    private readonly Option<string?> _language =
        new("--language") { Description = "Only articles of this language (en, uk, …).", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(_speaker);
        command.Add(_from);
        command.Add(_to);
        command.Add(_language);
    }

    /// <summary>The request, without its text.</summary>
    public CheckRequest Read(ParseResult parsed) => new()
    {
        Text = "",
        Speaker = parsed.GetValue(_speaker),
        From = parsed.GetValue(_from)?.First,
        To = parsed.GetValue(_to)?.Last,
        Language = parsed.GetValue(_language),
    };
}
