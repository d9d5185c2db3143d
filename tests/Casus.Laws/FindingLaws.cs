using System.Reflection;
using System.Text;
using Casus.Reports;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>Every finding has its own number and a line in <c>docs/findings.md</c>, which is written from the code.</summary>
public class FindingLaws
{
    const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    static IReadOnlyList<(MethodInfo Method, Finding Finding)> Made { get; } =
    [
        .. Stages
            .All.SelectMany(a => a.Written())
            .Where(t => t.Name.EndsWith("Findings", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods(Static | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Finding))
            .Select(m => (m, (Finding)m.Invoke(null, [.. m.GetParameters().Select(Example)])!)),
    ];

    [Fact]
    public void Every_finding_has_a_number_of_its_own()
    {
        Assert.NotEmpty(Made);
        Assert.All(Made, m => Assert.Matches("^C[0-9]{4}$", m.Finding.Code));
        Assert.Equal(Made.Count, Made.Select(m => m.Finding.Code).Distinct().Count());
    }

    [Fact]
    public void Every_finding_says_what_is_wrong_in_a_sentence() =>
        Assert.All(Made, m => Assert.Matches(@"^\S.{8,}[.!?]$", m.Finding.Message));

    [Fact]
    public void No_finding_is_made_outside_of_the_lists_of_findings()
    {
        var found = SourceFiles
            .In("src")
            .Where(f =>
                !f.EndsWith("Findings.cs", StringComparison.Ordinal)
                && !f.EndsWith("Outcome.cs", StringComparison.Ordinal)
            )
            .Where(f => SourceFiles.Lines(f).Any(l => l.Contains("new Finding(", StringComparison.Ordinal)));
        Assert.Empty(found);
    }

    [Fact]
    public void The_page_of_findings_is_written_from_the_code()
    {
        var page = new StringBuilder();
        page.Append(
            "# Findings\n\nWhat can be wrong with an input, by number. Written from the code by `./build.sh accept`.\n"
        );
        page.Append("Words in ‹› stand for what is told about the case.\n\n| code | says |\n|---|---|\n");
        foreach (var (_, finding) in Made.OrderBy(m => m.Finding.Code, StringComparer.Ordinal))
            page.Append("| ").Append(finding.Code).Append(" | ").Append(finding.Message).Append(" |\n");
        Accepted.Same(page.ToString(), "docs", "findings.md");
    }

    static object? Example(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? $"‹{parameter.Name}›"
        : typeof(Exception).IsAssignableFrom(parameter.ParameterType) ? new InvalidOperationException("‹error›")
        : Nullable.GetUnderlyingType(parameter.ParameterType) is { } inner ? Activator.CreateInstance(inner)
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;
}
