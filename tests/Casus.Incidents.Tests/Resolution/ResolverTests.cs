using System.Collections.Immutable;
using Casus.Coding;
using Casus.Incidents.Resolution;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Tests.Resolution;

public class ResolverTests
{
    const string Ford = "Tanrun Ford guards crossed Melk river shells Osta battery Kirda";

    static ResolvedReports Resolve(params Signature[] signatures) => IncidentResolver.Resolve([.. signatures], []);

    [Fact]
    public void Two_reports_of_one_day_with_the_same_names_are_one_incident()
    {
        var found = Resolve(
            Sketched.Report(Ford + " dawn", Sketched.On(2019, 4, 2), ["ECU", "PER"]),
            Sketched.Report(Ford + " dusk", Sketched.On(2019, 4, 2), ["ECU", "PER"])
        );
        Assert.Equal(2, Assert.Single(found.Incidents).Reports.Length);
    }

    [Fact]
    public void A_night_in_one_report_and_a_day_of_it_in_another_are_that_day()
    {
        var night = new DateInterval(new(2019, 4, 1), new(2019, 4, 2));
        var found = Resolve(
            Sketched.Report(Ford + " dawn", night, ["ECU", "PER"]),
            Sketched.Report(Ford + " dusk", Sketched.On(2019, 4, 2), ["ECU", "PER"])
        );
        Assert.Equal("2019-04-02..2019-04-02", Assert.Single(found.Incidents).Start.ToString());
    }

    [Fact]
    public void The_same_words_on_days_apart_are_two_incidents_and_each_says_why()
    {
        var found = Resolve(
            Sketched.Report(Ford, Sketched.On(2019, 4, 2), ["ECU", "PER"]),
            Sketched.Report(Ford, Sketched.On(2019, 9, 20), ["ECU", "PER"])
        );
        Assert.Equal(2, found.Incidents.Length);
        Assert.All(found.Incidents, i => Assert.StartsWith("different days", Assert.Single(i.ApartFrom).Why));
        Assert.Equal(found.Incidents[0].Id, found.Incidents[1].ApartFrom[0].Incident);
    }

    [Fact]
    public void Look_alikes_of_other_years_name_the_days_even_where_little_else_is_shared()
    {
        var found = Resolve(
            Sketched.Report(
                Ford + " a b c d e f",
                Sketched.On(2019, 4, 2),
                ["ECU", "PER"],
                published: Sketched.On(2019, 4, 3)
            ),
            Sketched.Report(
                "Tanrun guards crossed Melk g h i j k l",
                Sketched.On(2022, 4, 2),
                ["ECU", "PER"],
                published: Sketched.On(2022, 4, 3)
            )
        );
        Assert.All(
            found.Incidents,
            i => Assert.Equal("different days: 2019-04-02 and 2022-04-02", Assert.Single(i.ApartFrom).Why)
        );
    }

    [Fact]
    public void A_day_of_the_year_alone_keeps_look_alikes_apart()
    {
        var found = Resolve(
            Sketched.Report(Ford + " one", parties: ["ECU", "PER"], monthDay: (4, 2)),
            Sketched.Report(Ford + " two", parties: ["ECU", "PER"], monthDay: (9, 20))
        );
        Assert.Equal(2, found.Incidents.Length);
    }

    [Fact]
    public void A_veto_holds_between_all_members_of_two_groups()
    {
        var spring = Sketched.Report(Ford + " one", Sketched.On(2019, 4, 2), ["ECU", "PER"]);
        var autumn = Sketched.Report(Ford + " two", Sketched.On(2019, 9, 20), ["ECU", "PER"]);
        var undated = Sketched.Report(Ford + " three", parties: ["ECU", "PER"]);
        var found = Resolve(spring, autumn, undated);
        Assert.NotEqual(found.IncidentOf[spring.Report], found.IncidentOf[autumn.Report]);
        Assert.Equal(2, found.Incidents.Length);
    }

    [Fact]
    public void Any_order_of_the_reports_gives_the_same_incidents()
    {
        var reports = Enumerable
            .Range(0, 24)
            .Select(i =>
                Sketched.Report($"{Ford} w{i % 5} x{i % 3} y{i}", Sketched.On(2019, 4, 2 + (i % 4 * 5)), ["ECU", "PER"])
            )
            .ToImmutableArray();
        var expected = Words(IncidentResolver.Resolve(reports, []));
        var chance = new Random(7);
        for (var round = 0; round < 50; round++)
        {
            var shuffled = reports.ToArray();
            chance.Shuffle(shuffled);
            Assert.Equal(expected, Words(IncidentResolver.Resolve([.. shuffled], [])));
        }
    }

    static string Words(ResolvedReports resolved) =>
        string.Join(
            "\n",
            resolved.Incidents.Select(i =>
                $"{i.Id} {i.Start} {string.Join(',', i.Reports)} {string.Join(';', i.ApartFrom)}"
            )
        );

    [Fact]
    public void A_person_can_join_what_the_words_keep_apart_and_part_what_they_join()
    {
        var one = Sketched.Report(Ford + " dawn", Sketched.On(2019, 4, 2), ["ECU", "PER"]);
        var same = Sketched.Report(Ford + " dusk", Sketched.On(2019, 4, 2), ["ECU", "PER"]);
        var other = Sketched.Report("Quiet harvest", Sketched.On(2019, 4, 2));
        var joined = IncidentResolver.Resolve([one, other], [new(one.Report, other.Report, true)]);
        Assert.Single(joined.Incidents);
        var parted = IncidentResolver.Resolve([one, same], [new(one.Report, same.Report, false)]);
        Assert.Equal(2, parted.Incidents.Length);
    }

