using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>
/// The parameters of a page's URL, from which the URLs of other states are made. Fields a form sends empty count as not given.
/// </summary>
internal sealed record PageState(ImmutableList<KeyValuePair<string, string>> Pairs)
{
    private const string InterfaceName = "ui";

    /// <summary>The one parameter that pages have and the API has not.</summary>
    public static readonly Parameter InterfaceParameter = new(InterfaceName, "The language of the interface.") { Values = Wording.Languages };

    private static readonly string[] Places = ["page", "cursor"];

    private static readonly string[] Shapes = [InterfaceName, .. Places, "size", "facet", "facet_limit", "offsets"];

    public static PageState Empty { get; } = new(ImmutableList<KeyValuePair<string, string>>.Empty);

    /// <summary>The interface's language as the URL names it; null when it leaves that to the browser.</summary>
    public string? Interface => Wording.Languages.FirstOrDefault(language => language == this[InterfaceName]);

    /// <summary>What the API is asked with.</summary>
    public QueryCollection Asked => new(Pairs.Where(pair => pair.Key != InterfaceName)
        .GroupBy(pair => pair.Key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => new StringValues([.. group.Select(pair => pair.Value)])));

    /// <summary>What finds the same hits, whatever page of them.</summary>
    public PageState Narrowing => new(Pairs.RemoveAll(pair => Shapes.Contains(pair.Key)));

    public string QueryString => Microsoft.AspNetCore.Http.QueryString.Create(
        Pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).ToUriComponent();

    /// <summary>The first value of this name; null when there is none.</summary>
    public string? this[string name] => Pairs.FirstOrDefault(pair => pair.Key == name).Value;

    public static PageState Of(IQueryCollection query) => new(
    [
        .. query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))).Where(pair => pair.Value.Length > 0),
    ]);

    public IEnumerable<string> All(string name) => Pairs.Where(pair => pair.Key == name).Select(pair => pair.Value);

    public bool Has(string name, string value) => Pairs.Contains(KeyValuePair.Create(name, value));

    /// <summary>One more value of this name, from the first page on.</summary>
    public PageState With(string name, string value) => new(FromStart().Add(KeyValuePair.Create(name, value)));

    /// <summary>Without this value, from the first page on.</summary>
    public PageState Without(string name, string value) => new(FromStart().Remove(KeyValuePair.Create(name, value)));

    /// <summary>Without any value of these names, from the first page on.</summary>
    public PageState Without(params string[] names) => new(FromStart().RemoveAll(pair => names.Contains(pair.Key)));

    /// <summary>This value alone; null for none.</summary>
    public PageState Only(string name, string? value) => value is null ? Without(name) : Without(name).With(name, value);

    public PageState Toggled(string name, string value) => Has(name, value) ? Without(name, value) : With(name, value);

    /// <summary>Another place among the same hits.</summary>
    public PageState At(string name, string? value)
    {
        var start = FromStart();
        return new(value is null ? start : start.Add(KeyValuePair.Create(name, value)));
    }

    /// <summary>The same in another language of the interface; null for the browser's.</summary>
    public PageState In(string? language)
    {
        var pairs = Pairs.RemoveAll(pair => pair.Key == InterfaceName);
        return new(language is null ? pairs : pairs.Add(KeyValuePair.Create(InterfaceName, language)));
    }

    private ImmutableList<KeyValuePair<string, string>> FromStart() => Pairs.RemoveAll(pair => Places.Contains(pair.Key));
}
