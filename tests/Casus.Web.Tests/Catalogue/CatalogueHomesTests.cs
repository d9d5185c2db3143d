using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Ledger.Growing;
using Casus.Storage;
using Casus.Web.Catalogue;

namespace Casus.Web.Tests.Catalogue;

public class CatalogueHomesTests
{
    const int Batch = 5;

    [Fact]
    public async Task A_catalogue_that_follows_its_ledger_is_the_one_that_is_read_at_once()
    {
        using var samples = LedgerFile.OpenToRead(await SampleLedger.Path);
        using var ledger = new MemoryLedger(samples.MadeBy);
        var (following, followed) = (new CatalogueHomes(), 0);
        foreach (var batch in Entries(samples).Chunk(Batch))
        {
            var before = RowsMark.Of(ledger);
            ledger.Append(batch);
            LedgerFold.Refresh(ledger);
            followed += before?.ChangedIn(ledger) is { } changed && changed.Count < ledger.ReportCount ? 1 : 0;
            Assert.Equal(Told(new CatalogueHomes().Read(ledger)), Told(following.Read(ledger)));
        }
        Assert.True(followed > 2);
        LedgerFold.RefreshWhole(ledger);
        Assert.Equal(Told(new CatalogueHomes().Read(ledger)), Told(following.Read(ledger)));
    }

    /// <summary>The samples, then a judgement on the first statement of every third: rows go, and incidents change.</summary>
    static IEnumerable<Entry> Entries(ILedger samples)
    {
        var stored = samples.ReportIds().Select(samples.Load).ToList();
        return stored
            .Select(Entry (s) => new Entry.Read(s.Files[0], samples.Raw(s.Report.Id), s.Report, s.Coding))
            .Concat(stored.Where((s, i) => i % 3 == 0 && s.Coding.Statements.Length > 0).Select(Wrong));
    }

    static Entry.Judged Wrong(StoredReport stored) =>
        new(
            new(
                JudgementKind.Wrong,
                [new(stored.Report.Id, null, $"statement {stored.Coding.Statements[0].Span}".ToLowerInvariant())],
                null,
                "A. Reader",
                DateTimeOffset.UnixEpoch,
                "misread"
            )
        );

    /// <summary>Facets number their values as they came: they are told by their names.</summary>
    static string Told(LedgerCatalogue catalogue) =>
        string.Join(
            '\n',
            [
                $"{catalogue.Stamp} {catalogue.Reports}",
                .. catalogue.Cards.Select(card =>
                    Json(card with { Values = [] })
                    + Json(card.Values.Select((values, f) => values.Select(v => catalogue.Facets[f].Values[v])))
                ),
                .. catalogue.Claimants.Select(Json),
                .. catalogue.Agencies.Select(Json),
                .. catalogue.Copying.Select(Json),
                .. catalogue.Appeals.Select(a => Json(a.Appeal) + a.Incident.Id),
            ]
        );

    static string Json<T>(T value) => System.Text.Encoding.UTF8.GetString(DocumentJson.Write(value));
}
