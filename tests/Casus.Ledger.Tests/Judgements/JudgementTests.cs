using Casus.Coding.Figures;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;
using Casus.Ledger.Judgements;
using Casus.Ledger.Tests.Moments;
using Casus.Reports.Copies;

namespace Casus.Ledger.Tests.Judgements;

/// <summary>What a person decides is honoured by the fold, and undone leaves no trace in it.</summary>
public class JudgementTests
{
    readonly Written _first = Past.Told("Firing at the ford", 2, 0);
    readonly Written _second = Past.Told("More firing at the ford", 5, 1);
    readonly MemoryLedger _ledger;
    readonly string _before;

    public JudgementTests()
    {
        _ledger = Past.Ledger(_first, _second);
        _before = Past.Export(_ledger);
    }

    static Judgement Made(JudgementKind kind, IReadOnlyList<Anchor> about, string? value = null, int minute = 0) =>
        new(kind, about, value, "ana", DateTimeOffset.UnixEpoch.AddMinutes(minute), "read it again");

    Judgement Judge(JudgementKind kind, IReadOnlyList<Anchor> about, string? value = null)
    {
        var judgement = Made(kind, about, value, (int)_ledger.LastEntry);
        _ledger.Append([new Entry.Judged(judgement)]);
        return judgement;
    }

    void JudgeId(JudgementKind kind, string id, string? value = null)
    {
        LedgerFold.Refresh(_ledger);
        foreach (var anchor in EntryAddress.Of(_ledger, id))
            Judge(kind, [anchor], value);
    }

    List<T> Rows<T>(string kind)
    {
        LedgerFold.Refresh(_ledger);
        return [.. _ledger.Derived(kind).Select(row => DocumentJson.Read<T>(row.Json))];
    }

    ExportedToll Toll() => Assert.Single(Rows<ExportedToll>("tolls"));

    ExportedFigure Figure(long best) => Rows<ExportedFigure>("figures").Single(f => f.Best == best);

    [Fact]
    public void A_misread_figure_is_left_out_and_undone_the_ledger_is_as_before()
    {
        JudgeId(JudgementKind.Wrong, Figure(5).Id);
        Assert.Equal(2, Assert.Single(Rows<ExportedFigure>("figures")).Best);
        Assert.Equal(2, Toll().Best);
        Judge(JudgementKind.Undone, _ledger.Judgements().Last().About);
        Assert.Equal(_before, Past.Export(_ledger));
    }

    [Fact]
    public void A_misread_statement_goes_with_its_figures()
    {
        JudgeId(JudgementKind.Wrong, Figure(5).Statement);
        Assert.Equal([_first.Id], Rows<ExportedStatement>("statements").Select(s => s.Report));
        Assert.Equal(2, Assert.Single(Rows<ExportedFigure>("figures")).Best);
    }

    [Fact]
    public void A_corrected_value_feeds_the_toll_and_the_last_word_counts()
    {
        var id = Figure(5).Id;
        JudgeId(JudgementKind.Corrected, id, "4+");
        Assert.Equal((4, 4, null), (Toll().Low, Toll().Best, Toll().High));
        JudgeId(JudgementKind.Corrected, id, "6; side=ECU; status=civilian");
        var figure = Figure(6);
        Assert.Equal((id, "ECU", VictimStatus.Civilian), (figure.Id, figure.Side, figure.Status));
        Assert.Equal(2, Rows<ExportedToll>("tolls").Single(t => t.Side == "PER").Best);
    }

    [Fact]
    public void An_error_of_the_source_keeps_its_words_and_feeds_nothing()
    {
        JudgeId(JudgementKind.ErrorOfTheSource, Figure(5).Id);
        Assert.Equal((5L, Standing.Disowned), (Figure(5).Best!.Value, Figure(5).Standing));
        Assert.Equal(2, Toll().Best);
    }

    [Fact]
    public void A_toll_is_reviewed_once_every_figure_that_feeds_it_is()
    {
        Assert.False(Toll().Reviewed);
        JudgeId(JudgementKind.Accepted, Toll().Id);
        Assert.True(Toll().Reviewed);
        JudgeId(JudgementKind.Wrong, Figure(5).Id);
        Assert.Equal((2L, false), (Toll().Best!.Value, Toll().Reviewed));
    }

