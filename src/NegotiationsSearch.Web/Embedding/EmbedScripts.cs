using System.Collections.Frozen;
using System.Text;
using NegotiationsSearch.Web.Assets;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>The scripts that other sites load, each joined of the modules under <c>wwwroot/embed</c>.</summary>
internal static class EmbedScripts
{
    public const string Search = "negotiations-search.js";
    public const string Quotation = "negotiations-quotation.js";
    private const string Folder = "embed/";

    // A file that is hosted elsewhere says whose it is.
    private const string Notice = "/*! NegotiationsSearch. Apache License 2.0. */\n";

    /// <summary>Those that register an element, and those that export its class alone.</summary>
    private static readonly IReadOnlyList<string> Names =
        [Search, "negotiations-search-element.js", Quotation, "negotiations-quotation-element.js"];

    private static readonly FrozenDictionary<string, EmbedScript> ByName =
        Names.Select(name => new EmbedScript(name, Encoding.UTF8.GetBytes(Notice + ModuleJoin.Join(name, Read)))).ToFrozenDictionary(
            script => script.Name,
            StringComparer.Ordinal);

    public static EmbedScript Of(string name) => ByName[name];

    /// <summary>Null when there is none of this name.</summary>
    public static EmbedScript? Find(string name) => ByName.GetValueOrDefault(name);

    private static string Read(string module) =>
        AssetCatalog.Find(Folder + module) is { } file
            ? Encoding.UTF8.GetString(file.Content)
            : throw new InvalidOperationException($"There is no module {module} under wwwroot/embed.");
}
