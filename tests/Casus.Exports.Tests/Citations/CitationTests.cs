using System.Text;
using Casus.Exports.Citations;
using Casus.Exports.Tests.Foreign;
using Casus.Ledger.Document;

namespace Casus.Exports.Tests.Citations;

public class CitationTests
{
    static ExportedReport Report =>
        Rows.Of<ExportedReport>(Sample.Ledger(), "reports").First(r => r.Url is not null) with
        {
            Title = "50% & {more}\nof $x_1 \\ #2 ~",
        };

    [Fact]
    public void Every_RIS_line_is_a_tag_and_every_record_ends()
    {
        var told = Python.Read(
            Exported.By("ris"),
            """
            import re
            records = open(path, encoding='utf-8', newline='').read().split('ER  - \r\n')
            assert records.pop() == ''
            for record in records:
                lines = record.split('\r\n')[:-1]
                assert lines[0] == 'TY  - NEWS' and all(re.match(r'[A-Z][A-Z0-9]  - \S', line) for line in lines), lines
            print(len(records))
            """
        );
        Assert.Equal("3", told);
        Assert.Contains("DA  - 2019/04/03\r\n", Encoding.UTF8.GetString(Exported.By("ris")));
    }

    [Fact]
    public void What_TeX_would_obey_is_escaped_and_braces_balance()
    {
        var text = Encoding.UTF8.GetString(Exported.Bytes(stream => BibTexWriter.Write([Report], stream)));
        Assert.Contains(@"title = {{50\% \& \{more\} of \$x\_1 \textbackslash{} \#2 \textasciitilde{}}},", text);
        Assert.Contains("url = {https://www.example.org/ships?a=1&b=2},", text);
        var bare = text.Replace(@"\{", "").Replace(@"\}", "");
        Assert.Equal(bare.Count(c => c == '{'), bare.Count(c => c == '}'));
    }
}
