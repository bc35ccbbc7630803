using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Guards;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>A request that one state of the index answers, and what every such answer goes through.</summary>
internal readonly record struct IndexRequest(
    HttpContext Context, IndexSource Index, IOptions<NegotiationsSearchOptions> Options, TimeProvider Time)
{
    public RequestLinks Links => new(Context.Request);

    public ParameterReader Parameters(IReadOnlyList<Parameter> known)
    {
        var reader = new ParameterReader(Context.Request.Query);
        reader.RejectUnknown(known);
        return reader;
    }

    /// <summary>Asks for the answer once the parameters are right and the index has changed since the client last asked.</summary>
    /// <param name="reader">The parameters, all of them read.</param>
    /// <param name="answer">The answer of this state of the index.</param>
    /// <param name="beside">What else the answer is made of.</param>
    public IResult Answer(ParameterReader reader, Func<IndexSnapshot, IResult> answer, string beside = "")
    {
        if (reader.Errors.Count > 0) return new ProblemResult(KnownProblems.BadParameters(reader.Errors));
        using var snapshot = Index.Acquire();
        return Freshness.IsUnchanged(Context, snapshot.State, beside) ? Endpoints.Answer.Unchanged : answer(snapshot);
    }

    /// <summary>The same for what may take long: given up when its time is over, and the answer says how long the index took.</summary>
    public IResult Search<T>(
        ParameterReader reader,
        Func<IndexSnapshot, CancellationToken, T> search,
        Func<T, IndexState, IResult> answer,
        string beside = "")
    {
        var request = this;
        var start = Time.GetTimestamp();
        return Answer(reader, snapshot =>
        {
            using var limit = new TimeLimit(request.Context, request.Options.Value, request.Time);
            var found = search(snapshot, limit.Token);
            Endpoints.Answer.Time(request.Context, request.Time.GetElapsedTime(start));
            return answer(found, snapshot.State);
        }, beside);
    }
}
