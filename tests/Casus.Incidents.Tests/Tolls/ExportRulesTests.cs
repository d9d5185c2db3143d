using System.Globalization;
using System.Text;
using Casus.Incidents.Tolls;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Incidents.Tests.Tolls;

/// <summary>Every row gives its number for its own example, and only vague words get one.</summary>
public class ExportRulesTests
{
    static readonly ExportRules Rules = ExportRules.Load(Checkout.Knowledge);

    public static TheoryData<ExportScheme, string, long, long> Rows
    {
        get
        {
            var rows = new TheoryData<ExportScheme, string, long, long>();
            foreach (
                var row in KnowledgeTable.Read(
                    Checkout.Knowledge,
                    "en/figures/imputed.tsv",
                    "scheme",
                    "word",
                    "elsewhere",
                    "war",
                    "source",
                    "example"
                )
            )
                rows.Add(Enum.Parse<ExportScheme>(row[0], true), row[5], Number(row[2]), Number(row[3]));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Example_gives_the_number_of_its_row(ExportScheme scheme, string example, long elsewhere, long war)
    {
        Assert.Equal(elsewhere, Rules.Impute(scheme, example, inWar: false)?.Value);
        Assert.Equal(war, Rules.Impute(scheme, example, inWar: true)?.Value);
    }

    [Fact]
    public void Rule_is_named_with_its_source() =>
        Assert.Equal(
            "'several' is 10 in a war zone: ACLED Codebook 2021",
            Rules.Impute(ExportScheme.Acled, "several", inWar: true)?.Rule
        );

    [Fact]
    public void Ged_gives_no_number_where_no_word_does() =>
        Assert.Null(Rules.Impute(ExportScheme.Ged, "deadly", inWar: true));

    [Theory]
    [InlineData("acled\tlots\t3\tten\tmine\tLots died.", "'ten' is no number")]
    [InlineData("mine\tlots\t3\t10\tmine\tLots died.", "'mine' is no scheme")]
    public void Wrong_row_is_refused_by_file_and_line(string row, string complaint)
    {
        var head = "scheme\tword\telsewhere\twar\tsource\texample\n";
        var files = KnowledgeFiles.From(["en/figures/imputed.tsv"], _ => Encoding.UTF8.GetBytes(head + row));
        var fault = Assert.Throws<FormatException>(() => ExportRules.Load(files));
        Assert.Contains("imputed.tsv, line 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, fault.Message, StringComparison.Ordinal);
    }

    static long Number(string cell) => long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
