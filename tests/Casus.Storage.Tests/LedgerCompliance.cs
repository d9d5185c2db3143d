using System.Text;
using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Ledger.Moments;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>What every ledger does, wherever it keeps its entries.</summary>
public abstract class LedgerCompliance : IDisposable
{
    IRereadable? _ledger;

    protected IRereadable Ledger => _ledger ??= Open();

    protected abstract IRereadable Open();

    public virtual void Dispose()
    {
        _ledger?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_new_ledger_is_empty_and_knows_who_made_it()
    {
        Assert.Equal(Made, Ledger.MadeBy);
        Assert.Equal(0, Ledger.LastEntry);
        Assert.Equal(0, Ledger.ReportCount);
        Assert.Empty(Ledger.ReportIds());
        Assert.Empty(Ledger.Judgements());
        Assert.Null(Ledger.DerivedUpTo);
        Assert.Empty(Ledger.Derived("reports"));
    }

    [Fact]
    public void A_report_comes_back_as_it_was_appended()
    {
        var read = Read("Shots fell near the mill. Ωmega 😀");
        Ledger.Append([read]);
        Assert.True(Ledger.Has(read.Report.Id));
        Assert.Equal(Text(new(read.Report, read.Coding, ["a.txt"])), Text(Ledger.Load(read.Report.Id)));
        Assert.Equal(read.Raw.ToArray(), Ledger.Raw(read.Report.Id).ToArray());
    }

    [Fact]
    public void Its_log_tells_in_which_order_entries_came()
    {
        var id = Read("One.").Report.Id;
        Ledger.Append([Read("One.", "b.txt"), new Entry.Named(id, "a.txt")]);
        Assert.Equal(
            [(1, LoggedKind.Read, id, "b.txt"), (2, LoggedKind.Named, id, "a.txt")],
            ((IEntryLog)Ledger).Log().Select(e => ((int)e.Number, e.Kind, e.Report, e.File))
        );
    }

    [Fact]
    public void What_comes_after_an_entry_is_told_in_order()
    {
        Ledger.Append([Read("One."), Judged(Id("One."), "fits"), Read("Two.")]);
        var after = ((IGrowing)Ledger).After(1).Select(e => ((int)e.Number, e.Kind, e.Report));
        Assert.Equal([(2, LoggedKind.Judged, null), (3, LoggedKind.Read, Id("Two."))], after);
        Assert.Empty(((IGrowing)Ledger).After(3));
    }

    /// <summary>Reports and judgements, as they are now and as one would have had them on a day.</summary>
    [Fact]
    public void It_exports_what_a_ledger_in_memory_does()
    {
        var pile = GrowthOrders.Pile(20190402, 30);
        using var memory = new MemoryLedger(Made);
        foreach (var ledger in new ILedger[] { Ledger, memory })
        {
            ledger.Append(pile);
            LedgerFold.Refresh(ledger);
        }
        Assert.Equal(Exported(memory), Exported(Ledger));
        foreach (var day in new[] { 4, 20 })
        {
            var moment = Moment.EndOf(new(2019, 4, day), MomentBy.Published);
            Assert.Equal(Exported(new MomentLedger(memory, moment)), Exported(new MomentLedger(Ledger, moment)));
        }
    }

    [Fact]
    public void Appending_a_report_again_changes_nothing()
    {
        Ledger.Append([Read("One.")]);
        Ledger.Append([Read("One."), Read("One.")]);
        Assert.Equal((1, 1), (Ledger.LastEntry, Ledger.ReportCount));
    }

    [Fact]
    public void A_known_report_under_another_name_is_named_anew()
    {
        var id = Read("One.").Report.Id;
        Ledger.Append([Read("One.", "b.txt")]);
        Ledger.Append([Read("One.", "a.txt"), new Entry.Named(id, "C.txt"), new Entry.Named(id, "b.txt")]);
        Assert.Equal(["C.txt", "a.txt", "b.txt"], Ledger.Load(id).Files);
        Assert.Equal((3, 1), (Ledger.LastEntry, Ledger.ReportCount));
    }

    [Fact]
    public void A_name_for_an_unknown_report_is_refused_with_its_whole_batch()
    {
        Assert.Throws<KeyNotFoundException>(() =>
            Ledger.Append([Read("One."), new Entry.Named("rnone", "a.txt"), Read("Two.")])
        );
        Assert.Equal((0, 0), (Ledger.LastEntry, Ledger.ReportCount));
    }

    [Fact]
    public void An_unknown_report_cannot_be_loaded()
    {
        Assert.False(Ledger.Has("rnone"));
        Assert.Throws<KeyNotFoundException>(() => Ledger.Load("rnone"));
        Assert.Throws<KeyNotFoundException>(() => Ledger.Raw("rnone"));
    }

    [Fact]
    public void Reports_are_listed_by_id_whatever_their_order()
    {
        var reads = Enumerable.Range(0, 40).Select(i => Read($"Report {i}.")).ToList();
        Ledger.Append(reads);
        Assert.Equal(reads.Select(r => r.Report.Id).Order(StringComparer.Ordinal), Ledger.ReportIds());
    }

    [Fact]
    public void Judgements_come_back_in_their_order()
    {
        var id = Read("One.").Report.Id;
        Ledger.Append([Read("One."), Judged(id, "first")]);
        Ledger.Append([Judged(id, "second")]);
        Assert.Equal(["first", "second"], Ledger.Judgements().Select(j => j.Why));
        Assert.Equal(id, Ledger.Judgements().First().About.Single().Report);
    }

    [Fact]
    public void Derived_rows_are_replaced_whole_and_stamped()
    {
        Ledger.Append([Read("One.")]);
        Ledger.ReplaceDerived(1, [Row("incidents", "ib"), Row("incidents", "ia"), Row("figures", "fa", "ia")]);
        Ledger.ReplaceDerived(1, [Row("incidents", "ic", "ic", """{"a":"ö"}"""), Row("incidents", "ia", "ia")]);
        Assert.Equal(1, Ledger.DerivedUpTo);
        Assert.Equal(["ia", "ic"], Ledger.Derived("incidents").Select(row => row.Id));
        Assert.Equal("""{"a":"ö"}""", Encoding.UTF8.GetString(Ledger.Derived("incidents", "ic").Single().Json));
        Assert.Empty(Ledger.Derived("figures"));
    }

    [Fact]
    public void Derived_rows_may_be_made_while_the_ledger_is_read()
    {
        Ledger.Append([Read("One."), Read("Two.")]);
        Ledger.ReplaceDerived(2, [Row("reports", "old")]);
        Ledger.ReplaceDerived(
            2,
            Ledger.ReportIds().Select(id => Row("reports", Ledger.Load(id).Report.Id)).Concat(Ledger.Derived("reports"))
        );
        Assert.Equal(3, Ledger.Derived("reports").Count());
    }

    [Fact]
    public void A_replacement_that_fails_leaves_the_rows_that_stood()
    {
        Ledger.ReplaceDerived(0, [Row("reports", "ra")]);
        IEnumerable<DerivedRow> Failing()
        {
            yield return Row("reports", "rb");
            throw new FormatException();
        }
        Assert.Throws<FormatException>(() => Ledger.ReplaceDerived(1, Failing()));
        Assert.Equal(["ra"], Ledger.Derived("reports").Select(row => row.Id));
        Assert.Equal(0, Ledger.DerivedUpTo);
    }

    [Fact]
    public void What_is_read_anew_changes_nothing_until_it_is_whole()
    {
        Ledger.Append([Read("One."), Read("Two.")]);
        Ledger.BeginReread(Newer);
        Ledger.Reread([Anew("One.")]);
        Assert.Equal((Made, Newer), (Ledger.MadeBy, Ledger.Rereading));
        Assert.Equal("A title", Ledger.Load(Id("One.")).Report.Title);
        Assert.Equal([Id("Two.")], Ledger.NotReread());
        Assert.Throws<InvalidOperationException>(Ledger.FinishReread);
        Assert.Equal((Made, 2), (Ledger.MadeBy, Ledger.LastEntry));
    }

    [Fact]
    public void A_whole_reading_anew_takes_the_place_and_keeps_bytes_names_and_judgements()
    {
        Ledger.Append([Read("One."), Read("One.", "b.txt"), Judged(Id("One."), "fits"), Read("Two.")]);
        Ledger.ReplaceDerived(4, [Row("incidents", "ia")]);
        Ledger.BeginReread(Newer);
        Ledger.Reread([Anew("Two."), Anew("One.")]);
        Ledger.FinishReread();
        Assert.Equal((Newer, null), (Ledger.MadeBy, Ledger.Rereading));
        Assert.Equal("A new title", Ledger.Load(Id("One.")).Report.Title);
        Assert.Equal(["a.txt", "b.txt"], Ledger.Load(Id("One.")).Files);
        Assert.Equal("One."u8.ToArray(), Ledger.Raw(Id("One.")).ToArray());
        Assert.Equal(["fits"], Ledger.Judgements().Select(j => j.Why));
        Assert.Equal(6, Ledger.LastEntry);
        Assert.True(Ledger.DerivedUpTo < Ledger.LastEntry);
    }

    [Fact]
    public void Beginning_again_goes_on_for_the_same_versions_and_starts_over_for_others()
    {
        Ledger.Append([Read("One."), Read("Two.")]);
        Ledger.BeginReread(Newer);
        Ledger.Reread([Anew("One.")]);
        Ledger.BeginReread(Newer with { });
        Assert.Equal([Id("Two.")], Ledger.NotReread());
        Ledger.BeginReread(Newer with { Rules = "rules-3" });
        Assert.Equal(2, Ledger.NotReread().Count());
    }

    [Fact]
    public void A_report_that_comes_while_others_are_read_anew_is_read_anew_too()
    {
        Ledger.Append([Read("One.")]);
        Ledger.BeginReread(Newer);
        Ledger.Reread([Anew("One.")]);
        Ledger.Append([Read("Two.")]);
        Assert.Throws<InvalidOperationException>(Ledger.FinishReread);
        Ledger.Reread([Anew("Two.")]);
        Ledger.FinishReread();
        Assert.Equal("A new title", Ledger.Load(Id("Two.")).Report.Title);
    }

    [Fact]
    public void An_unknown_report_cannot_be_read_anew_nor_those_of_its_batch()
    {
        Ledger.Append([Read("One.")]);
        Ledger.BeginReread(Newer);
        Assert.Throws<KeyNotFoundException>(() => Ledger.Reread([Anew("One."), Anew("Two.")]));
        Assert.Equal([Id("One.")], Ledger.NotReread());
    }

    [Fact]
    public void Nothing_begun_cannot_be_finished() => Assert.Throws<InvalidOperationException>(Ledger.FinishReread);

    [Fact]
    public void A_new_entry_leaves_the_stamp_behind()
    {
        Ledger.ReplaceDerived(0, []);
        Ledger.Append([Read("One.")]);
        Assert.True(Ledger.DerivedUpTo < Ledger.LastEntry);
    }
}

public sealed class MemoryLedgerTests : LedgerCompliance
{
    protected override IRereadable Open() => new MemoryLedger(SampleEntries.Made);
}

public sealed class SqliteLedgerTests : LedgerCompliance
{
    readonly ScratchFolder _folder = new();

    protected override IRereadable Open() =>
        LedgerFile.OpenOrCreate(_folder.Path("casus.db"), SampleEntries.Made, TimeProvider.System);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }
}
