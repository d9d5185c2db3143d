using System.Globalization;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

public sealed class LedgerReaderTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    string Db => _folder.Path("casus.db");

    public void Dispose() => _folder.Dispose();

    IRereadable Writer() => LedgerFile.OpenOrCreate(Db, Made, TimeProvider.System);

    [Fact]
    public void A_view_stays_as_it_is_and_the_next_shows_what_was_folded_since()
    {
        using var writer = Writer();
        Fold(writer, Read("One."));
        using var reader = LedgerFile.OpenReader(Db);
        using var before = reader.View();
        Fold(writer, Read("Two."));
        using var after = reader.View();
        Assert.Equal((1, 1L), (before.ReportCount, before.LastEntry));
        Assert.Equal([Id("One.")], before.ReportIds());
        Assert.Equal((2, 2L), (after.ReportCount, after.LastEntry));
    }

    [Fact]
    public void Views_that_are_taken_at_one_moment_all_go_on_with_the_ledger()
    {
        const int Lookers = 16;
        const int Rounds = 20;
        using (var first = Writer())
            Fold(first, Read("One."));
        for (var round = 2; round < Rounds; round++)
        {
            using var reader = LedgerFile.OpenReader(Db);
            using var all = new Barrier(Lookers);
            var lookers = Enumerable.Range(0, Lookers).Select(_ => new Thread(() => Look(reader, all))).ToList();
            lookers.ForEach(looker => looker.Start());
            lookers.ForEach(looker => looker.Join());
            using (var writer = Writer())
                Fold(writer, Read($"Number {round}."));
            var views = lookers.ConvertAll(_ => reader.View());
            Assert.All(views, view => Assert.Equal(round, view.LastEntry));
            views.ForEach(view => view.Dispose());
        }

        static void Look(LedgerReader reader, Barrier all)
        {
            all.SignalAndWait();
            using var view = reader.View();
            all.SignalAndWait();
        }
    }

    [Fact]
    public void What_is_not_folded_yet_is_not_in_a_view()
    {
        using var writer = Writer();
        Fold(writer, Read("One."));
        writer.Append([Read("Two."), Read("One.", "another.txt"), Judged(Id("One."), "fits")]);
        using var reader = LedgerFile.OpenReader(Db);
        using var view = reader.View();
        Assert.Equal((1, 1L, 3L), (view.ReportCount, view.LastEntry, view.Waiting));
        Assert.Equal(view.LastEntry, view.DerivedUpTo);
        Assert.False(view.Has(Id("Two.")));
        Assert.Throws<KeyNotFoundException>(() => view.Load(Id("Two.")));
        Assert.Throws<KeyNotFoundException>(() => view.Raw(Id("Two.")));
        Assert.Equal(["a.txt"], view.Load(Id("One.")).Files);
        Assert.Empty(view.Judgements());
        Assert.Single(view.Log());
    }

    [Fact]
    public void Rows_of_one_reading_are_not_shown_with_the_texts_of_another()
    {
        using var writer = Writer();
        Fold(writer, Read("One."));
        writer.BeginReread(Newer);
        writer.Reread([Anew("One.")]);
        writer.FinishReread();
        using var reader = LedgerFile.OpenReader(Db);
        using (var view = reader.View())
            Assert.Equal((0, 2L, 0), (view.ReportCount, view.Waiting, view.Derived("reports").Count()));
        LedgerFold.Refresh(writer);
        using var again = reader.View();
        Assert.Equal((1, 0L, Newer), (again.ReportCount, again.Waiting, again.MadeBy));
    }

    [Fact]
    public void A_reader_leaves_the_file_and_its_folder_as_they_were()
    {
        using (var writer = Writer())
            Fold(writer, Read("One."));
        var before = File.ReadAllBytes(Db);
        using (var reader = LedgerFile.OpenReader(Db))
        using (var view = reader.View())
            Assert.Single(view.ReportIds());
        Assert.Equal(before, File.ReadAllBytes(Db));
        Assert.Equal(["casus.db"], Directory.GetFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void A_view_writes_nothing()
    {
        using var writer = Writer();
        Fold(writer, Read("One."));
        using var reader = LedgerFile.OpenReader(Db);
        using var view = reader.View();
        Assert.Throws<InvalidOperationException>(() => view.Append([Read("Two.")]));
        Assert.Throws<InvalidOperationException>(() => view.ReplaceDerived(1, []));
        LedgerFold.Refresh(view);
    }

    [Fact]
    public void A_missing_ledger_is_told_at_once() =>
        Assert.Equal(LedgerFault.Unavailable, Assert.Throws<LedgerProblem>(() => LedgerFile.OpenReader(Db)).Fault);

    /// <summary>Every view must be what one of the writer's batches left: its rows and its reports are those of the same entries.</summary>
    [Fact]
    public async Task Many_readers_see_whole_batches_while_a_writer_goes_on()
    {
        var pile = GrowthOrders.Pile(20190402, 60);
        using var writer = Writer();
        using var reader = LedgerFile.OpenReader(Db);
        var left = new Dictionary<long, string> { [0] = "" };
        using var ended = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Look(reader, ended.Token))).ToList();
        foreach (var batch in pile.Chunk(9))
        {
            writer.Append(batch);
            LedgerFold.Refresh(writer);
            left[writer.LastEntry] = Seen(writer);
        }
        await ended.CancelAsync();
        foreach (var seen in (await Task.WhenAll(readers)).SelectMany(views => views))
            Assert.Equal(left[seen.Key], seen.Value);
    }

    static Dictionary<long, string> Look(LedgerReader reader, CancellationToken ended)
    {
        var seen = new Dictionary<long, string>();
        do
        {
            using var view = reader.View();
            seen[view.LastEntry] = Seen(view);
        } while (!ended.IsCancellationRequested);
        return seen;
    }

    static string Seen(ILedger ledger) =>
        ledger.ReportCount == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{ledger.ReportCount} {string.Join(' ', ledger.ReportIds())}\n"
            ) + GrowthOrders.Rows(ledger);

    static void Fold(ILedger ledger, params Entry[] entries)
    {
        ledger.Append(entries);
        LedgerFold.Refresh(ledger);
    }
}
