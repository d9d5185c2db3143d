using System.Globalization;
using Casus.Language;
using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Ledger.Redactions;
using Casus.Storage;

namespace Casus.Cli.Commands;

/// <summary>One run of <c>casus redact</c>.</summary>
sealed record RedactAction(
    string LedgerPath,
    string What,
    string[] Words,
    bool All,
    string Why,
    bool Dry,
    AuditOf Audit
)
{
    public int Run()
    {
        ByOption.Check(Audit.By, Why);
        var (report, spans) = Named();
        if (Dry)
        {
            Console.WriteLine(
                $"{Counted.Of(spans.Count, "place")} of {report} would be overwritten, {Counted.Of(spans.Sum(s => s.Length), "character")} in all. Nothing was changed."
            );
            return ExitCode.Ok;
        }
        using var ledger = LedgerStore.OpenToWrite(LedgerPath, TimeProvider.System);
        var redaction = Redaction.Of(ledger.Load(report), ledger.Raw(report), spans);
        var judgement = redaction.Judged(Audit.By, TimeProvider.System.GetUtcNow(), Why);
        Audit.Keep([judgement], () => LogNote.Tell(LedgerPath, Withdrawals.Redact(ledger, judgement, redaction)));
        // Who looks at a site meanwhile sees nothing until this is done.
        LedgerFold.Refresh(ledger);
        Console.WriteLine(Visible.Line($"{StandingJudgement.IdOf(judgement)}  {JudgementWords.Of(judgement, ledger)}"));
        Tell(ledger, report);
        return ExitCode.Ok;
    }

    (string Report, IReadOnlyList<TextSpan> Spans) Named()
    {
        using var view = LedgerView.Open(LedgerPath);
        var (name, place) = What.Split('#') is [var before, var after] ? (before, after) : (What, null);
        var id = LedgerIds.Find(view, name);
        if (NamedSpan.OfEntry(view, id) is { } entry)
            return (entry.Report, [entry.Span]);
        if (id[0] != 'r')
            throw new Failure(ExitCode.Usage, $"'{What}' is no report, no place in one, no statement and no figure.");
        var text = view.Load(id).Report.Text;
        if (place is not null)
            return (id, [Place(text, place)]);
        if (All)
            return (id, [new(0, text.Length)]);
        if (Words.Length == 0)
            throw new Failure(
                ExitCode.Usage,
                "Say which words: --words WORDS, or a place such as REPORT#120-131, or --all for the whole text."
            );
        return (id, [.. Words.SelectMany(words => OfWords(text, words))]);
    }

    static List<TextSpan> OfWords(string text, string words)
    {
        var found = words.Trim().Length == 0 ? [] : NamedSpan.OfWords(text, words.Trim()).ToList();
        return found.Count > 0
            ? found
            : throw new Failure(
                ExitCode.NothingMatched,
                "Not all of these words stand in the report; nothing was changed."
            );
    }

    TextSpan Place(string text, string place) =>
        place.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && NamedSpan.Of(text, start, end) is { } span
            ? span
            : throw new Failure(
                ExitCode.Usage,
                $"'{What}' is no place in the report: two offsets in its text, such as REPORT#120-131."
            );

    void Tell(ILedger ledger, string report)
    {
        if (!All && Words.Length > 0)
        {
            var others = ledger
                .ReportIds()
                .Where(id =>
                    id != report && Words.Any(w => NamedSpan.OfWords(ledger.Load(id).Report.Text, w.Trim()).Any())
                )
                .ToList();
            if (others.Count > 0)
                Console.Error.WriteLine(
                    $"casus: the same words stand in {Counted.Of(others.Count, "other report")}: {string.Join(", ", others.Take(10))}"
                );
        }
        Console.Error.WriteLine(
            $"The ledger {Visible.Line(LedgerPath)} holds these words no more. Copies, backups, exports and briefs made before still hold them, and so does what the reports were read from."
        );
    }
}