    [Fact]
    public void Reports_judged_not_the_same_are_two_incidents_that_say_why()
    {
        Judge(JudgementKind.NotTheSame, [new(_first.Id, null, null), new(_second.Id, null, null)]);
        var incidents = Rows<ExportedIncident>("incidents");
        Assert.Equal(2, incidents.Count);
        Assert.Equal(
            new ExportedLookAlike(incidents[1].Id, "judged not the same: read it again"),
            Assert.Single(incidents[0].ApartFrom)
        );
        Judge(JudgementKind.Unsure, [new(_second.Id, null, null), new(_first.Id, null, null)]);
        Assert.Equal(_before, Past.Export(_ledger));
    }

    [Fact]
    public void A_person_who_parts_a_report_from_its_copy_is_believed()
    {
        var words = CopySketch.Of(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i}")));
        Written[] twins = [Twin("Fire at the ford"), Twin("Fire at the ford again")];
        var ledger = Past.Ledger(twins);
        LedgerFold.Refresh(ledger);
        Assert.Single(ledger.Derived("incidents"));
        Assert.Contains("\"copy_of\":\"r", Past.Export(ledger));
        Anchor[] both = [new(twins[0].Id, null, null), new(twins[1].Id, null, null)];
        ledger.Append([new Entry.Judged(Made(JudgementKind.NotTheSame, both))]);
        LedgerFold.Refresh(ledger);
        Assert.Equal(2, ledger.Derived("incidents").Count());

        Written Twin(string title)
        {
            var told = Past.Told(title, 3, 0);
            return new(title)
            {
                Main = told.Main,
                Published = told.Published,
                Sketch = words,
            };
        }
    }

    [Fact]
    public void Undoing_by_id_undoes_that_one_and_undoing_the_undoing_brings_it_back()
    {
        Anchor[] pair = [new(_first.Id, null, null), new(_second.Id, null, null)];
        var parted = Judge(JudgementKind.NotTheSame, pair);
        var unsure = Judge(JudgementKind.Unsure, pair);
        var undone = Judge(JudgementKind.Undone, pair, StandingJudgement.IdOf(parted));
        Assert.Equal([StandingJudgement.IdOf(unsure)], StandingJudgement.Of(_ledger.Judgements()).Select(j => j.Id));
        Judge(JudgementKind.Undone, pair, StandingJudgement.IdOf(undone));
        Assert.Equal(2, StandingJudgement.Of(_ledger.Judgements()).Count);
    }

    [Fact]
    public void An_old_id_of_a_merged_incident_leads_to_the_one_it_is_in()
    {
        Anchor[] pair = [new(_first.Id, null, null), new(_second.Id, null, null)];
        Judge(JudgementKind.NotTheSame, pair);
        var apart = Rows<ExportedIncident>("incidents").Select(i => i.Id).ToList();
        Judge(JudgementKind.Same, pair);
        var one = Assert.Single(Rows<ExportedIncident>("incidents")).Id;
        Assert.All(apart, id => Assert.Equal(one, IncidentAddress.Of(_ledger, id)));
        Assert.Equal(_first.Id, EntryAddress.FirstReport(_ledger, one));
    }

    [Fact]
    public void The_brief_tells_who_judged_what_and_why()
    {
        JudgeId(JudgementKind.ErrorOfTheSource, Figure(5).Id);
        using var output = new StringWriter();
        BriefWriter.Write(_ledger, output, BriefFormat.Plain);
        var words = string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(
            $"Judged by people an error of the source: figure “5” [{_second.Id}.txt] — ana, 1970-01-01 00:02 UTC: read it again",
            words
        );
        Assert.Contains("5 (disowned)", words);
    }

    [Theory]
    [InlineData("12", 12L, 12L, 12L)]
    [InlineData("12+", 12L, 12L, null)]
    [InlineData("<=12", null, null, 12L)]
    [InlineData("~12", null, 12L, null)]
    [InlineData("10..12", 10L, null, 12L)]
    [InlineData("?", null, null, null)]
    public void A_number_is_corrected_in_signs(string value, long? low, long? best, long? high)
    {
        var quantity = Correction.Of(_first.Stored().Coding.Figures[0], value)!.Quantity;
        Assert.Equal((low, best, high), (quantity.Low, quantity.Best, quantity.High));
    }

    [Theory]
    [InlineData("twelve")]
    [InlineData("-12")]
    [InlineData("12..10")]
    [InlineData("colour=red")]
    [InlineData("kind=3")]
    [InlineData("")]
    public void Anything_else_is_no_correction(string value) =>
        Assert.Null(Correction.Of(_first.Stored().Coding.Figures[0], value));
}
