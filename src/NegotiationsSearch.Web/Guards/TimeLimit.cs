using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Guards;

/// <summary>Ends a search when its time is up or nobody waits for it any more.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _clock;
    private readonly CancellationTokenSource _either;

    public TimeLimit(HttpContext context, NegotiationsSearchOptions options, TimeProvider time)
    {
        _clock = new CancellationTokenSource(options.QueryTimeout, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_clock.Token, context.RequestAborted);
    }

    /// <summary>To be asked for when the search begins.</summary>
    /// <exception cref="OperationCanceledException">It is over already: nothing is begun that nobody waits for.</exception>
    public CancellationToken Token
    {
        get
        {
            _either.Token.ThrowIfCancellationRequested();
            return _either.Token;
        }
    }

    public void Dispose()
    {
        _either.Dispose();
        _clock.Dispose();
    }
}
