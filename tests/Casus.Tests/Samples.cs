using Casus.Coding;
using Casus.Feeds;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Reports;

namespace Casus.Tests;

/// <summary>A sample and what every stage makes of it.</summary>
sealed record Sample(Item Item, Report Report, ParsedText Parsed, ReportCoding Coding)
{
    /// <summary>The name of its folder among the baselines.</summary>
    public string Name { get; } = Path.GetFileName(Item.Name).Replace('#', '-').Replace('.', '-');

    public string Text => Report.Text;

    public override string ToString() => Name;
}

/// <summary>All samples, read once.</summary>
static class Samples
{
    static readonly Lazy<Models> Loaded = new(() => Models.Load(Checkout.Knowledge));
    static readonly Lazy<IReadOnlyList<Sample>> Read = new(() => [.. Items().Select(Of)]);

    public static Models Models => Loaded.Value;

    public static IReadOnlyList<Sample> All => Read.Value;

    /// <summary>The names, for theories; a page with nothing in it is a sample too.</summary>
    public static TheoryData<string> Names => [.. All.Select(s => s.Name)];

    public static Sample Named(string name) => All.Single(s => s.Name == name);

    public static IEnumerable<Item> Items() => new Inputs([Checkout.Path("samples")], () => Stream.Null).Items();

    /// <summary>What the ledger is made of: the samples that hold a report.</summary>
    public static IReadOnlyList<Entry> Entries() =>
        [
            .. All.Where(s => !string.IsNullOrWhiteSpace(s.Text))
                .Select(s => new Entry.Read(s.Item.Name, s.Item.Bytes, s.Report, s.Coding)),
        ];

    public static byte[] Export(ILedger ledger)
    {
        LedgerFold.Refresh(ledger);
        using var stream = new MemoryStream();
        DocumentWriter.Write(ledger, stream, withText: true);
        return stream.ToArray();
    }

    static Sample Of(Item item)
    {
        var (report, coding) = Pipeline.Read(item.Bytes, item.Provenance, Models);
        return new(item, report, LanguagePipeline.Parse(report.Text, Models.Language), coding);
    }
}
