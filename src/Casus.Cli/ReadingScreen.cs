using Casus.Feeds;
using Casus.Work;
using Spectre.Console;

namespace Casus.Cli;

/// <summary>Progress on standard error: a bar where a person watches, a line now and then where a file does.</summary>
static class ReadingScreen
{
    static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    /// <param name="share">How much is done, from 0 to 1; null when that cannot be told.</param>
    public static Task<ReadingResult> Show(
        bool quiet,
        Func<ReadingProgress, double?> share,
        Func<Action<ReadingProgress>, Task<ReadingResult>> run
    ) =>
        quiet ? run(_ => { })
        : Console.IsErrorRedirected ? Lines(run)
        : Bar(share, run);

    /// <summary>The share of all bytes of an input, once they have been counted.</summary>
    public static Func<ReadingProgress, double?> ShareOf(Inputs inputs)
    {
        var size = new Lazy<Task<long?>>(() => Task.Run(inputs.Size));
        return progress =>
            size.Value is { IsCompletedSuccessfully: true, Result: > 0 and { } all }
                ? Math.Min(1.0, (double)progress.Bytes / all)
                : null;
    }

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

    static async Task<ReadingResult> Bar(
        Func<ReadingProgress, double?> share,
        Func<Action<ReadingProgress>, Task<ReadingResult>> run
    )
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
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
                    var done = share(progress);
                    task.IsIndeterminate = done is null;
                    task.Value = done ?? 0;
                    task.Description = ReadingRate.Words(progress.Done, elapsed, done);
                });
            });
    }
}
