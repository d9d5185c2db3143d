using Casus.Coding.Figures;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Figures;

public class WordFileTests
{
    static IEnumerable<KnowledgeRow> Rows(string path, params string[] columns) =>
        KnowledgeTable.Read(Checkout.Knowledge, path, columns).Where(row => row[columns.Length - 1].Length > 0);

    public static TheoryData<string> Persons =>
        [
            .. Rows("en/figures/counted.tsv", "word", "kind", "status", "example")
                .Where(row => row[1] == "person" && row[2].Length > 0)
                .Select(row => row[0]),
        ];

    [Fact]
    public void Every_mark_stands_in_its_example()
    {
        var rows = Rows("en/figures/marks.tsv", "word", "mark", "example")
            .Concat(Rows("en/appeals/words.tsv", "word", "role", "example"))
            .Concat(Rows("en/appeals/truces.tsv", "word", "role", "example"))
            .Select(row => (Word: row[0], Example: row[2]));
        Assert.DoesNotContain(rows, r => !r.Example.Contains(r.Word, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Persons))]
    public void A_word_for_people_keeps_the_label_that_it_gives_them(string word)
    {
        var figure = FigureFinder
            .Find(Telling.Of($"A shell killed one {word} on Monday."), Telling.Knowledge.Figures)
            .FirstOrDefault(f => f.Kind == FigureKind.Killed);
        Assert.NotNull(figure?.Status);
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
