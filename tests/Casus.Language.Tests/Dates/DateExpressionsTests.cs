using System.Globalization;
using Casus.Language.Expressions;
using Casus.Tests;

namespace Casus.Language.Tests.Dates;

public class DateExpressionsTests
{
    static readonly DateWords Words = DateWords.Load(Checkout.Knowledge);

    /// <summary>Wednesday, 12 March 2031.</summary>
    static readonly DateInterval Published = DateInterval.On(new DateOnly(2031, 3, 12));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Words.Rows)
                data.Add(row[3], string.Join('|', row.List(2)));
            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Every_row_of_the_date_words_is_found_in_its_example(string example, string words)
    {
        var found = DateExpressions.FindAll(example, Words).Select(m => m.Span.In(example)).ToArray();
        Assert.NotEmpty(found);
        Assert.Contains(words.Split('|'), w => example.Contains(w.TrimStart('-'), StringComparison.OrdinalIgnoreCase));
    }

    public static TheoryData<string, int> Months
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var row in Words.Rows.Where(r => r[0].StartsWith("month", StringComparison.Ordinal)))
            foreach (var word in row.List(2))
                if (row[0] is not ("monthmark" or "monthword"))
                    data.Add(word, int.Parse(row[1], CultureInfo.InvariantCulture));
            return data;
        }
    }

    [Theory, MemberData(nameof(Months))]
    public void Every_name_of_a_month_is_that_month_in_either_order(string word, int month)
    {
        foreach (var text in new[] { $"9 {word} 2031", $"{word} 9, 2031", $"9. {word} 2031" })
        {
            var mention = Assert.Single(DateExpressions.Find(text, Words));
            var day = DateInterval.On(new(2031, month, 9));
            Assert.Equal(day, DateExpressions.Resolve(mention, DateInterval.Unknown));
        }
    }

    [Theory]
    [InlineData("The dam broke on 9 March 2031.", "9 March 2031", "2031-03-09..2031-03-09")]
    [InlineData("The dam broke on March 9, 2031, they said.", "March 9, 2031", "2031-03-09..2031-03-09")]
    [InlineData("The dam broke on the 9th of March 2031.", "the 9th of March 2031", "2031-03-09..2031-03-09")]
    [InlineData("Tuesday, 11 March 2031", "Tuesday, 11 March 2031", "2031-03-11..2031-03-11")]
    [InlineData("It broke on Tuesday, March 11.", "Tuesday, March 11", "2031-03-11..2031-03-11")]
    [InlineData("It leaked from March 3-5.", "March 3-5", "2031-03-03..2031-03-05")]
    [InlineData("It leaked 3–5 March 2030.", "3–5 March 2030", "2030-03-03..2030-03-05")]
    [InlineData("It broke on 2031-03-09.", "2031-03-09", "2031-03-09..2031-03-09")]
    [InlineData("The old dam (1922) still stands.", "1922", "1922-01-01..1922-12-31")]
    [InlineData("Floods do recur (Roe, 1922).", "1922", "1922-01-01..1922-12-31")]
    [InlineData("It was a 1930's dam.", "1930's", "1930-01-01..1939-12-31")]
    [InlineData("The 19th-century dam broke.", "19th-century", "1800-01-01..1899-12-31")]
    [InlineData("It dates from the late 17th century.", "the late 17th century", "1659-12-31..1699-12-31")]
    [InlineData("It broke on 9.3.2031.", "9.3.2031", "2031-03-09..2031-03-09")]
    [InlineData("It broke on 25/03/2030.", "25/03/2030", "2030-03-25..2030-03-25")]
    [InlineData("It broke on 05/03/2030.", "05/03/2030", "2030-03-05..2030-05-03")]
    [InlineData("Published Feb. 3, 2031, 8:15 a.m. EST", "Feb. 3, 2031", "2031-02-03..2031-02-03")]
    [InlineData("Updated 8:15 PM GMT+3, Sun February 9, 2031", "Sun February 9, 2031", "2031-02-09..2031-02-09")]
    [InlineData("2031-02-09T20:15:00+03:00", "2031-02-09", "2031-02-09..2031-02-09")]
    [InlineData("ORLOW, Feb. 9 (Lantern) - The dam broke.", "Feb. 9", "2031-02-09..2031-02-09")]
    [InlineData("ORLOW, 9 Dec (Lantern) - The dam broke.", "9 Dec", "2030-12-09..2030-12-09")]
    [InlineData("It is due in 2031-W19.", "2031-W19", "2031-05-05..2031-05-11")]
    [InlineData("It broke on 2031-W01-1.", "2031-W01-1", "2030-12-30..2030-12-30")]
    [InlineData("2031年5月9日、ダム", "2031年5月9日", "2031-05-09..2031-05-09")]
    [InlineData("2031년 5월 9일", "2031년 5월 9일", "2031-05-09..2031-05-09")]
    [InlineData("2031年5月", "2031年5月", "2031-05-01..2031-05-31")]
    [InlineData("5月9日、ダム", "5月9日", "2030-05-09..2030-05-09")]
    [InlineData("令和13年5月9日", "令和13年5月9日", "2031-05-09..2031-05-09")]
    [InlineData("Es war am 14. – 20. Mai 2030 da.", "14. – 20. Mai 2030", "2030-05-14..2030-05-20")]
    [InlineData("١٢ رمضان ١٤٤٢ هـ", "١٢ رمضان ١٤٤٢", "2021-04-23..2021-04-25")]
    [InlineData("۱۴۰۰/۰۳/۰۵", "۱۴۰۰/۰۳/۰۵", "2021-05-26..2021-05-26")]
    [InlineData("9 out 2030", "9 out 2030", "2030-10-09..2030-10-09")]
    [InlineData("٩ مايو ٢٠٣١", "٩ مايو ٢٠٣١", "2031-05-09..2031-05-09")]
    [InlineData("९ मई २०३१", "९ मई २०३१", "2031-05-09..2031-05-09")]
    [InlineData("It was built in November 2030.", "November 2030", "2030-11-01..2030-11-30")]
    [InlineData("It was built in November.", "November", "2030-11-01..2030-11-30")]
    [InlineData("It was built last November.", "last November", "2030-11-01..2030-11-30")]
    [InlineData("It was built in November last year.", "November last year", "2030-11-01..2030-11-30")]
    [InlineData("It was built in the fall of 2029.", "the fall of 2029", "2029-09-01..2029-11-30")]
    [InlineData("It was built last summer.", "last summer", "2030-06-01..2030-08-31")]
    [InlineData("It was built in 2020.", "2020", "2020-01-01..2020-12-31")]
    [InlineData("Under the 1997 agreement it stays.", "1997", "1997-01-01..1997-12-31")]
    [InlineData("It has stood since the 1990s.", "1990s", "1990-01-01..1999-12-31")]
    [InlineData("It broke on Tuesday.", "Tuesday", "2031-03-11..2031-03-11")]
    [InlineData("It broke earlier on Wednesday.", "earlier on Wednesday", "2031-03-12..2031-03-12")]
    [InlineData("It broke late on Sunday.", "late on Sunday", "2031-03-09..2031-03-09")]
    [InlineData("It broke on Monday night.", "Monday night", "2031-03-10..2031-03-10")]
    [InlineData("It broke last Wednesday.", "last Wednesday", "2031-03-05..2031-03-05")]
    [InlineData("It opens next Friday.", "next Friday", "2031-03-14..2031-03-14")]
    [InlineData("It broke on the night of March 9.", "the night of March 9", "2031-03-09..2031-03-09")]
    [InlineData("It broke today.", "today", "2031-03-12..2031-03-12")]
    [InlineData("It broke yesterday evening.", "yesterday evening", "2031-03-11..2031-03-11")]
    [InlineData("It broke the day before yesterday.", "the day before yesterday", "2031-03-10..2031-03-10")]
    [InlineData("It broke overnight.", "overnight", "2031-03-11..2031-03-12")]
    [InlineData("It broke this morning.", "this morning", "2031-03-12..2031-03-12")]
    [InlineData("It broke last night.", "last night", "2031-03-11..2031-03-11")]
    [InlineData("It broke last week.", "last week", "2031-03-02..2031-03-09")]
    [InlineData("It broke last year.", "last year", "2030-01-01..2030-12-31")]
    [InlineData("It broke two days ago.", "two days ago", "2031-03-10..2031-03-10")]
    [InlineData("It broke over the weekend.", "the weekend", "2031-03-08..2031-03-09")]
    [InlineData("It leaked in the past two weeks.", "the past two weeks", "2031-02-26..2031-03-12")]
    public void A_mention_is_found_whole_and_resolves(string text, string words, string days)
    {
        var mention = Assert.Single(DateExpressions.Find(text, Words), m => m.IsDate);
        Assert.Equal(words, mention.Span.In(text));
        Assert.Equal(days, DateExpressions.Resolve(mention, Published).ToString());
    }

    [Theory]
    [InlineData("A 44-day siege ended.")]
    [InlineData("Six weeks of fighting ended.")]
    [InlineData("They talked for two hours.")]
    public void A_length_of_time_is_no_date(string text)
    {
        var mention = Assert.Single(DateExpressions.Find(text, Words));
        Assert.Equal(DateKind.Duration, mention.Kind);
        Assert.True(DateExpressions.Resolve(mention, Published).IsUnknown);
    }

    [Theory]
    [InlineData("They may march on the town.")]
    [InlineData("About 2,020 people fled in 1500 boats.")]
    [InlineData("The sum was $2020 and 20.05.31 units.")]
    [InlineData("It fell by 2.5 percent to 1999.")]
    [InlineData("The part 2031-W54 and the part 2031-W19-8 are lost.")]
    [InlineData("They saw the sun.")]
    [InlineData("They met 5 out of 9.")]
    [InlineData("Only 9 set off.")]
    [InlineData("Room 12-14 is closed.")]
    [InlineData("It cost over 2020 crowns and moved around 1931 barrels.")]
    public void What_only_looks_like_a_date_is_none(string text) =>
        Assert.DoesNotContain(
            DateExpressions.Find(text, Words),
            m => m.IsDate && !text.Contains("1999", StringComparison.Ordinal)
        );

    [Fact]
    public void A_date_counted_from_another_is_never_resolved()
    {
        var mention = Assert.Single(DateExpressions.Find("A year later it was rebuilt.", Words));
        Assert.Equal(DateKind.Anaphoric, mention.Kind);
        Assert.True(DateExpressions.Resolve(mention, Published).IsUnknown);
    }

    [Fact]
    public void Without_a_moment_of_writing_month_and_day_are_told_and_the_ends_are_open()
    {
        var mention = Assert.Single(DateExpressions.Find("It broke on Friday, May 9.", Words));
        Assert.Equal((5, 9), mention.MonthDay);
        Assert.Equal(DayOfWeek.Friday, mention.Weekday);
        Assert.True(DateExpressions.Resolve(mention, DateInterval.Unknown).IsUnknown);
    }

    [Fact]
    public void A_weekday_spreads_over_an_interval_of_publication()
    {
        var mention = Assert.Single(DateExpressions.Find("It broke on Tuesday.", Words));
        var week = new DateInterval(new(2031, 3, 12), new(2031, 3, 20));
        Assert.Equal("2031-03-11..2031-03-18", DateExpressions.Resolve(mention, week).ToString());
        Assert.Equal("2031-03-11..?", DateExpressions.Resolve(mention, new(new(2031, 3, 12), null)).ToString());
    }

    [Fact]
    public void An_announced_day_is_read_ahead()
    {
        var mention = Assert.Single(DateExpressions.Find("It will open on Friday.", Words));
        Assert.Equal("2031-03-14..2031-03-14", Ahead(mention));
        var day = Assert.Single(DateExpressions.Find("It will open on May 9.", Words));
        Assert.Equal("2031-05-09..2031-05-09", Ahead(day));

        static string Ahead(DateMention m) => DateExpressions.Resolve(m, Published, DateReading.Future).ToString();
    }
}
