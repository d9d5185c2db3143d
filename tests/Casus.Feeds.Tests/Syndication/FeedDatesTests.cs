using Casus.Feeds.Syndication;

namespace Casus.Feeds.Tests.Syndication;

public class FeedDatesTests
{
    [Theory]
    [InlineData("Mon, 09 May 2031 08:30:00 +0200", "2031-05-09T08:30:00+02:00")]
    [InlineData("Mon, 9 May 2031 08:30 EST", "2031-05-09T08:30:00-05:00")]
    [InlineData("09 May 31 08:30:00 GMT", "2031-05-09T08:30:00+00:00")]
    [InlineData("09 May 99 08:30:00 Z", "1999-05-09T08:30:00+00:00")]
    [InlineData("Friday, 09 May 2031 24:00:00 UT", "2031-05-10T00:00:00+00:00")]
    [InlineData("May 9, 2031", "2031-05-09")]
    [InlineData("Fri May  9 08:30:00 PDT 2031", "2031-05-09T08:30:00-07:00")]
    [InlineData("Mon, 09-May-2031 08:30:00 GMT+3", "2031-05-09T08:30:00+03:00")]
    [InlineData("Mon, 09 May 2031 08:30:00", "2031-05-09T08:30:00")]
    [InlineData("2031-05-09", "2031-05-09")]
    [InlineData("20310509", "2031-05-09")]
    [InlineData("2031-129", "2031-05-09")]
    [InlineData("2031-05-09T08:30Z", "2031-05-09T08:30:00+00:00")]
    [InlineData("2031-05-09T08:30:15.25+05:30", "2031-05-09T08:30:15+05:30")]
    [InlineData("2031-05-09 08:30:15 -0400", "2031-05-09T08:30:15-04:00")]
    [InlineData("20310509T083015Z", "2031-05-09T08:30:15+00:00")]
    [InlineData("2031/05/09 08:30", "2031-05-09T08:30:00")]
    [InlineData("2031-05-09T23:59:60Z", "2031-05-09T23:59:59+00:00")]
    public void A_date_is_read_as_it_is_written(string written, string read) =>
        Assert.Equal(read, FeedDates.Read(written)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2031")]
    [InlineData("2031-05")]
    [InlineData("May 2031")]
    [InlineData("31 Feb 2031")]
    [InlineData("2031-13-40T00:00:00Z")]
    [InlineData("soon, or later than that")]
    [InlineData("203soon.")]
    [InlineData("9--May--")]
    [InlineData("99999999999999999999999999")]
    public void What_gives_no_day_is_no_date(string written) => Assert.Null(FeedDates.Read(written));
}
