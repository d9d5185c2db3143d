using System.Globalization;
using Casus.Language.Expressions;
using Casus.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Language.Tests.Dates;

public class DateProperties
{
    static readonly DateWords Words = DateWords.Load(Checkout.Knowledge);

    static readonly Gen<DateOnly> Days = Gen.Choose(0, 365 * 250).Select(n => new DateOnly(1850, 1, 1).AddDays(n));

    static readonly string[] Formats =
    [
        "d MMMM yyyy",
        "MMMM d, yyyy",
        "dddd, d MMMM yyyy",
        "ddd, dd MMM yyyy",
        "yyyy-MM-dd",
        "d.M.yyyy",
        "yyyy/MM/dd",
        "MMM d yyyy",
    ];

    [Fact]
    public void A_written_date_is_read_as_that_date() =>
        Prop.ForAll(
                Days.SelectMany(d => Gen.Elements(Formats).Select(f => (d, f))).ToArbitrary(),
                c =>
                {
                    var text = $"It was so on {c.d.ToString(c.f, CultureInfo.InvariantCulture)} there.";
                    var mention = Assert.Single(DateExpressions.Find(text, Words));
                    Assert.Equal(DateInterval.On(c.d), DateExpressions.Resolve(mention, DateInterval.Unknown));
                }
            )
            .QuickCheckThrowOnFailure();

    public static TheoryData<string, int> Forms
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var language in DateLanguage.All)
                for (var form = 0; form < language.Forms.Length; form++)
                    data.Add(language.Name, form);
            return data;
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_date_written_in_any_language_is_read_as_that_date(string name, int form)
    {
        var language = DateLanguage.All.Single(l => l.Name == name);
        Prop.ForAll(
                Days.ToArbitrary(),
                day =>
                {
                    var text = $"«{language.Write(day, form)}»";
                    var mention = Assert.Single(DateExpressions.Find(text, Words));
                    Assert.Equal(DateInterval.On(day), DateExpressions.Resolve(mention, DateInterval.Unknown));
                    Assert.Equal(day, DateLines.First(text, 0, Words, DateOrder.Unknown)?.Days.Earliest);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_date_in_short_figures_is_read_in_its_order() =>
        Prop.ForAll(
                Gen.Choose(0, 365 * 60).Select(n => new DateOnly(2000, 1, 1).AddDays(n)).ToArbitrary(),
                day =>
                {
                    foreach (
                        var (form, order) in new[]
                        {
                            ("dd.MM.yy", DateOrder.DayFirst),
                            ("d/M/yy", DateOrder.DayFirst),
                            ("dd/MM/yyyy", DateOrder.DayFirst),
                            ("M/d/yy", DateOrder.MonthFirst),
                            ("MM/dd/yyyy", DateOrder.MonthFirst),
                            ("yy.MM.dd", DateOrder.YearFirst),
                        }
                    )
                    {
                        var text = day.ToString(form, CultureInfo.InvariantCulture);
                        Assert.Equal(DateInterval.On(day), DateLines.First(text, 0, Words, order)?.Days);
                        Assert.True(
                            order is DateOrder.YearFirst
                                || DateLines
                                    .First(text, 0, Words, DateOrder.Unknown)!
                                    .Value.Days.MayMeet(DateInterval.On(day))
                        );
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_of_the_Iranian_calendar_is_read_as_that_day() =>
        Prop.ForAll(
                Gen.Choose(0, 365 * 90).Select(n => new DateOnly(1930, 1, 1).AddDays(n)).ToArbitrary(),
                day =>
                {
                    var calendar = new PersianCalendar();
                    var time = day.ToDateTime(TimeOnly.MinValue);
                    var month = Words.Rows.First(r => r[0] == "solar" && r[1] == $"{calendar.GetMonth(time)}").List(2)[
                        0
                    ];
                    Assert.Equal(
                        DateInterval.On(day),
                        Only($"{calendar.GetDayOfMonth(time)} {month} {calendar.GetYear(time)}")
                    );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_of_an_ISO_week_is_read_as_that_day_and_the_week_holds_it() =>
        Prop.ForAll(
                Days.ToArbitrary(),
                day =>
                {
                    var time = day.ToDateTime(TimeOnly.MinValue);
                    var week = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}"
                    );
                    var number = day.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
                    foreach (var text in new[] { $"{week}-{number}", $"{week.Replace("-", "")}{number}" })
                        Assert.Equal(DateInterval.On(day), Only(text));
                    var days = Only(week);
                    Assert.Equal(6, days.Width);
                    Assert.True(days.MayMeet(DateInterval.On(day)));
                }
            )
            .QuickCheckThrowOnFailure();

    static DateInterval Only(string text) =>
        DateExpressions.Resolve(
            Assert.Single(DateExpressions.Find($"It was so in {text} there.", Words)),
            DateInterval.Unknown
        );

    [Fact]
    public void A_weekday_that_is_past_lies_within_the_last_seven_days() =>
        Prop.ForAll(
                Days.SelectMany(d => Gen.Elements(Enum.GetValues<DayOfWeek>()).Select(w => (d, w))).ToArbitrary(),
                c =>
                {
                    var mention = Assert.Single(DateExpressions.Find($"It was on {c.w}.", Words));
                    var when = DateExpressions.Resolve(mention, DateInterval.On(c.d));
                    Assert.True(when.IsDay);
                    Assert.Equal(c.w, when.Earliest!.Value.DayOfWeek);
                    Assert.InRange(c.d.DayNumber - when.Earliest.Value.DayNumber, 0, 6);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_month_and_day_without_a_year_lie_within_a_year_of_writing() =>
        Prop.ForAll(
                Days.SelectMany(d => Days.Select(m => (d, m)))
                    .Where(c => c.m is not { Month: 2, Day: 29 })
                    .ToArbitrary(),
                c =>
                {
                    var text = $"It was so on {c.m.ToString("MMMM d", CultureInfo.InvariantCulture)}.";
                    var when = DateExpressions.Resolve(
                        Assert.Single(DateExpressions.Find(text, Words)),
                        DateInterval.On(c.d)
                    );
                    Assert.Equal((c.m.Month, c.m.Day), (when.Earliest!.Value.Month, when.Earliest.Value.Day));
                    Assert.InRange(c.d.DayNumber - when.Earliest.Value.DayNumber, -45, 366);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_without_harm_and_mentions_stand_in_order() =>
        Prop.ForAll(
                Gen.Elements(
                        "May",
                        "9",
                        "2031",
                        "-",
                        "/",
                        ",",
                        "last",
                        "night",
                        "of",
                        "the",
                        "week",
                        "ago",
                        "\uD800",
                        "é",
                        "th",
                        "Monday",
                        "early",
                        "two",
                        "next",
                        "day",
                        ".",
                        " ",
                        "year"
                    )
                    .ListOf()
                    .Select(p => string.Join("", p.Select((w, i) => i % 3 == 0 ? w : " " + w)))
                    .ToArbitrary(),
                text =>
                {
                    var at = 0;
                    foreach (var mention in DateExpressions.Find(text, Words))
                    {
                        Assert.InRange(mention.Span.Start, at, text.Length);
                        Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
                        at = mention.Span.End;
                        foreach (
                            var published in new[] { DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2032, 2, 29) }
                        )
                        {
                            var when = DateExpressions.Resolve(mention, DateInterval.On(published));
                            Assert.True(when.Earliest is null || when.Latest is null || when.Earliest <= when.Latest);
                        }
                    }
                }
            )
            .QuickCheckThrowOnFailure();
}
