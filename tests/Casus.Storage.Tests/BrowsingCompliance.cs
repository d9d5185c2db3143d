using Casus.Bench.Growth;
using Casus.Ledger;
using Casus.Ledger.Searching;
using Casus.Tests;
using static Casus.Storage.Tests.SampleEntries;
using static Casus.Storage.Tests.SampleStatements;

namespace Casus.Storage.Tests;

/// <summary>What every ledger that is looked at page by page finds, wherever it keeps its entries.</summary>
public abstract class BrowsingCompliance : IDisposable
{
    const string Mill = "Fire at the mill\nThe mill burned for two hours.\nNobody was hurt, the mayor said.";
    const string Bridge = "Bridge closed\nThe Kəlbəcər bridge was closed after shots.";
    const string Camp = "قصف مخيم النصيرات\nقالت وزارةُ الصحّة إن 12 شخصًا قُتلوا في غزة.";
    const string Square =
        "三人死亡\n警方说广场上有三人死亡。 Dr. Nguyễn-Văn: ÉTAT d’urgence in İzmir, ½ of 3,000 👩‍🚒.";
    const string Ferry = "Ferry late\nThe ferry to the mill was late.";

    IRereadable? _ledger;

    protected IRereadable Ledger => _ledger ??= Open();

    IBrowsable Browsed => (IBrowsable)Ledger;

    protected abstract IRereadable Open();

    public virtual void Dispose()
    {
        _ledger?.Dispose();
        GC.SuppressFinalize(this);
    }

    void Make() => Ledger.Append([Told(Mill, "2021-03-01"), Told(Bridge), Told(Ferry, "2021-03-04")]);

    IEnumerable<string> Reports(string typed) =>
        Browsed.Search(SearchQuery.Read(typed), new(SearchIn.Reports, null, 10)).Select(hit => hit.Id);

