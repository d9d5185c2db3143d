using System.Collections.Immutable;
using Casus.Reports.Cleaning;
using Casus.Reports.Copies;
using Casus.Reports.Credits;
using Casus.Reports.Dating;
using Casus.Reports.Decoding;
using Casus.Reports.Html;
using Casus.Reports.Languages;
using Casus.Reports.Litter;

namespace Casus.Reports;

/// <summary>Bytes and provenance to a report.</summary>
public static class ReportReader
{
    /// <summary>Reads one item; whatever is wrong with it becomes findings on the report, never an exception.</summary>
    public static Report Read(ReadOnlyMemory<byte> bytes, Provenance provenance, ReportKnowledge knowledge)
    {
        var source = ByteDecoder.Decode(bytes.Span, provenance, knowledge.Grams);
        var findings = source.Findings.ToBuilder();
        var html = IsHtml(source.Text, provenance.Kind) ? HtmlPage.Read(source, provenance, knowledge) : null;
        if (html?.Finding is { } wrong)
            findings.Add(wrong);
        var facts = html?.Facts ?? PageFacts.None;
        var title = provenance.Title ?? facts.Title;
        var lines = html?.Lines ?? Seams.Cut(SourceLines.Of(source.Text), knowledge);
        var page = LitterFinder.Part(lines, html is not null, title, knowledge);
        var clean = CleanText.Of(page, source, title);
        if (page.Count == 0 && findings.All(f => f.Code != "C0202"))
            findings.Add(Findings.NothingToRead());
        else if (page.Count > 0 && clean.Body.Length == 0)
            findings.Add(Findings.NoBody());
        var language = LanguageGuess.Of(clean.Text, knowledge.Languages, knowledge.Grams);
        if (language == LanguageGuess.Unknown)
            language = HtmlPage.Primary(provenance.Language) ?? facts.Language ?? language;
        if (clean.Text.Length > 0 && language == LanguageGuess.Unknown)
            findings.Add(Findings.UnknownLanguage());
        var signature = Signature.FirstOf(
            Signatures.Of(
                provenance.Author is { } author ? [author] : [],
                facts.SiteName ?? provenance.Feed,
                knowledge
            ),
            facts.Signature,
            BylineFinder.Find(page, facts.Signature, facts.SiteName, knowledge)
        );
        var hash = ContentId.Sha256(bytes.Span);
        return new(
            ReportIdentity.Of(hash, provenance),
            hash,
            provenance,
            clean.Text,
            clean.BodyStart,
            clean.Title,
            signature.Byline,
            OutletFinder.Find(page, facts, provenance, knowledge.Agencies),
            language,
            PublicationFinder.Find(clean, source, facts, provenance, knowledge, findings),
            CreditFinder.Find(page, knowledge),
            clean.Map,
            CopySketch.Of(clean.Body),
            findings.ToImmutable()
        )
        {
            Signed = signature.Signed,
            Notes = clean.Notes,
            Dateline = DatelineFinder.Of(clean.Text, clean.BodyStart),
            Url = OutletFinder.Address(page, facts, provenance),
        };
    }

    /// <summary>Pages are often saved under a name that says text.</summary>
    static bool IsHtml(string text, MediaKind kind)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 1000)).TrimStart("\uFEFF \t\r\n");
        return kind is MediaKind.Html
            || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
