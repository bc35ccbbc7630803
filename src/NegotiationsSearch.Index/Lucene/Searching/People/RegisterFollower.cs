using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>
/// Keeps the view of the newest register. A register that cannot be read leaves the former view in service and is tried
/// again. Thread-safe.
/// </summary>
/// <param name="source">Gives the register.</param>
/// <param name="failed">Told of each new kind of failure once, not of every repetition.</param>
internal sealed class RegisterFollower(Func<PeopleRegister> source, SegmentColumnsCache segments, ValueTables tables, Action<Exception>? failed)
{
    private readonly Lock _refreshing = new();
    private PeopleRegister _register = PeopleRegister.Empty;
    private string? _problem;
    private PeopleView _view = new(PeopleRegister.Empty, segments, tables);

    /// <summary>The newest view, read through where there was an index to read.</summary>
    public PeopleView View => Volatile.Read(ref _view);

    /// <summary>Looks for another register now. Never throws for what the source does.</summary>
    /// <param name="warmUp">Reads a new view through before anybody gets it.</param>
    public void Refresh(Action<PeopleView> warmUp)
    {
        lock (_refreshing)
        {
            try
            {
                Follow(source(), warmUp);
                _problem = null;
            }
            catch (Exception exception)
            {
                Report(exception);
            }
        }
    }

    /// <summary>As <see cref="Refresh"/>, unless somebody else is at it.</summary>
    public void RefreshUnlessBusy(Action<PeopleView> warmUp)
    {
        // A refresh that takes longer than the interval must not pile up threads behind it.
        if (!_refreshing.TryEnter()) return;
        try
        {
            Refresh(warmUp);
        }
        finally
        {
            _refreshing.Exit();
        }
    }

    private void Follow(PeopleRegister register, Action<PeopleView> warmUp)
    {
        if (ReferenceEquals(register, _register)) return;
        if (RegisterFile.HashOf(register) != View.Hash)
        {
            var view = new PeopleView(register, segments, tables);
            warmUp(view);
            Volatile.Write(ref _view, view);
        }
        _register = register;
    }

    private void Report(Exception exception)
    {
        if (exception.Message == _problem) return;
        _problem = exception.Message;
        failed?.Invoke(exception);
    }
}
