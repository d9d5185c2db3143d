using Casus.Coding.Figures;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Figures;

public class WordFileTests
{
    static IEnumerable<KnowledgeRow> Rows(string path, params string[] columns) =>
        KnowledgeTable.Read(Checkout.Knowledge, path, columns).Where(row => row[columns.Length - 1].Length > 0);

    public static TheoryData<string, string, string> Counted =>
        [
            .. Rows("en/figures/counted.tsv", "word", "kind", "status", "example")
                .Select(row => (row[3], row[1], row[2])),
        ];

    static string Lost(string kind) =>
        kind switch
        {
            "person" => "Killed",
            "equipment" => "Equipment",
            "building" => "Destroyed",
            _ => "",
        };

    [Fact]
    public void Every_mark_stands_in_its_example()
    {
        var rows = Rows("en/figures/marks.tsv", "word", "mark", "example")
            .Concat(Rows("en/appeals/words.tsv", "word", "role", "example"))
            .Concat(Rows("en/appeals/truces.tsv", "word", "role", "example"))
            .Select(row => (Word: row[0], Example: row[2]));
        Assert.DoesNotContain(rows, r => !r.Example.Contains(r.Word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Counted))]
    public void What_is_counted_is_lost_as_its_kind_and_label_say_or_not_at_all(
        string example,
        string kind,
        string status
    )
    {
        var figures = FigureFinder
            .Find(Telling.Of(example), Telling.Knowledge.Figures)
            .Select(f => $"{f.Kind} {f.Quantity.Low}/{f.Quantity.High} {f.Status}".Trim().ToLowerInvariant());
        var count = example.Contains(" four ", StringComparison.Ordinal) ? 4 : 1;
        var expected = $"{Lost(kind)} {count}/{count} {status}".Trim().ToLowerInvariant();
        Assert.Equal(Lost(kind).Length > 0 ? [expected] : [], figures);
    }

    [Fact]
    public void A_kind_that_does_not_exist_is_refused_with_its_line()
    {
        var rows = "word\tof\tkind\tcounts\texample\nvex\tobject\tvexed\tperson\t\n";
        var files = Checkout.Knowledge.Paths.ToDictionary(p => p, p => Checkout.Knowledge.Bytes(p).ToArray());
        files["en/figures/losses.tsv"] = System.Text.Encoding.UTF8.GetBytes(rows);
        var broken = new KnowledgeFiles(
            System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal,
                files.Select(f =>
                    KeyValuePair.Create(f.Key, System.Collections.Immutable.ImmutableArray.Create(f.Value))
                )
            )
        );
        var refusal = Assert.Throws<FormatException>(() => FigureKnowledge.Load(broken));
        Assert.Contains("losses.tsv, line 2", refusal.Message, StringComparison.Ordinal);
    }
}
