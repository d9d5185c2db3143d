using System.Globalization;
using Casus.Language.Expressions;
using Casus.Tests;

namespace Casus.Language.Tests.Dates;

public class DateCaseTests
{
    static readonly DateWords Words = DateWords.Load(Checkout.Knowledge);

    public static TheoryData<string, string, string> Traps => Data(DateTraps.All);

    public static TheoryData<string, string, string> Made => Data(DateGrammar.All);

    [Theory, MemberData(nameof(Traps))]
    public void A_trap_is_read_as_a_careful_reader_reads_it(string text, string published, string reads) =>
        Assert.Equal(reads, Read(text, published));

    [Theory, MemberData(nameof(Made))]
    public void A_date_of_the_grammar_has_its_value_and_its_days(string text, string published, string reads) =>
        Assert.Equal(reads, Read(text, published));

    [Fact]
    public void There_are_hundreds_of_cases() =>
        Assert.True(DateTraps.All.Length >= 60 && DateTraps.All.Length + DateGrammar.All.Count() >= 300);

    static string Read(string text, string published) =>
        string.Join(
            '\n',
            DateTimeline
                .Read(text, Interval(published), Words)
                .Select(d => $"{d.Mention.Span.In(text)} = {d.Value} {d.Days}")
        );

    static DateInterval Interval(string days) =>
        days.Split("..") is [var first, var last] ? new(Day(first), Day(last)) : DateInterval.Unknown;

    static DateOnly? Day(string day) =>
        day == "?" ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static TheoryData<string, string, string> Data(IEnumerable<(string Text, string Published, string[] Reads)> cases)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (text, published, reads) in cases)
            data.Add(text, published, string.Join('\n', reads));
        return data;
    }
}
