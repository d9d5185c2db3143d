using Casus.Language.Knowledge;

namespace Casus.Reports;

/// <summary>Bytes and provenance to a report.</summary>
public static class ReportReader
{
    /// <summary>Reads one item; whatever is wrong with it becomes findings on the report, never an exception.</summary>
    public static Report Read(ReadOnlyMemory<byte> bytes, Provenance provenance, ReportKnowledge knowledge) =>
        throw new NotImplementedException();
}

/// <summary>What reading needs to know: agencies, litter shapes, dated anchors. Immutable.</summary>
public sealed class ReportKnowledge
{
    public static ReportKnowledge Load(KnowledgeFiles files) => new();
}
