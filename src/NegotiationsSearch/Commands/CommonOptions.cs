using System.CommandLine;

namespace NegotiationsSearch.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string> Index() => new("--index")
    {
        Description = "The index directory: archive and search index.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "index",
    };

    public static Option<bool> Json() => new("--json") { Description = "Write the closing report as JSON." };

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files or folders of coverage: plain text with YAML front matter (.txt, .text, .md, .markdown), JSON lines (.jsonl, .ndjson), JSON (.json), all also gzipped (.gz). '-' reads JSON lines or text from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
