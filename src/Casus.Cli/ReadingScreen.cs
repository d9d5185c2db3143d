using Casus.Feeds;
using Casus.Work;
using Spectre.Console;

namespace Casus.Cli;

/// <summary>Progress on standard error: a bar where a person watches, a line now and then where a file does.</summary>
static class ReadingScreen
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    public static Task<ReadingResult> Show(
        bool quiet,
        Inputs inputs,
        Func<Action<ReadingProgress>, Task<ReadingResult>> run
    ) =>
        quiet ? run(_ => { })
        : Console.IsErrorRedirected ? Lines(run)
        : Bar(inputs, run);

    static Task<ReadingResult> Lines(Func<Action<ReadingProgress>, Task<ReadingResult>> run)
    {
        var started = TimeProvider.System.GetTimestamp();
        var last = TimeSpan.Zero;
        return run(progress =>
        {
            var elapsed = TimeProvider.System.GetElapsedTime(started);
            if (elapsed - last < Between)
                return;
            last = elapsed;
            Console.Error.WriteLine($"{Counted.Number(progress.Done)} read, {ReadingRate.Of(progress.Done, elapsed)}");
        });
    }

    static async Task<ReadingResult> Bar(Inputs inputs, Func<Action<ReadingProgress>, Task<ReadingResult>> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var size = Task.Run(inputs.Size);
        var started = TimeProvider.System.GetTimestamp();
        return await console
            .Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn { Width = 30 }, new TaskDescriptionColumn())
            .StartAsync(async context =>
            {
                var task = context.AddTask("reading", maxValue: 1);
                task.IsIndeterminate = true;
                return await run(progress =>
                {
                    var elapsed = TimeProvider.System.GetElapsedTime(started);
                    var share = size is { IsCompletedSuccessfully: true, Result: > 0 and { } all }
                        ? Math.Min(1.0, (double)progress.Bytes / all)
                        : (double?)null;
                    task.IsIndeterminate = share is null;
                    task.Value = share ?? 0;
                    task.Description = ReadingRate.Words(progress.Done, elapsed, share);
                });
            });
    }
}
