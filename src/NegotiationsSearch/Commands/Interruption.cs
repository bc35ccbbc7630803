using System.Runtime.InteropServices;

namespace NegotiationsSearch.Commands;

/// <summary>
/// Ctrl-C and SIGTERM as a request to finish what is begun. The second one ends the process at once, which loses
/// nothing that was reported as committed.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _requested = new();
    private readonly PosixSignalRegistration[] _registrations;

    private readonly string _answer;

    /// <param name="answer">What is said to the first signal.</param>
    public Interruption(string answer = "Stopping: storing what has been read. Once more to stop at once.")
    {
        _answer = answer;
        _registrations = _registrations = [Register(PosixSignal.SIGINT), Register(PosixSignal.SIGTERM)];
    }

    public CancellationToken Token => _requested.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _requested.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        if (_requested.IsCancellationRequested) return;
        context.Cancel = true;
        Console.Error.WriteLine(_answer);
        _requested.Cancel();
    });
}
