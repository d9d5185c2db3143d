using Casus.Coding;
using Casus.Language;
using Casus.Reports;

namespace Casus.Ledger.Redactions;

/// <summary>A report with some of its words overwritten: every length, offset and number is as it was.</summary>
/// <param name="Spans">Where words were overwritten in the clean text, in order.</param>
public sealed record Redaction(Report Report, ReportCoding Coding, byte[] Raw, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>Words shorter than this are overwritten where they were named, not wherever they stand.</summary>
    const int LeastLetters = 3;

    /// <summary>Overwrites the words of the spans, and the same words wherever else they stand in the report's text, bytes and codes.</summary>
    public static Redaction Of(StoredReport stored, ReadOnlyMemory<byte> raw, IReadOnlyList<TextSpan> named)
    {
        var text = stored.Report.Text;
        // A text that goes whole goes paragraph by paragraph: its title stands in the bytes of a page more than once.
        var whole = named is [var all] && all.Length == text.Length;
        List<string> words =
        [
            .. (whole ? text.Split('\n') : named.Select(span => span.In(text)))
                .Select(words => words.Trim())
                .Where(w => w.Count(char.IsLetter) >= LeastLetters)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(w => w.Length)
                .ThenBy(w => w, StringComparer.Ordinal),
        ];
        List<TextSpan> spans =
        [
            .. named
                .Concat(words.SelectMany(w => WholeWords.In(text, w)))
                .Distinct()
                .OrderBy(s => s.Start)
                .ThenBy(s => s.Length),
        ];
        var bytes = raw.ToArray();
        var filled = text.ToCharArray();
        foreach (var span in spans)
            Fill.Over(stored.Report, span, filled, bytes);
        foreach (var word in words)
            Fill.Everywhere(word, bytes);
        var masked = whole ? null : words;
        var report = MaskedStrings.Of(stored.Report, masked) with { Text = new(filled) };
        return new(report, MaskedStrings.Of(stored.Coding, masked), bytes, whole ? named : spans);
    }

    /// <summary>The judgement that goes with it: where, by whom, when and why, and the hash of the bytes as they are now.</summary>
    public Judgement Judged(string by, DateTimeOffset at, string why) =>
        new(
            JudgementKind.Redacted,
            [.. Spans.Select(span => new Anchor(Report.Id, Report.Map.ToRaw(span), null))],
            ContentId.Sha256(Raw),
            by,
            at,
            why
        );
}
