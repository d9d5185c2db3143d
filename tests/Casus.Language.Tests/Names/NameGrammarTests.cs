using System.Collections.Immutable;
using System.Text;
using Casus.Language.Knowledge;
using Casus.Language.Models;
using Casus.Language.Names;
using Casus.Tests;

namespace Casus.Language.Tests.Names;

/// <summary>Every row of the grammar of names reads its own example, and a list that is passed in is read like ours.</summary>
public class NameGrammarTests
{
    static readonly LanguageModel Model = LanguageModel.Load(Checkout.Knowledge);

    public static TheoryData<string, string, string, string> Examples()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Shapes())
            rows.Add(row[0], row[1], row[2], row[3]);
        foreach (var row in Lists())
            rows.Add(row[0], row[3], row[4], row[5]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_row_reads_its_example(string row, string kind, string sort, string example)
    {
        var start = example.IndexOf('[');
        var wanted = new TextSpan(start, example.IndexOf(']') - start - 1);
        var parsed = LanguagePipeline.Parse(example.Replace("[", "").Replace("]", ""), Model);
        var found = parsed.Names.Select(n => $"{n.Span.Start}+{n.Span.Length} {n.Kind} {n.Sort}");
        Assert.True(
            parsed.Names.Any(n => n.Span == wanted && Is(n, kind, sort)),
            $"{row}: '{parsed.Text}' gives {string.Join(", ", found)}"
        );
    }

    public static TheoryData<string, string, string, string> Counterexamples()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var row in Shapes())
            if (row[4].Length > 0)
                rows.Add(row[0], row[1], row[2], row[4]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_row_leaves_its_counterexample(string row, string kind, string sort, string sentence)
    {
        var found = LanguagePipeline.Parse(sentence, Model).Names.Where(n => Is(n, kind, sort));
        Assert.True(
            !found.Any(),
            $"{row}: '{sentence}' gives {string.Join(", ", found.Select(n => n.Span.In(sentence)))}"
        );
    }

    [Theory]
    [InlineData("The Northern Fishing Board (NFB) met. Later NFB boats sailed.", "NFB", 2, NameKind.Organisation)]
    [InlineData("Maria Tarnov came on Monday. On Friday the men met Tarnov again.", "Tarnov", 1, NameKind.Person)]
    [InlineData("THOSE WHO FLED WERE WOMEN", "WHO", 0, NameKind.Organisation)]
    [InlineData("SYRIAN TANKS ENTERED THE TOWN", "SYRIAN", 1, NameKind.Other)]
    public void A_name_is_found_as_often_as_it_stands(string text, string name, int times, NameKind kind) =>
        Assert.Equal(
            times,
            LanguagePipeline.Parse(text, Model).Names.Count(n => n.Span.In(text) == name && n.Kind == kind)
        );

    [Fact]
    public void A_list_beside_ours_is_read_too()
    {
        const string Text = "Two drivers were held by the qwerty boys of Orlow.";
        Assert.DoesNotContain(LanguagePipeline.Parse(Text, Model).Names, n => n.Span.In(Text) == "qwerty boys");
        var own = "id\tnames\tkind\tside\tcountry\tsector\nX/q\tqwerty boys\torganisation\tX/q\tXKX\tREB\n";
        var files = Checkout.Knowledge.Paths.ToImmutableSortedDictionary(
            p => p,
            p => Checkout.Knowledge.Bytes(p).ToArray().ToImmutableArray(),
            StringComparer.Ordinal
        );
        var model = LanguageModel.Load(
            new KnowledgeFiles(files.Add("armed-groups-mine.tsv", [.. Encoding.UTF8.GetBytes(own)]))
        );
        var name = Assert.Single(LanguagePipeline.Parse(Text, model).Names, n => n.Span.In(Text) == "qwerty boys");
        Assert.Equal((NameKind.Organisation, NameSort.Faction), (name.Kind, name.Sort));
    }

    [Fact]
    public void Names_never_overlap_and_stand_in_order()
    {
        var text = string.Join(" ", Shapes().Select(r => r[3].Replace("[", "").Replace("]", "") + " " + r[4]));
        var names = LanguagePipeline.Parse(text, Model).Names;
        Assert.True(names.Length > Shapes().Length);
        foreach (var (before, after) in names.Zip(names.Skip(1)))
            Assert.True(before.Span.End <= after.Span.Start, $"{before} {after}");
    }

    static bool Is(NameMention name, string kind, string sort) =>
        name.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)
        && name.Sort.ToString().Equals(sort.Length > 0 ? sort : "plain", StringComparison.OrdinalIgnoreCase);

    static ImmutableArray<KnowledgeRow> Shapes() =>
        KnowledgeTable.Read(Checkout.Knowledge, "en/language/names.tsv", "shape", "kind", "sort", "example", "not");

    static ImmutableArray<KnowledgeRow> Lists() =>
        KnowledgeTable.Read(
            Checkout.Knowledge,
            "en/language/names_lists.tsv",
            "file",
            "column",
            "but",
            "kind",
            "sort",
            "example"
        );
}
