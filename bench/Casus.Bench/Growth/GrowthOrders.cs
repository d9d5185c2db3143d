using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Measure.Copies;
using Casus.Reports;

namespace Casus.Bench.Growth;

/// <summary>The same reports and judgements in many orders and batch sizes: each must give what reading all at once gives, byte for byte.</summary>
static class GrowthOrders
{
    static readonly MadeBy MadeBy = new("models-1", "rules-1", "fast");

    public static List<Entry> Pile(ulong seed, int reports)
    {
        var chance = new Chance(seed);
        List<Entry> pile = [.. new SyntheticReports(seed).All().Take(reports)];
        for (var i = 0; i < reports / 8; i++)
        {
            var judgement = i % 3 == 2 ? OfStatement(pile, reports, chance) : OfPair(pile, reports, chance);
            pile.Add(new Entry.Judged(judgement));
            if (i % 4 == 3)
                pile.Add(new Entry.Judged(judgement with { Kind = JudgementKind.Undone }));
        }
        return pile;
    }

    static Judgement OfPair(List<Entry> pile, int reports, Chance chance) =>
        new(
            chance.Of<JudgementKind>([JudgementKind.Same, JudgementKind.NotTheSame, JudgementKind.NotTheSame]),
            [Anchor(pile, chance.Below(reports)), Anchor(pile, chance.Below(reports))],
            null,
            "A. Reader",
            DateTimeOffset.UnixEpoch,
            "seen"
        );

    /// <summary>Of the first statement of a report, which has a number in it.</summary>
    static Judgement OfStatement(List<Entry> pile, int reports, Chance chance)
    {
        var read = (Entry.Read)pile[chance.Below(reports)];
        // No bytes lead to an invented text: an entry is named by its span.
        var about = new Anchor(read.Report.Id, null, $"statement {read.Coding.Statements[0].Span}".ToLowerInvariant());
        return new(
            chance.Of<JudgementKind>([JudgementKind.Wrong, JudgementKind.Accepted, JudgementKind.ErrorOfTheSource]),
            [about],
            null,
            "A. Reader",
            DateTimeOffset.UnixEpoch,
            "read"
        );
    }

    static Anchor Anchor(List<Entry> pile, int at) => new(((Entry.Read)pile[at]).Report.Id, null, null);

    /// <summary>All derived rows as text, folded whole.</summary>
    public static string Whole(IEnumerable<Entry> pile)
    {
        using var ledger = new MemoryLedger(MadeBy);
        ledger.Append([.. pile]);
        LedgerFold.RefreshWhole(ledger);
        return Rows(ledger);
    }

    /// <summary>The same, grown in a shuffled order, batch by batch; people judge in one order, whenever that is.</summary>
    public static string Grown(List<Entry> pile, ulong seed, ILedger ledger, int batchAtMost)
    {
        var chance = new Chance(seed);
        var order = Shuffled(pile, chance);
        for (var from = 0; from < order.Count; )
        {
            var size = 1 + chance.Below(batchAtMost);
            ledger.Append([.. order.Skip(from).Take(size)]);
            LedgerFold.Refresh(ledger);
            from += size;
        }
        return Rows(ledger);
    }

    public static MemoryLedger Empty() => new(MadeBy);

    static List<Entry> Shuffled(List<Entry> pile, Chance chance)
    {
        var order = pile.ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = chance.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        var judged = new Queue<Entry>(pile.Where(e => e is Entry.Judged));
        return [.. order.Select(e => e is Entry.Judged ? judged.Dequeue() : e)];
    }

    /// <summary>Throws when an order of five hundred reports leaves another ledger than reading all at once.</summary>
    public static void Check(int orders)
    {
        var pile = Pile(20190402, 500);
        var whole = Whole(pile);
        for (var order = 1; order <= orders; order++)
        {
            using var ledger = Empty();
            if (Grown(pile, (ulong)order, ledger, 1 + (7 * order % 300)) != whole)
                throw new InvalidOperationException($"Order {order} leaves another ledger.");
            if (order % 10 == 0)
                Console.WriteLine($"{order} orders of {pile.Count} entries leave one ledger.");
        }
    }

    public static string Rows(ILedger ledger) =>
        string.Join(
            '\n',
            DocumentJson.Kinds.SelectMany(kind =>
                ledger
                    .Derived(kind)
                    .Select(row =>
                        $"{row.Kind} {row.Id} {row.Incident} {System.Text.Encoding.UTF8.GetString(row.Json)}"
                    )
            )
        );
}
