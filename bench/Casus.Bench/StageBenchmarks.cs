using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casus.Coding;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Bench;

/// <summary>Each stage of the line over all samples, one thread, warm; the whole line stands beside them as the base of the ratios.</summary>
public class StageBenchmarks
{
    Models _models = null!;
    ImmutableArray<(byte[] Bytes, Provenance Provenance)> _items;
    ImmutableArray<Report> _reports;
    ImmutableArray<(Report Report, ParsedText Parsed)> _parsed;
    ImmutableArray<(Report Report, ReportCoding Coding)> _codings;

    [GlobalSetup]
    public void Read()
    {
        var root = Root();
        _models = Models.Load(KnowledgeFolder.Load([Path.Combine(root, "data")]));
        _items =
        [
            .. Directory
                .EnumerateFiles(Path.Combine(root, "samples"))
                .Where(file => Path.GetExtension(file) is ".txt" or ".html")
                .Order(StringComparer.Ordinal)
                .Select(file => (File.ReadAllBytes(file), new Provenance(Kind(file)))),
        ];
        _reports = [.. _items.Select(item => ReportReader.Read(item.Bytes, item.Provenance, _models.Reports))];
        _parsed =
        [
            .. _reports.Select(report =>
                (report, LanguagePipeline.Parse(report.Text, _models.Language, report.Dateline?.End))
            ),
        ];
        _codings = [.. _items.Select(item => Pipeline.Read(item.Bytes, item.Provenance, _models))];
    }

    [Benchmark]
    public int Reports() =>
        _items.Sum(item => ReportReader.Read(item.Bytes, item.Provenance, _models.Reports).Text.Length);

    [Benchmark]
    public int Language() =>
        _reports.Sum(report =>
            LanguagePipeline.Parse(report.Text, _models.Language, report.Dateline?.End).Sentences.Length
        );

    [Benchmark]
    public int Coding() => _parsed.Sum(p => ReportCoder.Code(p.Report, p.Parsed, _models.Coding).Statements.Length);

    [Benchmark]
    public int Fold()
    {
        using var ledger = new MemoryLedger(_models.MadeBy);
        var number = 0;
        ledger.Append([.. _codings.Select(c => new Entry.Read($"{number++}", default, c.Report, c.Coding))]);
        LedgerFold.Refresh(ledger);
        return ledger.Derived("incidents").Count();
    }

    [Benchmark(Baseline = true)]
    public int WholeLine() =>
        _items.Sum(item => Pipeline.Read(item.Bytes, item.Provenance, _models).Coding.Statements.Length);

    static MediaKind Kind(string file) => Path.GetExtension(file) == ".html" ? MediaKind.Html : MediaKind.Text;

    internal static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
                return folder.FullName;
        throw new DirectoryNotFoundException(
            "Run the benchmarks from a checkout: Casus.slnx was not found above them."
        );
    }
}
