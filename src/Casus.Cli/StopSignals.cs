using System.Runtime.InteropServices;

namespace Casus.Cli;

/// <summary>Ctrl-C once: finish what is being written and stop. Twice: stop at once; the ledger bears that too.</summary>
sealed class StopSignals : IDisposable
{
    readonly CancellationTokenSource _stop = new();
    readonly PosixSignalRegistration[] _registered;

    public StopSignals() =>
        _registered = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registered)
            registration.Dispose();
        _stop.Dispose();
    }

    void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (_stop.IsCancellationRequested)
            Environment.Exit(ExitCode.Stopped);
        Console.Error.WriteLine("casus: stopping when this batch is written; once more stops at once.");
        _stop.Cancel();
    }
}
