using System.Collections.Immutable;
using System.Text;
using Casus.Coding;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Storage.Tests;

/// <summary>Entries without a pipeline: the ledger does not look into what it keeps.</summary>
static class SampleEntries
{
    public static MadeBy Made { get; } = new("models-1", "rules-1", "fast");

    public static MadeBy Newer { get; } = new("models-2", "rules-2", "accurate");

    public static string Id(string text) => Read(text).Report.Id;

    /// <summary>The same bytes as other versions would read them.</summary>
    public static (Report Report, ReportCoding Coding) Anew(string text) =>
        (Read(text).Report with { Title = "A new title" }, Read(text).Coding);

    public static Entry.Read Read(string text, string file = "a.txt")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var report = new Report(
            ReportIdentity.Of(bytes, Provenance.Text),
            ContentId.Sha256(bytes),
            Provenance.Text,
            text,
            0,
            "A title",
            null,
            new Outlet("The Mill Post", null),
            "en",
            Publication.Unknown,
            [new AgencyCredit("MILL", "Mill Press", AgencyRole.Source)],
            new SpanMap([new(new(0, text.Length), new(0, bytes.Length))]),
            CopySketch.Of("Shots were heard at the mill on 2 April"),
            []
        );
        return new(file, bytes, report, ReportCoding.Empty(report.Id));
    }

    public static Entry.Judged Judged(string report, string why) =>
        new(
            new(JudgementKind.Accepted, [new(report, new(0, 3), "figure")], null, "rev", DateTimeOffset.UnixEpoch, why)
        );

    public static DerivedRow Row(string kind, string id, string? incident = null, string json = "{}") =>
        new(kind, id, incident, Encoding.UTF8.GetBytes(json));

    /// <summary>The exported document, with texts.</summary>
    public static string Exported(ILedger ledger)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(ledger, stream, withText: true);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string Exported(string place)
    {
        using var ledger = LedgerStore.OpenToRead(place);
        return Exported(ledger);
    }

    public static string Text(StoredReport stored) =>
        Encoding.UTF8.GetString(StoredJson.Write(stored.Report))
        + Encoding.UTF8.GetString(StoredJson.Write(stored.Coding))
        + string.Join(',', stored.Files);
}
