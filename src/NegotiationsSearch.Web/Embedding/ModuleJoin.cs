using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// Joins a module and those it imports into one file, so that one integrity hash covers all that runs and one file can be hosted elsewhere.
/// It knows what our modules use and no more: named imports of files beside them, without renaming, and top-level names that differ.
/// </summary>
internal static partial class ModuleJoin
{
    /// <summary>The module with what it imports before it, each once; what the module itself exports stays exported.</summary>
    /// <param name="entry">The file name of the module.</param>
    /// <param name="read">Gives a module's text by its file name.</param>
    /// <exception cref="InvalidOperationException">A module imports in a form that is not known here.</exception>
    public static string Join(string entry, Func<string, string> read)
    {
        var joined = new StringBuilder();
        Append(entry, isEntry: true, read, joined, []);
        return joined.ToString();
    }

    private static void Append(string name, bool isEntry, Func<string, string> read, StringBuilder joined, HashSet<string> done)
    {
        if (!done.Add(name)) return;
        var text = read(name);
        foreach (Match import in Import().Matches(text)) Append(import.Groups[1].Value, isEntry: false, read, joined, done);
        var own = Import().Replace(text, "");
        if (!isEntry) own = Export().Replace(own, "");
        if (AnyImport().IsMatch(own)) throw new InvalidOperationException($"{name} imports in a form that modules cannot be joined by.");
        joined.Append(own.Trim()).Append("\n\n");
    }

    [GeneratedRegex("""^import \{[^}]*\} from "\./([\w-]+\.js)";\n""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex("^export (?=(?:const|class|function|async function) )", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Export();

    [GeneratedRegex(@"^import\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AnyImport();
}
