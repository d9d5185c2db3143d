using Casus.Language.Knowledge;
using Casus.Reports.Litter;
using Casus.Tests;

namespace Casus.Reports.Tests.Litter;

public class LitterExampleTests
{
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (
                var row in KnowledgeTable.Read(
                    Checkout.Knowledge,
                    "en/reports/litter/litter.tsv",
                    "kind",
                    "where",
                    "cues",
                    "example"
                )
            )
                data.Add(row[0], row[1], row[3]);
            return data;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void Every_row_knows_its_example(string kind, string where, string example)
    {
        var shape = LineShape.Of(example);
        var lexicon = Reading.Knowledge.Litter;
        var found = where switch
        {
            "line" => lexicon.Line(shape),
            "start" => lexicon.Start(shape).Kind,
            "end" => lexicon.End(shape),
            _ => lexicon.Part(shape),
        };
        Assert.Equal(kind, found.ToString(), ignoreCase: true);
    }
}
