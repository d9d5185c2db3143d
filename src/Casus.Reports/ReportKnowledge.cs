using System.Buffers;
using System.Collections.Immutable;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;
using Casus.Reports.Credits;
using Casus.Reports.Dating;
using Casus.Reports.Html;
using Casus.Reports.Languages;
using Casus.Reports.Litter;

namespace Casus.Reports;

/// <summary>What reading needs to know: litter shapes, languages, agencies, dated anchors. Immutable.</summary>
public sealed class ReportKnowledge
{
    ReportKnowledge(KnowledgeFiles files)
    {
        Litter = LitterLexicon.Load(files);
        Languages = LanguageWords.Load(files);
        Grams = GramModel.Load(files);
        Agencies = AgencyLexicon.Load(files);
        Credits = CreditWords.Load(files);
        Bylines = BylineWords.Load(files);
        Anchors = Anchor.Load(files);
        AnchorNames = SearchValues.Create([.. Anchors.SelectMany(a => a.Names)], StringComparison.Ordinal);
        Dating = DatingWords.Load(files);
        Blocks = BlockWords.Load(files);
        Captions = CaptionWords.Load(files);
        PageWords = PageWords.Load(files);
        Dates = DateWords.Load(files);
        Unlisted = UnlistedAgencies.Load(files, Agencies, Credits, Dates);
        Head = new(Litter, Dates);
    }

    /// <summary>Agencies and outlets by name and domain.</summary>
    public AgencyLexicon Agencies { get; }

    /// <summary>The words of dates.</summary>
    public DateWords Dates { get; }

    internal LitterLexicon Litter { get; }

    internal HeadWords Head { get; }

    internal LanguageWords Languages { get; }

    internal GramModel Grams { get; }

    internal BlockWords Blocks { get; }

    internal CaptionWords Captions { get; }

    internal PageWords PageWords { get; }

    internal CreditWords Credits { get; }

    internal UnlistedAgencies Unlisted { get; }

    internal BylineWords Bylines { get; }

    internal ImmutableArray<Anchor> Anchors { get; }

    /// <summary>The names of all of them at once, since most lines hold none.</summary>
    internal SearchValues<string> AnchorNames { get; }

    internal DatingWords Dating { get; }

    /// <summary>The likeliest language of a text, however short, by ISO 639-1 (639-3 where there is none); null without letters.</summary>
    public string? LikeliestLanguage(string text) => LanguageGuess.Likeliest(text, Languages, Grams);

    /// <summary>Throws <see cref="FormatException"/> naming file and line when a data file is wrong.</summary>
    public static ReportKnowledge Load(KnowledgeFiles files) => new(files);
}
