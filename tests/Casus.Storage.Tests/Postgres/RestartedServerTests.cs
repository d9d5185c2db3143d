using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests.Postgres;

/// <summary>A server of its own that dies at once and comes back, again and again, while a ledger is written.</summary>
public sealed class RestartedServerTests : IDisposable
{
    const int Deaths = 4;

    readonly PostgresCluster _cluster = new();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public void What_was_told_to_be_stored_is_stored_once_and_readers_find_their_way_back()
    {
        var place = _cluster.NewDatabase();
        using var ledger = LedgerStore.OpenOrCreate(place, Made, TimeProvider.System);
        using var reader = LedgerStore.OpenReader(place);
        var stored = new List<string>();
        for (var death = 0; death < Deaths; death++)
        {
            var died = false;
            Entry.Read[] batch = [Read($"Before death {death}."), Read($"After death {death}.")];
            ledger.Append(batch);
            LedgerFold.Refresh(ledger);
            ((IGrowing)ledger).Grow(
                ledger.LastEntry,
                rows =>
                {
                    rows.Put("ix", Row("incidents", $"ix{death}", "ix"));
                    if (!died)
                        _cluster.Die();
                    died = true;
                }
            );
            stored.AddRange(batch.Select(read => read.Report.Id));
            using var view = reader.View();
            Assert.Equal(stored.Count, view.ReportCount);
            Assert.NotNull(view.Find("incidents", $"ix{death}"));
        }
        Assert.Equal(stored.Order(StringComparer.Ordinal), ledger.ReportIds());
        Assert.Equal(stored.Count, ledger.LastEntry);
        Assert.All(StoreCheck.Run(place), check => Assert.Empty(check.Wrong));
    }
}
