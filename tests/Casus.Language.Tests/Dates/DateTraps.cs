namespace Casus.Language.Tests.Dates;

/// <summary>Dates that are easily read wrong, and words that only look like dates. What is read stands behind each: the words, their value, their days.</summary>
static class DateTraps
{
    /// <summary>A Thursday.</summary>
    public const string Thursday = "2031-03-13..2031-03-13";

    const string LeapDay = "2032-02-29..2032-02-29";
    const string NewYear = "2031-01-01..2031-01-01";
    const string SomeWeek = "2031-03-10..2031-03-16";
    const string After = "2031-03-10..?";
    const string Unknown = "?..?";

    public static readonly (string Text, string Published, string[] Reads)[] All =
    [
        // Weekdays and the day of the report
        ("Shells fell on Monday night.", Thursday, ["Monday night = 2031-03-10TNI 2031-03-10..2031-03-10"]),
        ("Shells fell earlier on Tuesday.", Thursday, ["earlier on Tuesday = 2031-03-11 2031-03-11..2031-03-11"]),
        ("Shells fell on Thursday.", Thursday, ["Thursday = 2031-03-13 2031-03-13..2031-03-13"]),
        ("Shells fell last Thursday.", Thursday, ["last Thursday = 2031-03-06 2031-03-06..2031-03-06"]),
        ("Voting begins next Thursday.", Thursday, ["next Thursday = 2031-03-20 2031-03-20..2031-03-20"]),
        ("They meet on Friday week.", Thursday, ["Friday week = 2031-03-21 2031-03-21..2031-03-21"]),
        ("Shells fell on Tuesday last week.", Thursday, ["Tuesday last week = 2031-03-04 2031-03-04..2031-03-04"]),
        ("Shells fell on Monday of this week.", Thursday, ["Monday of this week = 2031-03-10 2031-03-10..2031-03-10"]),
        ("Shells fell this past Sunday.", Thursday, ["this past Sunday = 2031-03-09 2031-03-09..2031-03-09"]),
        ("Sunday's vote was calm.", Thursday, ["Sunday = 2031-03-09 2031-03-09..2031-03-09"]),
        (
            "Shells fell on the night of 9 March.",
            Thursday,
            ["the night of 9 March = 2031-03-09TNI 2031-03-09..2031-03-09"]
        ),
        ("Shells fell on Tuesday, March 11.", Thursday, ["Tuesday, March 11 = 2031-03-11 2031-03-11..2031-03-11"]),
        ("The town stormed shops on Black Friday.", Thursday, []),
        ("The march of Bloody Sunday is recalled.", Thursday, []),
        // Parts of days
        ("Shells fell overnight.", Thursday, ["overnight = 2031-03-12TNI 2031-03-12..2031-03-13"]),
        ("Shells fell this morning.", Thursday, ["this morning = 2031-03-13TMO 2031-03-13..2031-03-13"]),
        ("Shells fell last night.", Thursday, ["last night = 2031-03-12TNI 2031-03-12..2031-03-12"]),
        ("Shells fell yesterday afternoon.", Thursday, ["yesterday afternoon = 2031-03-12TAF 2031-03-12..2031-03-12"]),
        ("Shells will fall tonight.", Thursday, ["tonight = 2031-03-13TNI 2031-03-13..2031-03-13"]),
        // Today, and the age that we live in
        ("The envoy arrived today.", Thursday, ["today = 2031-03-13 2031-03-13..2031-03-13"]),
        ("Today's strike hit the port.", Thursday, ["Today = 2031-03-13 2031-03-13..2031-03-13"]),
        ("The fort is still in use today.", Thursday, ["today = PRESENT_REF ?..?"]),
        ("The valley is known today as Orlow.", Thursday, ["today = PRESENT_REF ?..?"]),
        ("He was born in what is today Orlow.", Thursday, ["today = PRESENT_REF ?..?"]),
        ("The claim stands to this day.", Thursday, ["this day = PRESENT_REF ?..?"]),
        // What comes again and again
        ("The bridge is opened every Friday.", Thursday, ["every Friday = XXXX-XX-XX ?..?"]),
        ("The market is held on Mondays.", Thursday, ["Mondays = XXXX-XX-XX ?..?"]),
        ("Nobody likes to work on a Monday.", Thursday, ["a Monday = XXXX-XX-XX ?..?"]),
        ("A ferry leaves every Tuesday and Friday.", Thursday, ["every Tuesday and Friday = XXXX-XX-XX ?..?"]),
        // Months that are words, words that are months
        ("The rebels may attack the town.", Thursday, []),
        ("They march on the capital.", Thursday, []),
        ("The marchers left in May.", Thursday, ["May = 2030-05 2030-05-01..2030-05-31"]),
        ("April Jones spoke for the town.", Thursday, []),
        ("Shells fell last November.", Thursday, ["last November = 2030-11 2030-11-01..2030-11-30"]),
        ("Shells fell in November last year.", Thursday, ["November last year = 2030-11 2030-11-01..2030-11-30"]),
        ("Shells fell in March.", Thursday, ["March = 2031-03 2031-03-01..2031-03-31"]),
        (
            "Shells fell from March to August 2030.",
            Thursday,
            ["March = 2030-03 2030-03-01..2030-03-31", "August 2030 = 2030-08 2030-08-01..2030-08-31"]
        ),
        (
            "Shells fell from November to February 2031.",
            Thursday,
            ["November = 2030-11 2030-11-01..2030-11-30", "February 2031 = 2031-02 2031-02-01..2031-02-28"]
        ),
        ("They meet in April.", NewYear, ["April = 2030-04 2030-04-01..2030-04-30"]),
        // Figures
        ("The score was 10/11.", Thursday, []),
        ("Shells fell on 10/11/2030.", Thursday, ["10/11/2030 = 2030-1X-XX 2030-10-11..2030-11-10"]),
        ("Shells fell on 25/11/2030.", Thursday, ["25/11/2030 = 2030-11-25 2030-11-25..2030-11-25"]),
        ("Troops of the 102nd were hit.", Thursday, []),
        ("The 102nd Brigade left.", Thursday, []),
        ("About 2,020 people fled.", Thursday, []),
        ("More than 2020 people fled.", Thursday, []),
        ("Resolution 1701 was passed.", Thursday, []),
        ("The post was under fire from 1710 to 2250.", Thursday, []),
        ("They crossed at point 1984 m above the sea.", Thursday, []),
        ("A survey of 1709 pupils was made.", Thursday, []),
        ("Under the 1997 treaty both must help.", Thursday, ["1997 = 1997 1997-01-01..1997-12-31"]),
        ("A 2003 ruling stands.", Thursday, ["2003 = 2003 2003-01-01..2003-12-31"]),
        ("Expo 2030 in Orlow drew them.", Thursday, ["2030 = 2030 2030-01-01..2030-12-31"]),
        (
            "He ruled from 1892–94.",
            Thursday,
            ["1892 = 1892 1892-01-01..1892-12-31", "94 = 1894 1894-01-01..1894-12-31"]
        ),
        ("It dates from c. 348.", Thursday, ["348 = 0348 0348-01-01..0348-12-31"]),
        ("It was dug in 300 BC.", Thursday, ["300 BC = BC0300 ?..?"]),
        ("It was dug in AD 348.", Thursday, ["AD 348 = 0348 0348-01-01..0348-12-31"]),
        ("It will open in the year 2040.", Thursday, ["the year 2040 = 2040 2040-01-01..2040-12-31"]),
        // Seasons
        ("The war of the fall of 2020 is over.", Thursday, ["the fall of 2020 = 2020-FA 2020-09-01..2020-11-30"]),
        ("The fall of Orlow in 2020 ended it.", Thursday, ["2020 = 2020 2020-01-01..2020-12-31"]),
        ("It broke in the winter of 2030-31.", Thursday, ["the winter of 2030-31 = 2030-WI 2030-12-01..2031-02-28"]),
        ("Spring water flooded the mine.", Thursday, []),
        ("They took shelter in winter storms.", Thursday, []),
        // Lengths of time
        ("The 44-day war ended.", Thursday, ["44-day = P44D ?..?"]),
        ("Six weeks of fighting ended.", Thursday, ["Six weeks = P6W ?..?"]),
        ("They fought for twenty-five years.", Thursday, ["twenty-five years = P25Y ?..?"]),
        ("They talked for two hours.", Thursday, ["two hours = PT2H ?..?"]),
        ("In her last years she wrote.", Thursday, []),
        // Counts
        ("It broke a dozen years ago.", Thursday, ["a dozen years ago = 2019 2018-09-11..2019-09-12"]),
        ("It broke several years ago.", Thursday, ["several years ago = PAST_REF ?..2031-03-13"]),
        ("It leaked in recent weeks.", Thursday, ["recent weeks = PAST_REF ?..2031-03-13"]),
        ("It leaked for the last few months.", Thursday, ["the last few months = PAST_REF ?..2031-03-13"]),
        ("It broke seventeen years ago.", Thursday, ["seventeen years ago = 2014 2013-09-11..2014-09-12"]),
        ("Settlers came 5,000 years ago.", Thursday, ["5,000 years ago = BC2970 ?..?"]),
        ("He spent two days back home.", Thursday, ["two days = P2D ?..?"]),
        // Weeks, months and years from here
        ("Shells fell earlier this week.", Thursday, ["earlier this week = 2031-W11 2031-03-09..2031-03-13"]),
        ("Talks go on later this month.", Thursday, ["later this month = 2031-03 2031-03-13..2031-03-31"]),
        ("Troops leave by the end of the year.", Thursday, ["the end of the year = 2031 2031-08-07..2031-12-31"]),
        ("Shells fell in the last week.", Thursday, ["the last week = P1W 2031-03-06..2031-03-13"]),
        ("Shells fell last week.", Thursday, ["last week = 2031-W10 2031-03-02..2031-03-09"]),
        ("Shells fell in the past 48 hours.", Thursday, ["the past 48 hours = PT48H 2031-03-11..2031-03-13"]),
        ("Shells fell over the weekend.", Thursday, ["the weekend = 2031-W10-WE 2031-03-08..2031-03-09"]),
        // Dates that other dates tell
        (
            "They left on 9 May 2030. A year later they came back.",
            Thursday,
            ["9 May 2030 = 2030-05-09 2030-05-09..2030-05-09", "A year later = 2031 2031-01-01..2031-12-31"]
        ),
        (
            "They left on 9 May 2030 and died the next day.",
            Thursday,
            ["9 May 2030 = 2030-05-09 2030-05-09..2030-05-09", "the next day = 2030-05-10 2030-05-10..2030-05-10"]
        ),
        (
            "They left on Monday and died two days later.",
            Thursday,
            ["Monday = 2031-03-10 2031-03-10..2031-03-10", "two days later = 2031-03-12 2031-03-12..2031-03-12"]
        ),
        (
            "They left on Monday and died that night.",
            Thursday,
            ["Monday = 2031-03-10 2031-03-10..2031-03-10", "that night = 2031-03-10TNI 2031-03-10..2031-03-10"]
        ),
        (
            "It fell in 2020. In May that year it was sold.",
            Thursday,
            ["2020 = 2020 2020-01-01..2020-12-31", "May that year = 2020-05 2020-05-01..2020-05-31"]
        ),
        (
            "It fell on 9 May 2030 and was sold the following Monday.",
            Thursday,
            [
                "9 May 2030 = 2030-05-09 2030-05-09..2030-05-09",
                "the following Monday = 2030-05-13 2030-05-13..2030-05-13",
            ]
        ),
        (
            "They left on Monday, three days after the vote.",
            Thursday,
            ["Monday = 2031-03-10 2031-03-10..2031-03-10", "three days after = XXXX-XX-XX ?..?"]
        ),
        ("A year later it was rebuilt.", Thursday, ["A year later = XXXX ?..?"]),
        // Times of day
        (
            "It holds as of 8 a.m. local time (7 a.m. Moscow time).",
            Thursday,
            ["8 a.m. local time = XXXX-XX-XXT08:00 ?..?", "7 a.m. Moscow time = XXXX-XX-XXT07:00 ?..?"]
        ),
        (
            "It holds from midnight on Sunday.",
            Thursday,
            ["midnight = XXXX-XX-XXT00:00 ?..?", "Sunday = 2031-03-09 2031-03-09..2031-03-09"]
        ),
        ("It holds from 0600 GMT.", Thursday, ["0600 GMT = XXXX-XX-XXT06:00 ?..?"]),
        ("It holds from 18:30.", Thursday, ["18:30 = XXXX-XX-XXT18:30 ?..?"]),
        ("They lost 3:2 at home.", Thursday, []),
        ("About 8 am pupils fled.", Thursday, ["8 am = XXXX-XX-XXT08:00 ?..?"]),
        // Leap days and the turn of the year
        ("Shells fell on 29 February.", Thursday, ["29 February = 2028-02-29 2028-02-29..2028-02-29"]),
        ("Shells fell on 29 February 2031.", Thursday, ["February 2031 = 2031-02 2031-02-01..2031-02-28"]),
        ("Shells fell yesterday.", "2032-03-01..2032-03-01", ["yesterday = 2032-02-29 2032-02-29..2032-02-29"]),
        ("Shells fell a year ago.", LeapDay, ["a year ago = 2031 2030-11-29..2031-05-30"]),
        ("Shells fell yesterday.", NewYear, ["yesterday = 2030-12-31 2030-12-31..2030-12-31"]),
        ("Shells fell on 30 December.", NewYear, ["30 December = 2030-12-30 2030-12-30..2030-12-30"]),
        ("Talks begin on 3 January.", "2030-12-30..2030-12-30", ["3 January = 2031-01-03 2031-01-03..2031-01-03"]),
        ("Shells fell last month.", NewYear, ["last month = 2030-12 2030-12-01..2030-12-31"]),
        // Reports of an interval, of an open one, and of no day at all
        ("Shells fell on Tuesday.", SomeWeek, ["Tuesday = 2031-03-XX 2031-03-04..2031-03-11"]),
        ("Shells fell yesterday.", SomeWeek, ["yesterday = 2031-03-XX 2031-03-09..2031-03-15"]),
        ("Shells fell last month.", SomeWeek, ["last month = 2031-02 2031-02-01..2031-02-28"]),
        ("Shells fell two years ago.", SomeWeek, ["two years ago = 2029 2028-09-08..2029-09-15"]),
        ("Shells fell on Tuesday.", After, ["Tuesday = XXXX-XX-XX 2031-03-04..?"]),
        ("Shells fell on Tuesday.", Unknown, ["Tuesday = XXXX-XX-XX ?..?"]),
        ("Shells fell on 9 May.", Unknown, ["9 May = XXXX-05-09 ?..?"]),
        ("Shells fell last week.", Unknown, ["last week = XXXX-WXX ?..?"]),
        ("Shells fell in 2030.", Unknown, ["2030 = 2030 2030-01-01..2030-12-31"]),
        (
            "They left on 9 May 2030 and died the next day.",
            Unknown,
            ["9 May 2030 = 2030-05-09 2030-05-09..2030-05-09", "the next day = 2030-05-10 2030-05-10..2030-05-10"]
        ),
        // A story of the past keeps its year
        (
            "He was born in 1811. He left in 1830. By 1842 he ruled. He fell in 1848. On 3 May he fled.",
            Thursday,
            [
                "1811 = 1811 1811-01-01..1811-12-31",
                "1830 = 1830 1830-01-01..1830-12-31",
                "1842 = 1842 1842-01-01..1842-12-31",
                "1848 = 1848 1848-01-01..1848-12-31",
                "3 May = 1848-05-03 1848-05-03..1848-05-03",
            ]
        ),
        ("It broke during the Cold War.", Thursday, ["the Cold War = 1947/1991 1947-01-01..1991-12-31"]),
        ("Old Cold War maps were shown.", Thursday, []),
    ];
}
