using System.Globalization;
using Casus.Ledger.Redactions;

namespace Casus.Ledger.Judgements;

/// <summary>A judgement in words: what was decided about which words, by whom, when and why.</summary>
public static class JudgementWords
{
    const int QuoteAtMost = 80;

    /// <summary>One line; the words themselves are quoted from the ledger as it stands.</summary>
    public static string Of(Judgement judgement, ILedger ledger)
    {
        var about = judgement.Kind switch
        {
            JudgementKind.Forgotten => $"{judgement.About[0].Report}, SHA-256 {judgement.Value}",
            JudgementKind.Redacted =>
                $"{(judgement.About.Count == 1 ? "1 place" : $"{judgement.About.Count} places")} in {About(judgement.About[0], ledger)}",
            _ => string.Join(" and ", judgement.About.Select(a => About(a, ledger))),
        };
        var value = judgement is { Kind: JudgementKind.Corrected, Value: { } given } ? $" to {given}" : "";
        var when = judgement.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return $"{Kind(judgement.Kind)}{value}: {about} — {judgement.By}, {when} UTC: {judgement.Why}";
    }

    public static string Kind(JudgementKind kind) =>
        kind switch
        {
            JudgementKind.NotTheSame => "not the same",
            JudgementKind.ErrorOfTheSource => "an error of the source",
            JudgementKind.Wrong => "misread",
            _ => $"{kind}".ToLowerInvariant(),
        };

    /// <summary>The words that it names, or the title of the report.</summary>
    static string About(Anchor anchor, ILedger ledger)
    {
        if (!Knows(ledger, anchor))
            return $"{anchor.Report}, which is gone";
        var stored = ledger.Load(anchor.Report);
        if (anchor.EntryKind is null)
            return $"“{Cut(stored.Report.Title ?? "(no title)")}” ({anchor.Report})";
        return Fit(stored, anchor) is { } span
            ? $"{anchor.EntryKind.Split(' ')[0]} “{Cut(span.In(stored.Report.Text))}” [{stored.Files[0]}]"
            : $"{anchor.EntryKind} of {anchor.Report} that is read no more";
    }

    /// <summary>False for a report that was forgotten.</summary>
    internal static bool Knows(ILedger ledger, Anchor anchor) =>
        ledger.Has(anchor.Report) && !new Withdrawn(ledger.Judgements()).IsForgotten(anchor.Report);

    /// <summary>Where the words that an anchor names stand today; null when nothing is read there any more.</summary>
    internal static Language.TextSpan? Fit(StoredReport stored, Anchor anchor) =>
        JudgedEntry.Of(stored).FirstOrDefault(e => e.Anchor == anchor) is { } entry
            ? entry.Kind switch
            {
                EntryKind.Statement => stored.Coding.Statements[entry.Number].Span,
                EntryKind.Figure => stored.Coding.Figures[entry.Number].Span,
                EntryKind.Appeal => stored.Coding.Appeals[entry.Number].Span,
                _ => stored.Coding.Truces[entry.Number].Span,
            }
            : null;

    static string Cut(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= QuoteAtMost ? line : line[..QuoteAtMost].TrimEnd() + " …";
    }
}
