using System.Text;
using System.Text.Json;
using Casus.Feeds;
using Casus.Ledger;
using Casus.Storage;
using Casus.Tests;
using Casus.Work;

namespace Casus.Web.Tests.Safety;

/// <summary>A ledger of reports whose every field tries to become markup or a script: and names of files, judgements and who made them too.</summary>
static class HostileLedger
{
    static readonly Lazy<Task<string>> Read = new(Make);

    public static Task<string> Path => Read.Value;

    /// <summary>Every line of <c>attempts.txt</c>.</summary>
    public static IReadOnlyList<string> Attempts { get; } = HostileLines.Of("attempts.txt");

    static async Task<string> Make()
    {
        var folder = ScratchFolder.OfRun().Root;
        var lines = new StringBuilder();
        foreach (var ten in Attempts.Chunk(10))
        {
            string At(int n) => ten[n % ten.Length];
            lines.AppendLine(
                JsonSerializer.Serialize(
                    new
                    {
                        url = $"https://news.example/{Uri.EscapeDataString(At(0))}?q={At(0)}",
                        outlet = $"The Courier {At(1)}",
                        published = "2031-05-14",
                        title = $"Army says 12 soldiers {At(0)} were killed in Orvane {At(2)} {At(8)}",
                        text = $"By Ana Lorrin {At(3)}\n\nThe defence ministry of Armenia said on Friday that 12 soldiers were killed near {At(4)} Sotk. "
                            + $"\"We ask Russia for help {At(5)}\", spokeswoman Mary {At(6)} Toll said. Azerbaijan {At(7)} denied the claim.\n\n"
                            + $"{At(8)} said 7 civilians were wounded, officials of {At(9)} said.\n\n{At(0)}\n\n{At(1)}\n\n{At(2)}",
                    }
                )
            );
        }
        await File.WriteAllTextAsync(
            System.IO.Path.Combine(folder, "a<img src=x onerror=alert(1)>.jsonl"),
            lines.ToString()
        );
        var path = System.IO.Path.Combine(folder, "hostile.db");
        var models = Models.Load(Checkout.Knowledge, Models.UsualTier);
        using var ledger = LedgerFile.OpenOrCreate(path, models.MadeBy, TimeProvider.System);
        var run = new ReadingRun(ledger, (bytes, from) => Pipeline.Read(bytes, from, models), new(Workers: 2));
        await run.Read(new Inputs([folder], () => Stream.Null).Items(), CancellationToken.None);
        LedgerFold.Refresh(ledger);
        Judge(ledger);
        LedgerFold.Refresh(ledger);
        return path;
    }

    /// <summary>Names of files, and who decided what and why.</summary>
    static void Judge(ILedger ledger)
    {
        var at = new DateTimeOffset(2031, 6, 1, 9, 0, 0, TimeSpan.Zero);
        var ids = ledger.ReportIds().ToList();
        foreach (var (n, attempt) in Attempts.Index())
        {
            var report = ids[n % ids.Count];
            ledger.Append([
                new Entry.Named(report, $"{attempt.Replace('\0', ' ')}.txt"),
                new Entry.Judged(
                    new(JudgementKind.Unsure, [new(report, null, null)], null, attempt, at.AddSeconds(n), attempt)
                ),
            ]);
        }
        var gone = ids[^1];
        Withdrawals.Forget(
            ledger,
            new(JudgementKind.Forgotten, [new(gone, null, null)], new('0', 64), Attempts[0], at, Attempts[^1])
        );
    }
}
