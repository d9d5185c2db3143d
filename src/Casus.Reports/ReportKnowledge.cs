using Casus.Language.Knowledge;
using Casus.Reports.Languages;
using Casus.Reports.Litter;

namespace Casus.Reports;

/// <summary>What reading needs to know: litter shapes, languages, agencies, dated anchors. Immutable.</summary>
public sealed class ReportKnowledge
{
    ReportKnowledge(LitterLexicon litter, LanguageWords languages)
    {
        Litter = litter;
        Head = new(litter);
        Languages = languages;
    }

    internal LitterLexicon Litter { get; }

    internal HeadWords Head { get; }

    internal LanguageWords Languages { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line when a data file is wrong.</summary>
    public static ReportKnowledge Load(KnowledgeFiles files) =>
        new(LitterLexicon.Load(files), LanguageWords.Load(files));
}
