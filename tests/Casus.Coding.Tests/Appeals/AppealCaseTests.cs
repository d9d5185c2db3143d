using System.Globalization;
using System.Text;
using Casus.Coding.Appeals;
using Casus.Coding.Tests.Events;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Coding.Tests.Appeals;

/// <summary>Short reports of invented crises, each with the appeals and replies that it tells, read through all of coding.</summary>
public class AppealCaseTests
{
    /// <summary>A Wednesday.</summary>
    const string Published = "2021-11-17";

    static readonly Lazy<ReportKnowledge> Reports = new(() => ReportKnowledge.Load(Checkout.Knowledge));

    public static TheoryData<string, string> Cases
    {
        get
        {
            var rows = new TheoryData<string, string>();
            var file = Checkout.Path("tests", "Casus.Coding.Tests", "Appeals", "appeals.cases");
            foreach (var block in File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                var lines = block.Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
                if (lines.Count > 0)
                    rows.Add(
                        string.Join('\n', lines.Where(l => l[0] != ' ')),
                        string.Join('\n', lines.Where(l => l[0] == ' ').Select(l => l.Trim()))
                    );
            }
            return rows;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Appeals_of_a_report_are_read_as_they_are_told(string text, string expected)
    {
        var provenance = Provenance.Text with { Published = Published };
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(text), provenance, Reports.Value) with { BodyStart = 0 };
        var coding = ReportCoder.Code(report, Coded.Parse(report.Text), Coded.Knowledge);
        var told = coding.Appeals.Select(Line).Concat(coding.Replies.Select(r => "reply " + Line(r)));
        Assert.Equal(expected, string.Join('\n', told));
    }

    [Fact]
    public void There_are_at_least_eighty_cases() => Assert.True(Cases.Count >= 80);

    static string Line(AppealMention a) =>
        $"{a.Requester} > {a.Addressee} {Word(a.Stage)}"
        + (a.Background ? " before" : "")
        + string.Concat(a.Asks.Select(k => $" for '{k.What}'" + If(k.If)))
        + string.Concat(a.Instruments.Select(i => $" under {i.Id ?? $"'{i.Name}'"}{(i.Year is { } y ? $" {y}" : "")}"))
        + Days(a.Made)
        + string.Concat(a.Responses.Select(r => " | " + Line(r)));

    static string Line(ResponseMention r) =>
        $"{r.By} {Word(r.Status)}{(r.To is null ? "" : " to " + r.To)}{If(r.If)}{Days(r.When)}";

    static string If(string? condition) => condition is null ? "" : $" if '{condition}'";

    static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    static string Days(DateInterval? days) =>
        days is not { IsUnknown: false } d ? ""
        : d.IsDay ? $" on {Iso(d.Earliest)}"
        : $" within {Iso(d.Earliest)}..{Iso(d.Latest)}";

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
