using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Endpoints;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.OpenApi;

namespace NegotiationsSearch.Web;

/// <summary>Puts the search among a host's services.</summary>
public static class NegotiationsSearchServices
{
    /// <summary>
    /// Adds what <see cref="NegotiationsSearchEndpoints.MapNegotiationsSearch"/> needs. The index is opened at the
    /// first request that needs it.
    /// </summary>
    public static IServiceCollection AddNegotiationsSearch(this IServiceCollection services, Action<NegotiationsSearchOptions> configure)
    {
        services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IndexSource>();
        services.AddSingleton<CorrectionSource>();
        services.AddSingleton<RequestRate>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswersJson.Served));
        services.AddOpenApi(Document.Name, Document.Configure);
        return services;
    }
}
