using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary><c>/v1/articles/{id}</c>: an article with its text, the current or an old version.</summary>
internal static class ArticleEndpoint
{
    private static readonly Parameter Version = new("version", "A version of the text, from 1. Default: the current one.")
    {
        Type = ParameterType.Integer,
        Minimum = 1,
    };

    private static readonly IReadOnlyList<Parameter> Parameters = [Reading.Id("article"), Version, SearchParameters.Offsets];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapRead<ArticleTextAnswer>("/v1/articles/{id}", Read, Parameters, 400, 404, 410, 429, 503)
            .Produces(StatusCodes.Status301MovedPermanently)
            .Produces(StatusCodes.Status304NotModified)
            .WithName("article")
            .WithTags("Articles")
            .WithSummary("Read an article")
            .WithDescription(
                "With its paragraphs and quotations. An old version has its text alone. A merged article answers 301, "
                + "a removed one 410.");

    private static IResult Read(string id, [AsParameters] IndexRequest request)
    {
        var reader = request.Parameters(Parameters);
        var version = reader.Has(Version) ? reader.Integer(Version, 1) : (int?)null;
        var unit = reader.Choice(SearchParameters.Offsets, OffsetUnit.Utf16);
        return request.Answer(reader, snapshot => Answer.Of(
            snapshot.Article(id),
            "article",
            article => Found(article, new ArticleTextMapping(request.Links, unit, SearchMapping.Index(snapshot.State))),
            moved => request.Links.Article(moved) + request.Context.Request.QueryString));

        IResult Found(ArticleView article, ArticleTextMapping mapping) =>
            version is null || version == article.Version ? Answer.Json(mapping.Current(article), AnswersJson.Served.ArticleTextAnswer)
            : version > article.Version ? NoSuchVersion(version.Value, article.Version)
            : Old(article, version.Value, mapping, request.Options.Value);
    }

    private static ProblemResult NoSuchVersion(int version, int current) =>
        new(KnownProblems.NotFound($"This article has no version {version}; the current one is {current}."));

    private static IResult Old(ArticleView article, int version, ArticleTextMapping mapping, NegotiationsSearchOptions options)
    {
        if (options.ReadArchivedArticle is not { } archive || version > article.ArchiveAddresses.Count)
            return new ProblemResult(KnownProblems.NotFound("This server keeps no old versions."));
        return archive(article.ArchiveAddresses[version - 1]) is { } old
            ? Answer.Json(mapping.Old(article, version, old), AnswersJson.Served.ArticleTextAnswer)
            : new ProblemResult(KnownProblems.Gone($"The text of version {version} is no longer kept."));
    }
}
