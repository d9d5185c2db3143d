using System.Text;
using Casus.Coding;
using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Reports;

namespace Casus.Bench;

/// <summary>How fast trees are coded: who says what, acts, losses, places, appeals and the main incident; of the parser nothing is counted.</summary>
static class CodingSpeed
{
    /// <summary>Words a second of coding the documents as that tier reads them.</summary>
    public static double Of(IReadOnlyList<string> documents, LanguageModel model, KnowledgeFiles files)
    {
        var (reading, coding) = (ReportKnowledge.Load(files), CodingKnowledge.Load(files));
        var parsed = documents
            .Select(text => ReportReader.Read(Encoding.UTF8.GetBytes(text), Provenance.Text, reading))
            .Select(report => (Report: report, Trees: LanguagePipeline.Parse(report.Text, model)))
            .ToList();
        var words = parsed.Sum(p => p.Trees.Sentences.Sum(s => s.Words.Length));
        return words / CpuClock.Best(() => parsed.ForEach(p => _ = ReportCoder.Code(p.Report, p.Trees, coding)));
    }
}