    [Fact]
    public void A_day_of_the_year_here_and_a_weekday_there_give_the_year()
    {
        // 12 May was a Thursday in 2016 and in no other year from 2014 to 2017.
        var bounded = new DateInterval(new DateOnly(2014, 6, 1), null);
        var dated = Sketched.Report(Ford + " one", bounded, ["ECU", "PER"], published: bounded, monthDay: (5, 12));
        var named = Sketched.Report(
            Ford + " two",
            bounded,
            ["ECU", "PER"],
            published: bounded,
            weekday: DayOfWeek.Thursday
        );
        var found = Resolve(dated, named);
        Assert.Equal(Sketched.On(2016, 5, 12), Assert.Single(found.Incidents).Start);
        Assert.Equal(new DateOnly(2016, 5, 12), found.Linked[dated.Report].Published.Earliest);
        Assert.NotEmpty(found.Linked[dated.Report].Evidence);
        Assert.Null(found.Linked[dated.Report].Published.Latest);
    }

    [Fact]
    public void A_report_alone_keeps_no_company_that_could_date_it()
    {
        var since = new DateInterval(new DateOnly(2014, 6, 1), null);
        var alone = Sketched.Report(Ford, Sketched.On(2016, 5, 12), ["ECU", "PER"], published: since);
        Assert.Empty(Resolve(alone).Linked);
    }

    [Fact]
    public void A_day_of_the_year_and_a_dated_day_of_another_season_are_two_clashes()
    {
        var found = Resolve(
            Sketched.Report(Ford + " one", Sketched.On(2019, 4, 2), ["ECU", "PER"]),
            Sketched.Report(Ford + " two", new(new DateOnly(2018, 9, 20), null), ["ECU", "PER"], monthDay: (9, 20))
        );
        Assert.Equal(2, found.Incidents.Length);
    }

    [Theory]
    [InlineData(5, true, 1)]
    [InlineData(5, false, 2)]
    [InlineData(20, true, 2)]
    public void A_day_of_beginning_joins_a_later_day_within_a_week(int later, bool isStart, int incidents)
    {
        var first = Sketched.Report(Ford + " one", Sketched.On(2019, 4, 2), ["ECU", "PER"], isStart: isStart);
        var second = Sketched.Report(Ford + " two", Sketched.On(2019, 4, 2 + later), ["ECU", "PER"]);
        Assert.Equal(incidents, Resolve(first, second).Incidents.Length);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_beginning_told_after_the_later_day_rules_it_out(bool turned)
    {
        var (start, other) = (Sketched.On(2019, 4, 12), Sketched.On(2019, 4, 7));
        var first = Sketched.Report(Ford + " one", start, ["ECU", "PER"], isStart: true);
        var second = Sketched.Report(Ford + " two", other, ["ECU", "PER"]);
        Assert.Equal(2, (turned ? Resolve(second, first) : Resolve(first, second)).Incidents.Length);
    }

    [Fact]
    public void What_began_on_a_day_may_last_until_it_was_written_down()
    {
        var written = Sketched.On(2019, 4, 5);
        var first = Sketched.Report(Ford, Sketched.On(2019, 4, 2), ["ECU", "PER"], published: written, isStart: true);
        var incident = Assert.Single(Resolve(first).Incidents);
        Assert.Equal(Sketched.On(2019, 4, 2), incident.Start);
        Assert.Equal(new DateInterval(new DateOnly(2019, 4, 2), written.Latest), incident.End);
    }

    [Fact]
    public void A_beginning_without_its_year_takes_it_from_its_company_and_dates_its_report()
    {
        var open = new DateInterval(new DateOnly(2018, 4, 2), null);
        var first = Sketched.Report(
            Ford + " one",
            new(new DateOnly(2017, 4, 2), null),
            ["ECU", "PER"],
            published: open,
            monthDay: (4, 2),
            isStart: true,
            spokenOn: DayOfWeek.Sunday
        );
        var second = Sketched.Report(Ford + " two", Sketched.On(2019, 4, 4), ["ECU", "PER"]);
        var found = Resolve(first, second);
        var incident = Assert.Single(found.Incidents);
        Assert.Equal((Sketched.On(2019, 4, 2), Sketched.On(2019, 4, 4)), (incident.Start, incident.End));
        Assert.Equal(
            new DateInterval(new DateOnly(2019, 4, 7), new DateOnly(2019, 4, 8)),
            found.Linked[first.Report].Published
        );
    }

    [Fact]
    public void The_id_comes_from_the_report_with_the_earliest_day()
    {
        var early = Sketched.Report(Ford + " one", Sketched.On(2019, 4, 2), ["ECU", "PER"]);
        var late = Sketched.Report(Ford + " two", Sketched.On(2019, 4, 3), ["ECU", "PER"]);
        Assert.Equal(Resolve(early).Incidents[0].Id, Assert.Single(Resolve(early, late).Incidents).Id);
    }

    [Fact]
    public void A_ledger_of_many_reports_is_resolved_without_comparing_all_pairs()
    {
        var reports = Enumerable
            .Range(0, 3000)
            .Select(i =>
                Sketched.Report(
                    $"Town{i / 2} Name{i / 2} Road{i / 2} police shot man Judge{i / 2} Bar{i / 2} x{i}",
                    Sketched.On(2019, 1 + (i / 2 % 12), 1 + (i / 2 % 28)),
                    kind: IncidentKind.Attack
                )
            )
            .ToArray();
        Assert.Equal(1500, Resolve(reports).Incidents.Length);
    }
}
