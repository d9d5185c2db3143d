using System.Collections.Immutable;
using Casus.Exports.Archives;
using Casus.Exports.Dossiers;
using Casus.Exports.Feeds;
using Casus.Exports.GeoJson;
using Casus.Ledger;
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
        new("geojson", ".geojson", "places of incidents for maps (RFC 7946)", true, GeoJson),
        new("atom", ".atom", "incidents as a feed (RFC 4287)", true, Atom),
        new("ics", ".ics", "incidents as a calendar (RFC 5545)", true, Calendar),
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
}