    [Theory]
    [InlineData("mill", Ferry, Mill)]
    [InlineData("MILL fire", Mill)]
    [InlineData("\"the mill\"", Ferry, Mill)]
    [InlineData("\"mill two\"")]
    [InlineData("burn*", Mill)]
    [InlineData("\"two hou\"*", Mill)]
    [InlineData("burn")]
    [InlineData("kalbacar", Bridge)]
    [InlineData("KƏLBƏCƏR", Bridge)]
    [InlineData("the -mill", Bridge)]
    [InlineData("the -\"mill burned\"", Ferry, Bridge)]
    [InlineData("clos* -zebra", Bridge)]
    [InlineData("zebra")]
    [InlineData("-mill")]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("*")]
    public void Reports_that_hold_the_words_are_found_the_newest_first(string typed, params string[] found)
    {
        Make();
        Assert.Equal(found.Select(Id), Reports(typed));
        Assert.Equal(found.Length, Browsed.HitCount(SearchQuery.Read(typed), SearchIn.Reports, 10));
    }

    /// <summary>Marks, scripts and signs: what is found is what going through all of them finds.</summary>
    [Theory]
    [InlineData("النصيرات", Camp)]
    [InlineData("وزارة", Camp)]
    [InlineData("وزارةُ الصحة", Camp)]
    [InlineData("قتلوا", Camp)]
    [InlineData("\"قُتلوا في\"", Camp)]
    [InlineData("نصي*")]
    [InlineData("النص*", Camp)]
    [InlineData("12 -غزة")]
    [InlineData("广场", Square)]
    [InlineData("广*", Square)]
    [InlineData("\"三人死亡\"", Square)]
    [InlineData("\"三人受伤\"")]
    [InlineData("nguyen", Square)]
    [InlineData("NGUYỄN-văn", Square)]
    [InlineData("\"nguyen van\"", Square)]
    [InlineData("etat", Square)]
    [InlineData("urg*", Square)]
    [InlineData("izmir", Square)]
    [InlineData("ız*", Square)]
    [InlineData("d'urgence", Square)]
    [InlineData("3000", null)]
    [InlineData("½", null)]
    [InlineData("👩‍🚒", null)]
    [InlineData("' OR 1=1 --", null)]
    [InlineData("% _ \\", null)]
    [InlineData("a:b & c | !d <-> e", null)]
    [InlineData("NEAR(mill bridge)", null)]
    public void Every_script_is_found_the_same_way(string typed, params string[]? found)
    {
        Make();
        Ledger.Append([Told(Camp, "2024-06-08"), Told(Square, "2022-01-02")]);
        var query = SearchQuery.Read(typed);
        foreach (var kind in new[] { SearchIn.Reports, SearchIn.Statements })
        {
            var hits = Browsed.Search(query, new(kind, null, 10));
            Assert.Equal(ScannedSearch.Search(Ledger, query, new(kind, null, 10)), hits);
            Assert.Equal(hits.Count, Browsed.HitCount(query, kind, 10));
        }
        if (found is not null)
            Assert.Equal(found.Select(Id), Reports(typed));
    }

    /// <summary>Queries drawn from the words of reports: one word, several, their beginnings, what stands side by side, what must not.</summary>
    [Fact]
    public void Whatever_is_asked_is_answered_as_going_through_all_of_it_answers()
    {
        var pile = GrowthOrders.Pile(20190402, 60);
        Ledger.Append(pile);
        var dice = new Random(11);
        var texts = pile.OfType<Entry.Read>().Select(read => read.Report.Text.Split(' ', '\n')).ToList();
        for (var trial = 0; trial < 120; trial++)
        {
            var words = texts[dice.Next(texts.Count)];
            var at = dice.Next(words.Length - 1);
            var (one, next, far) = (words[at], words[at + 1], words[dice.Next(words.Length)]);
            var typed = (trial % 6) switch
            {
                0 => one,
                1 => $"{one} {far}",
                2 => one[..Math.Max(1, one.Length / 2)] + "*",
                3 => $"\"{one} {next}\"",
                4 => $"{one} -{far}",
                _ => $"\"{one} {next[..1]}\"* {far}",
            };
            var query = SearchQuery.Read(typed);
            var kind = trial % 2 == 0 ? SearchIn.Reports : SearchIn.Statements;
            Assert.Equal(
                ScannedSearch.Search(Ledger, query, new(kind, null, 30)),
                Browsed.Search(query, new(kind, null, 30))
            );
            Assert.Equal(ScannedSearch.Count(Ledger, query, kind, 200), Browsed.HitCount(query, kind, 200));
        }
    }

    [Fact]
    public void Statements_are_found_by_their_own_words()
    {
        Make();
        var hit = Browsed.Search(SearchQuery.Read("mayor"), new(SearchIn.Statements, null, 10)).Single();
        Assert.Equal((Id(Mill), new DateOnly(2021, 3, 1)), (hit.Report, hit.Day));
        Assert.Equal(StatementId(Id(Mill), Mill.IndexOf("Nobody", StringComparison.Ordinal)), hit.Id);
        Assert.Empty(Browsed.Search(SearchQuery.Read("mayor burned"), new(SearchIn.Statements, null, 10)));
    }

    [Fact]
    public void Pages_of_hits_follow_one_another_and_end()
    {
        Ledger.Append([.. Enumerable.Range(0, 25).Select(i => Told($"Item {i}\nMore.", $"2021-03-{1 + (i % 9):00}"))]);
        var (query, seen, after) = (SearchQuery.Read("item"), new List<SearchHit>(), (long?)null);
        while (Browsed.Search(query, new(SearchIn.Reports, after, 7)) is { Count: > 0 } hits)
        {
            Assert.True(hits.Count <= 7);
            seen.AddRange(hits);
            after = hits[^1].Place;
        }
        Assert.Equal(25, seen.Select(hit => hit.Id).Distinct().Count());
        Assert.Equal(seen.Select(hit => hit.Day).OrderDescending(), seen.Select(hit => hit.Day));
        Assert.Equal(ScannedSearch.Search(Ledger, query, new(SearchIn.Reports, null, 99)), seen);
        Assert.Equal((25, 20), (Counted(query, 99), Counted(query, 20)));
    }

    int Counted(SearchQuery query, int atMost) => Browsed.HitCount(query, SearchIn.Reports, atMost);

    [Fact]
    public void A_report_that_comes_again_is_found_once()
    {
        Make();
        Ledger.Append([Told(Mill, "2021-03-01"), new Entry.Named(Id(Mill), "b.txt")]);
        Assert.Equal([Id(Mill)], Reports("burned"));
    }

    [Fact]
    public void What_was_not_stored_is_not_found()
    {
        Assert.Throws<KeyNotFoundException>(() => Ledger.Append([Told(Mill), new Entry.Named("rnone", "a.txt")]));
        Ledger.Append([Told(Ferry)]);
        Assert.Equal([Id(Ferry)], Reports("the"));
    }

    [Fact]
    public void What_is_read_anew_is_found_by_its_new_reading()
    {
        Make();
        Ledger.BeginReread(Newer);
        var mill = Told("Fire at the mill\nNobody knows.");
        var anew = mill.Report with { Id = Id(Mill) };
        Ledger.Reread([
            (anew, mill.Coding with { Report = anew.Id }),
            Pair(Told(Bridge)),
            Pair(Told(Ferry, "2021-03-04")),
        ]);
        Assert.Equal([Id(Mill)], Reports("burned"));
        Ledger.FinishReread();
        Assert.Empty(Reports("burned"));
        Assert.Equal([Id(Mill)], Reports("knows"));
    }

    static (Reports.Report, Coding.ReportCoding) Pair(Entry.Read read) => (read.Report, read.Coding);

    [Fact]
    public void Rows_are_found_by_id_by_home_and_page_by_page()
    {
        Ledger.ReplaceDerived(
            0,
            [
                Row("statements", "sb", "ia"),
                Row("statements", "sa", "ia"),
                Row("reports", "rx"),
                Row("incidents", "ia", "ia"),
            ]
        );
        Assert.Equal("ia", Browsed.Find("statements", "sb")?.Incident);
        Assert.Null(Browsed.Find("reports", "sb"));
        Assert.Equal(["sa", "sb"], Browsed.At("ia", "statements").Select(row => row.Id));
        Assert.Equal(["rx"], Browsed.At("rx", "reports").Select(row => row.Id));
        Assert.Equal(["sa"], Browsed.Page("statements", null, 1).Select(row => row.Id));
        Assert.Equal(["sb"], Browsed.Page("statements", "sa", 5).Select(row => row.Id));
        Assert.Equal((2, 0), (Browsed.Count("statements"), Browsed.Count("tolls")));
    }
}

public sealed class MemoryBrowsingTests : BrowsingCompliance
{
    protected override IRereadable Open() => new MemoryLedger(Made);
}

public sealed class SqliteBrowsingTests : BrowsingCompliance
{
    readonly ScratchFolder _folder = new();

    protected override IRereadable Open() =>
        LedgerFile.OpenOrCreate(_folder.Path("casus.db"), Made, TimeProvider.System);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Dispose();
    }
}
