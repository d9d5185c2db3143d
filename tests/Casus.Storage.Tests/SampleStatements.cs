using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Reports;
using static Casus.Storage.Tests.SampleEntries;

namespace Casus.Storage.Tests;

/// <summary>Reports whose lines after the first are a statement each.</summary>
static class SampleStatements
{
    public static Entry.Read Told(string text, string? day = null)
    {
        var read = Read(text);
        var statements = new List<Statement>();
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        foreach (var line in text.Split('\n')[1..])
        {
            statements.Add(Said(StatementId(read.Report.Id, start), TextSpan.FromBounds(start, start + line.Length)));
            start += line.Length + 1;
        }
        var published = day is null
            ? Publication.Unknown
            : new(DateInterval.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), []);
        return read with
        {
            Report = read.Report with { Published = published },
            Coding = read.Coding with { Statements = [.. statements] },
        };
    }

    public static string StatementId(string report, int start) => ContentId.Of('s', report, $"{start}");

    static Statement Said(string id, TextSpan span) =>
        new(
            id,
            span,
            span,
            null,
            null,
            null,
            new Actor("author", "", ClaimantKind.Author, null, null, null),
            ClaimantBasis.Author,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            false,
            []
        );
}
