using System.Collections.Immutable;
using System.Text;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Models;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Coding.Tests.Figures;

/// <summary>Texts read as far as the finders of facts need, each sentence a statement of its author's.</summary>
static class Telling
{
    static readonly Lazy<LanguageModel> Model = new(() => LanguageModel.Load(Checkout.Knowledge, Tier.Accurate));
    static readonly Lazy<ReportKnowledge> Reports = new(() => ReportKnowledge.Load(Checkout.Knowledge));
    static readonly Lazy<CodingKnowledge> Coding = new(() => CodingKnowledge.Load(Checkout.Knowledge));

    public static CodingKnowledge Knowledge => Coding.Value;

    public static CodingContext Of(string text, Actor? speaker = null, string? published = null)
    {
        var provenance = Provenance.Text with { Published = published };
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), provenance, Reports.Value) with { BodyStart = 0 };
        var parsed = LanguagePipeline.Parse(report.Text, Model.Value);
        var actors = ActorFinder.Find(report, parsed, Knowledge.Actors);
        var author = speaker ?? new Actor("author", "author", ClaimantKind.Author, null, null, null);
        var statements = parsed.Sentences.Select((s, i) => Statement(author, s.Span, i)).ToImmutableArray();
        return new CodingContext(report, parsed, actors, statements);
    }

    static Statement Statement(Actor author, TextSpan span, int index) =>
        new(
            $"s{index}",
            span,
            span,
            null,
            null,
            null,
            author,
            ClaimantBasis.Author,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            false,
            []
        );
}
