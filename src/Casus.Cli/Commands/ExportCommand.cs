using System.CommandLine;
using Casus.Exports;
using Casus.Exports.Dossiers;

namespace Casus.Cli.Commands;

/// <summary><c>casus export</c>: a ledger in a form that other programs take.</summary>
static class ExportCommand
{
    static readonly string[] Examples =
    [
        "casus export --format json > ledger.json            the document casus-ledger/1",
        "casus export --format json --text -o ledger.json    with the text of every report",
        "casus export --format csv -o tables/                one CSV file for each kind of row; -o tables.zip packs them",
        "casus export --format csv --kind figures            every number with its claimant and its words",
        "casus export --format geojson -o map.geojson        places of incidents for a map",
        "casus export --as-of 2021-11-16                     as it stood at the end of a day, by publication",
        "casus export --ledger north.db | jq '.incidents[]'  of another ledger, into another program",
    ];

    public static Command Make()
    {
        var (ledger, asOf, recorded) = (LedgerOption.Make(), MomentOption.AsOf(), MomentOption.Recorded());
        var format = new Option<string>("--format", "-f")
        {
            Description = $"{string.Join("; ", ExportFormats.All.Select(f => $"{f.Name}: {f.Words}"))}.",
            DefaultValueFactory = _ => "json",
            HelpName = "FORMAT",
        };
        format.AcceptOnlyFromAmong([.. ExportFormats.All.Select(f => f.Name)]);
        var kind = new Option<string?>("--kind", "-k")
        {
            Description = $"With csv, one table alone: {string.Join(", ", LedgerSheets.Kinds)}.",
            HelpName = "KIND",
        };
        kind.AcceptOnlyFromAmong([.. LedgerSheets.Kinds]);
        var output = new Option<string?>("--output", "-o")
        {
            Description =
                "Write to a file, which appears only when it is whole; with csv a folder, if it ends in a slash; '-' is standard output.",
            HelpName = "FILE",
        };
        var text = Flag("--text", "With json, include the text of every report.");
        var bom = Flag("--bom", "With csv, begin with the mark by which some spreadsheets know UTF-8.");
        var site = new Option<string>("--site")
        {
            Description = "The address that permalinks begin with; without it they are paths.",
            HelpName = "URL",
            DefaultValueFactory = _ => "",
        };
        var command = new Command("export", "Write a ledger in a form that other programs take.")
        {
            format,
            kind,
            output,
            text,
            bom,
            site,
            ledger,
            asOf,
            recorded,
        };
        command.SetAction(parsed =>
            new ExportAction(
                ExportFormats.All.Single(f => f.Name == parsed.GetValue(format)),
                parsed.GetValue(kind),
                parsed.GetValue(output),
                new()
                {
                    Text = parsed.GetValue(text),
                    Bom = parsed.GetValue(bom),
                    Links = new(parsed.GetValue(site)!),
                }
            ).Run(parsed.GetValue(ledger)!, MomentOption.Read(parsed.GetValue(asOf), parsed.GetValue(recorded)))
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static Option<bool> Flag(string name, string words) => new(name) { Description = words };
}
