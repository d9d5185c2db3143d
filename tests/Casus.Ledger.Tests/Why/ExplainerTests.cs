using Casus.Coding;
using Casus.Incidents.Growth;
using Casus.Incidents.Resolution;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Ledger.Review;
using Casus.Ledger.Tests.Moments;
using Casus.Ledger.Why;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests.Why;

/// <summary>Links and vetoes in words, and what is left to a person.</summary>
public class ExplainerTests
{
    readonly Written _first = Past.Told("Firing at the ford", 2, 0);
    readonly Written _again = Past.Told("More firing at the ford", 5, 1);
    readonly Written _later = LaterYear();

    /// <summary>The same parties a year on, the day told in words.</summary>
    static Written LaterYear()
    {
        var text = "Firing at the ford again\nOn 9 June 2020 shots fell at the ford.";
        var written = new Written(text) { Published = DateInterval.On(new(2020, 6, 9)) };
        written.Main = new(
            IncidentKind.Clash,
            ["ECU", "PER"],
            new(DateInterval.On(new(2020, 6, 9)), [written.Find("9 June 2020")]),
            "Firing at the ford again"
        );
        return written;
    }

    MemoryLedger Ledger() => Past.Ledger(_first, _again, _later);

    static Entry Judged(JudgementKind kind, params Written[] reports) =>
        new Entry.Judged(
            new(
                kind,
                [.. reports.Select(r => new Anchor(r.Id, null, null))],
                null,
                "ana",
                DateTimeOffset.UnixEpoch,
                "so"
            )
        );

    static string Incident(ILedger ledger, Written report) =>
        ledger.Derived("reports").First(row => row.Id == report.Id).Incident!;

    [Fact]
    public void A_link_is_told_with_the_parts_that_it_adds_up_from()
    {
        var pair = new Explainer(Ledger()).Pair(_first.Id, _again.Id);
        Assert.True(pair.Together);
        Assert.Null(pair.Veto);
        Assert.Equal(1 / (1 + Math.Exp(-pair.Parts.Sum(p => p.Points))), pair.Probability, 12);
        Assert.Equal(new WhyPart("parties", 0.2, "both ECU, PER"), pair.Parts.Single(p => p.Name == "parties"));
        Assert.Equal(new WhyPart("day", 1.2, "both 2019-04-02"), pair.Parts.Single(p => p.Name == "day"));
        Assert.Equal("2019-04-02 here, 2019-04-03 there", pair.Parts.Single(p => p.Name == "written").Words);
    }

    [Fact]
    public void A_veto_is_told_with_the_words_that_it_rests_on()
    {
        var ledger = Ledger();
        var why = new Explainer(ledger).Of(_first.Id, Incident(ledger, _later));
        var pair = Assert.Single(why.Pairs);
        Assert.False(pair.Together);
        Assert.Equal(0, pair.Probability);
        Assert.Equal(
            "different days: 2019-04-02 and 2020-06-09 (2019-04-02 here, 2020-06-09 by “9 June 2020” there)",
            pair.Veto
        );
        Assert.StartsWith($"Kept apart from {Incident(ledger, _later)}: ", why.Verdict);
        Assert.Contains("rule each other out", why.Verdict);
    }

    [Fact]
    public void A_judgement_is_the_reason_where_there_is_one()
    {
        var ledger = Ledger();
        ledger.Append([Judged(JudgementKind.NotTheSame, _first, _again)]);
        var explainer = new Explainer(ledger);
        var pair = explainer.Pair(_first.Id, _again.Id);
        Assert.Equal((false, "Apart: judged not the same by ana: so."), (pair.Together, pair.Verdict));
        Assert.Contains("judged", explainer.Of(_first.Id, Incident(ledger, _again)).Verdict);
    }

    [Fact]
    public void A_report_that_tells_of_nothing_is_compared_with_nothing()
    {
        var soup = new Written("Lentil soup\nBoil the lentils.");
        var why = new Explainer(Past.Ledger(_first, soup)).Of(soup.Id);
        Assert.Empty(why.Pairs);
        Assert.Equal("It tells of no incident, so it is compared with nothing.", why.Verdict);
    }

    [Fact]
    public void The_page_names_reports_parts_and_verdicts()
    {
        using var output = new StringWriter();
        WhyWriter.Write(new Explainer(Ledger()).Of(_first.Id), output);
        var words = output.ToString();
        Assert.StartsWith($"Firing at the ford [{_first.Id}.txt]\n", words);
        Assert.Contains("  In the same incident\n", words);
        Assert.Contains("+1.2  day: both 2019-04-02\n", words);
    }

    [Fact]
    public void Who_was_unsure_leaves_the_pair_to_the_review_until_somebody_decides()
    {
        var ledger = Ledger();
        ledger.Append([Judged(JudgementKind.Unsure, _first, _later)]);
        var item = Assert.Single(ReviewFinder.Of(ledger).Items);
        Assert.Equal(ReviewReason.Unsure, item.Reason);
        Assert.Equal([_first.Id, _later.Id], item.Sides.Select(s => s.Report));
        Assert.Equal("On 9 June 2020 shots fell at the ford.", item.Sides[1].Opening);
        ledger.Append([Judged(JudgementKind.NotTheSame, _later, _first)]);
        Assert.Empty(ReviewFinder.Of(ledger).Items);
    }

    [Fact]
    public void A_judgement_about_what_is_read_no_more_goes_to_the_review()
    {
        var ledger = Ledger();
        ledger.Append([
            new Entry.Judged(
                new(
                    JudgementKind.Wrong,
                    [new(_first.Id, new(0, 3), "figure")],
                    null,
                    "ana",
                    DateTimeOffset.UnixEpoch,
                    "no"
                )
            ),
        ]);
        var item = Assert.Single(ReviewFinder.Of(ledger).Items);
        Assert.Equal(ReviewReason.NoLongerFits, item.Reason);
        Assert.Equal(
            $"misread: figure of {_first.Id} that is read no more — ana, 1970-01-01 00:00 UTC: no",
            item.Words
        );
    }

    [Fact]
    public void Pairs_in_the_grey_band_are_shown_with_both_sides_and_are_gone_once_judged()
    {
        var (one, other) = (Grey("The ford"), Grey("A ford"));
        var ledger = Past.Ledger(one, other);
        var likely = new Explainer(ledger).Pair(one.Id, other.Id).Probability;
        Assert.InRange(likely, PairReview.GreyFrom, PairReview.GreyTo);
        var list = ReviewFinder.Of(ledger);
        var item = Assert.Single(list.Items);
        Assert.Equal(likely, item.Probability);
        using var output = new StringWriter();
        ReviewWriter.Write(list, output);
        Assert.Contains(
            $"casus judge same|not-same|unsure {item.Sides[0].Report} {item.Sides[1].Report} --why",
            output.ToString()
        );
        ledger.Append([Judged(JudgementKind.Same, one, other)]);
        Assert.Equal(0, ReviewFinder.Of(ledger).Count);

        // Two parties and a kind of thing, and no day to tell by.
        static Written Grey(string title) =>
            new(title) { Main = new(IncidentKind.Attack, ["ECU", "PER"], MainTime.Unknown, title) };
    }
}
