using Casus.Coding;
using Casus.Ledger;
using Casus.Measure.Copies;
using Casus.Reports;

namespace Casus.Bench.Growth;

/// <summary>
/// Reports of an invented world as the stages before the fold would give them, in the order in which they come out: each day some things
/// happen, each told by some outlets over some days, now and then as a copy, as a later text of a page, or with an older one recalled.
/// </summary>
/// <param name="onlyOne">Everything is told of one happening.</param>
sealed class SyntheticReports(ulong seed, bool onlyOne = false)
{
    const int HappeningsADay = 30;
    const int Places = 3000;
    const double Recalling = 0.2;
    const int Outlets = 40;
    static readonly DateOnly Start = new(2019, 1, 1);

    readonly Chance _chance = new(seed);

    public IEnumerable<Entry.Read> All()
    {
        var words = new Vocabulary(_chance);
        var places = Enumerable.Range(0, Places).Select(_ => Happening.Capital(Vocabulary.Name(_chance, 3))).ToList();
        var outlets = Enumerable.Range(0, Outlets).Select(i => new SyntheticOutlet(i, words, _chance)).ToList();
        var open = new List<(Happening What, int Left, SyntheticText? Wire)>();
        var past = new List<Happening>();
        var number = 0;
        for (var day = Start; ; day = day.AddDays(onlyOne ? 0 : 1))
        {
            for (var i = 0; i < (onlyOne && past.Count > 0 ? 0 : HappeningsADay) && !(onlyOne && i > 0); i++)
            {
                var what = Happening.Of(_chance, words, day, places);
                past.Add(what);
                open.Add((what, onlyOne ? int.MaxValue : 1 + _chance.Below(8), null));
            }
            for (var i = open.Count - 1; i >= 0; i--)
            for (var today = 1 + _chance.Below(3); today > 0 && open[i].Left > 0; today--)
            {
                var (what, left, wire) = open[i];
                var outlet = _chance.Of(outlets);
                var text =
                    wire is not null && _chance.Comes(0.3)
                        ? wire.Copied(_chance)
                        : SyntheticText.Of(what, _chance, words, outlet, Recalled(what, past));
                open[i] = (what, left - 1, wire ?? text);
                yield return SyntheticCoding.Entry(what, text, outlet, day, number++, words, _chance);
            }
            open.RemoveAll(o => o.Left == 0);
        }
    }

    /// <summary>Some reports of a clash name an older one between the same parties by its day.</summary>
    Happening? Recalled(Happening what, List<Happening> past)
    {
        if (what.Parties.Length == 0 || !_chance.Comes(Recalling))
            return null;
        var older = past.FindLastIndex(p => p.Day < what.Day && p.Parties.SequenceEqual(what.Parties));
        return older < 0 ? null : past[older];
    }
}
