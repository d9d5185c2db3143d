using System.Collections.Immutable;
using System.Text;
using Casus.Language.Knowledge;
using Casus.Tests;

namespace Casus.Coding.Tests.Events;

/// <summary>The files and sentences on the page that tells how to add knowledge.</summary>
public class PageExamplesTests
{
    const string Fence = "```";

    static readonly ImmutableArray<(string Name, string Text)> Blocks =
    [
        .. Read(File.ReadAllLines(Checkout.Path("docs/knowledge.md"))),
    ];

    static readonly Lazy<CodingKnowledge> Ours = new(() =>
        CodingKnowledge.Load(
            new KnowledgeFiles(
                Checkout
                    .Knowledge.Paths.Select(p =>
                        KeyValuePair.Create(p, Checkout.Knowledge.Bytes(p).ToArray().ToImmutableArray())
                    )
                    .Concat(
                        Blocks
                            .Where(b => b.Name != "examples")
                            .Select(b => KeyValuePair.Create(b.Name, Encoding.UTF8.GetBytes(b.Text).ToImmutableArray()))
                    )
                    .ToImmutableSortedDictionary(StringComparer.Ordinal)
            )
        )
    );

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in Blocks.SelectMany(b => b.Text.Split('\n')).Select(l => l.Replace("# e.g. ", "")))
                if (line.Split(" => ") is [var sentence, var act] && sentence.EndsWith('.'))
                    rows.Add(sentence, act);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_of_the_page_gives_what_the_page_says(string sentence, string act)
    {
        var acts = Coded.Acts(sentence, Ours.Value);
        if (act == "none")
            Assert.Empty(acts);
        else
            Assert.Contains(act, acts);
    }

    [Fact]
    public void The_page_has_its_blocks() => Assert.Equal(4, Blocks.Length);

    static IEnumerable<(string, string)> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal) || lines[i].Length == Fence.Length)
                continue;
            var end = Array.IndexOf(lines, Fence, i);
            yield return (lines[i][Fence.Length..], string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }
}
