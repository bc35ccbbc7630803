using System.CommandLine;

namespace NegotiationsSearch.Commands;

/// <summary>Options and arguments that several commands have.</summary>
internal static class CommonOptions
{
    public const string UsualIndex = "index";

    public static Option<string> Index() => new("--index")
    {
        Description = "The index directory: archive and search index.",
        HelpName = "DIR",
        DefaultValueFactory = _ => UsualIndex,
    };

    public static Option<string?> Register() => new("--register")
    {
        Description = "Your register of people, as YAML: who is whom, with aliases, offices and sides. "
            + "It lies over the one that ships: a person with a new id is added; "
            + "of one with the same id what you give takes the place of what ships, and aliases are added. 'replace: "
            + "true' at its top does without the one that ships. Default: register.yaml in the index directory.",
        HelpName = "FILE",
    };

    /// <summary>As <see cref="Register"/>, of a file that must be there.</summary>
    public static Option<string?> ExistingRegister()
    {
        var option = Register();
        option.Validators.Add(register =>
        {
            if (register.GetValueOrDefault<string?>() is { } file && !File.Exists(file))
                register.AddError($"There is no register {Path.GetFullPath(file)}.");
        });
        return option;
    }

    public static Option<string> Corrections() => new("--corrections")
    {
        Description = "The file of corrections by hand. Default: corrections.yaml in the index directory.",
        HelpName = "FILE",
    };

    public static Option<bool> Json() => new("--json") { Description = "Write the closing report as JSON." };

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files or folders of coverage: plain text with YAML front matter (.txt, .text, .md, .markdown), "
            + "JSON lines (.jsonl, .ndjson), JSON (.json), saved web pages (.html, .htm, .xhtml), feeds (.xml, .rss, .atom, .rdf), "
            + "tables (.csv, .tsv), all also gzipped (.gz). "
            + "'-' reads JSON lines or text from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };
}
