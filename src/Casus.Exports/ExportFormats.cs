using System.Collections.Immutable;
using System.Text;
using Casus.Exports.Acled;
using Casus.Exports.Annotations;
using Casus.Exports.Archives;
using Casus.Exports.Citations;
using Casus.Exports.Csv;
using Casus.Exports.Dossiers;
using Casus.Exports.Feeds;
using Casus.Exports.FollowTheMoney;
using Casus.Exports.Ged;
using Casus.Exports.GeoJson;
using Casus.Exports.LinkedData;
using Casus.Exports.Plover;
using Casus.Exports.Workbooks;
using Casus.Ledger;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Exports;

/// <summary>Every form that a ledger can be written in; the ledger's derived rows must be up to date.</summary>
public static class ExportFormats
{
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new("json", ".json", "the whole ledger as the document casus-ledger/1", true, Document),
        new(
            "csv",
            ".zip",
            "tables for R, pandas and spreadsheets: a zip, a folder, or one table by --kind",
            false,
            Csv
        ),
        new("ged", ".csv", "incidents of armed force in the 49 columns of UCDP GED", true, Ged),
        new("acled", ".csv", "incidents in the 31 columns of ACLED", true, Acled),
        new("plover", ".jsonl", "acts as PLOVER records, one a line", true, Plover),
        new("geojson", ".geojson", "places of incidents for maps (RFC 7946)", true, GeoJson),
        new("atom", ".atom", "incidents as a feed (RFC 4287)", true, Atom),
        new("ics", ".ics", "incidents as a calendar (RFC 5545)", true, Calendar),
        new("xlsx", ".xlsx", "the tables as a workbook, one sheet each", false, Workbook),
        new("markdown", ".md", "the brief", true, Brief),
        new("annotations", ".jsonld", "every span as a W3C Web Annotation", true, Annotations),
        new("jsonld", ".jsonld", "claims and their chain in schema.org and PROV", true, Claims),
        new("ftm", ".ftm.jsonl", "FollowTheMoney entities for Aleph", true, Entities),
        new("ris", ".ris", "reports for reference managers", true, Ris),
        new("bibtex", ".bib", "reports for LaTeX", true, BibTex),
    ];

    static int Document(ILedger ledger, Stream stream, ExportOptions options)
    {
        DocumentWriter.Write(ledger, stream, options.Text);
        return 0;
    }

    static int Csv(ILedger ledger, Stream stream, ExportOptions options)
    {
        CsvArchive.Write(LedgerSheets.All(ledger, options.Links), stream, options.Bom);
        return 0;
    }

    static int Ged(ILedger ledger, Stream stream, ExportOptions options)
    {
        var rows = GedRow.In(OneLevel.Dossiers(ledger), options);
        CsvWriter.Write(GedTable.Of(options).Of(rows), stream, options.Bom);
        return 0;
    }

    static int Acled(ILedger ledger, Stream stream, ExportOptions options)
    {
        var rows = AcledRow.In(OneLevel.Dossiers(ledger), options);
        CsvWriter.Write(AcledTable.Of(options).Of(rows), stream, options.Bom);
        return 0;
    }

    static int Plover(ILedger ledger, Stream stream, ExportOptions options)
    {
        PloverWriter.Write(OneLevel.Dossiers(ledger), Strays.Of(ledger), stream, options);
        return 0;
    }

    static int GeoJson(ILedger ledger, Stream stream, ExportOptions options)
    {
        GeoJsonWriter.Write(OneLevel.Of(ledger), stream, options.Links);
        return 0;
    }

    static int Atom(ILedger ledger, Stream stream, ExportOptions options) =>
        AtomWriter.Write(
            new("urn:casus:ledger", "Incidents in the ledger"),
            FeedEntries.Of(ledger),
            stream,
            options.Links
        );

    static int Calendar(ILedger ledger, Stream stream, ExportOptions options) =>
        CalendarWriter.Write(FeedEntries.Of(ledger), stream, options.Links);

    static int Workbook(ILedger ledger, Stream stream, ExportOptions options)
    {
        WorkbookWriter.Write(LedgerSheets.All(ledger, options.Links), stream);
        return 0;
    }

    static int Brief(ILedger ledger, Stream stream, ExportOptions options)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        BriefWriter.Write(ledger, output, BriefFormat.Markdown, null, options.Treaties);
        return 0;
    }

    static int Annotations(ILedger ledger, Stream stream, ExportOptions options)
    {
        AnnotationWriter.Write(ledger, stream, options.Links);
        return 0;
    }

    static int Claims(ILedger ledger, Stream stream, ExportOptions options)
    {
        ClaimGraphWriter.Write(ledger, stream);
        return 0;
    }

    static int Entities(ILedger ledger, Stream stream, ExportOptions options)
    {
        EntityWriter.Write(OneLevel.Dossiers(ledger), Strays.Of(ledger), stream, options.Links);
        return 0;
    }

    static int Ris(ILedger ledger, Stream stream, ExportOptions options)
    {
        RisWriter.Write(LedgerRows.Read<ExportedReport>(ledger, "reports"), stream);
        return 0;
    }

    static int BibTex(ILedger ledger, Stream stream, ExportOptions options)
    {
        BibTexWriter.Write(LedgerRows.Read<ExportedReport>(ledger, "reports"), stream);
        return 0;
    }
}
