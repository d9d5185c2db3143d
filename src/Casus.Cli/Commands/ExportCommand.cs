using System.CommandLine;
using Casus.Cli.Configuration;
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
        "casus export --format xlsx -o ledger.xlsx           a workbook, a sheet for each kind of row",
        "casus export --format ged --unreviewed              armed force in GED's columns, with numbers no person has reviewed",
        "casus export --format acled --claims --imputed      with what is only alleged, and numbers in place of vague words",
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
        var claims = Flag(
            "--claims",
            "With ged, acled and plover, write acts that one party only alleges of another too, each with its claimant."
        );
        var unreviewed = Flag(
            "--unreviewed",
            "With ged and acled, write best numbers that no person has reviewed; else they are left empty."
        );
        var imputed = Flag(
            "--imputed",
            "With ged and acled, add a column of numbers that the scheme's own rules put in place of words such as dozens, and one that names the rules."
        );
        var site = new Option<string>("--site")
        {
            Description = "The address that permalinks begin with; without it they are paths.",
            HelpName = "URL",
            DefaultValueFactory = _ => Settings.Site.ValueOrUsual,
        };
        var command = new Command("export", "Write a ledger in a form that other programs take.")
        {
            format,
            kind,
            output,
            text,
            claims,
            unreviewed,
            imputed,
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
                    Claims = parsed.GetValue(claims),
                    Unreviewed = parsed.GetValue(unreviewed),
                    Imputing = parsed.GetValue(imputed) ? KnowledgeAndModels.Imputing() : null,
                    World = parsed.GetValue(format) is "ged" or "acled" ? KnowledgeAndModels.World() : null,
                    Treaties = parsed.GetValue(format) == "markdown" ? KnowledgeAndModels.Treaties([]) : null,
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
