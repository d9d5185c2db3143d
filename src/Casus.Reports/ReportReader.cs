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
        var source = ByteDecoder.Decode(bytes.Span, provenance.Kind);
        var findings = source.Findings.ToBuilder();
        var facts = PageFacts.None;
        var page = LitterFinder.Part(SourceLines.Of(source.Text), provenance.Title, knowledge);
        var clean = CleanText.Of(page, source, provenance.Title);
        if (page.Count == 0 && findings.All(f => f.Code != "C0202"))
            findings.Add(Findings.NothingToRead());
        else if (page.Count > 0 && clean.Body.Length == 0)
            findings.Add(Findings.NoBody());
        var language = LanguageGuess.Of(clean.Text, knowledge.Languages);
        if (clean.Text.Length > 0 && language == LanguageGuess.Unknown)
            findings.Add(Findings.UnknownLanguage());
        var hash = ContentId.Sha256(bytes.Span);
        return new(
            ReportIdentity.Of(hash, provenance),
            hash,
            provenance,
            clean.Text,
            clean.BodyStart,
            clean.Title,
            facts.Byline ?? BylineFinder.Find(page, knowledge.Litter, knowledge.Agencies),
            OutletFinder.Find(page, facts, provenance, knowledge.Agencies),
            language,
            PublicationFinder.Find(clean, source, facts, provenance, knowledge, findings),
            CreditFinder.Find(page, knowledge),
            clean.Map,
            CopySketch.Of(clean.Body),
            findings.ToImmutable()
        );
    }
}
