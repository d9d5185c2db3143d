using System.Globalization;

namespace Casus.Language.Tests.Trees;

/// <summary>
/// Another program's view of CoNLL-U: reads nothing but the text, by the rules of universaldependencies.org/format.html and
/// of the shared tasks' scorer, and knows nothing of how it was written.
/// </summary>
static class ConlluCheck
{
    /// <summary>The written tokens of each sentence; fails on the first thing that another tool would stumble over.</summary>
    public static List<List<string>> Tokens(string conllu)
    {
        Assert.DoesNotContain('\r', conllu);
        Assert.True(conllu.Length == 0 || conllu.EndsWith("\n\n", StringComparison.Ordinal));
        var ids = new HashSet<string>();
        return [.. conllu.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(block => Sentence(block, ids))];
    }

    static List<string> Sentence(string block, HashSet<string> ids)
    {
        var lines = block.Split('\n');
        var comments = lines.TakeWhile(line => line.StartsWith('#')).ToList();
        Assert.True(ids.Add(Assert.Single(comments, c => c.StartsWith("# sent_id = ", StringComparison.Ordinal))));
        var text = Assert.Single(comments, c => c.StartsWith("# text = ", StringComparison.Ordinal))[
            "# text = ".Length..
        ];
        var rows = lines.Skip(comments.Count).Select(line => line.Split('\t')).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(10, row.Length));
        Assert.All(rows.SelectMany(row => row), cell => Assert.Equal(cell.Trim(' '), cell));
        Assert.DoesNotContain("", rows.SelectMany(row => row));
        var words = rows.Where(row => !row[0].Contains('-', StringComparison.Ordinal)).ToList();
        Assert.Equal(Enumerable.Range(1, words.Count), words.Select(row => Number(row[0])));
        Tree([.. words.Select(row => Number(row[6]))]);
        Assert.All(words, row => Assert.Equal(Number(row[6]) == 0, row[7] == "root"));
        Assert.All(words, row => Assert.Matches("^[A-Z]+$", row[3]));
        return Surface(rows, text);
    }

    /// <summary>One root, and from every word a way up to it.</summary>
    static void Tree(int[] heads)
    {
        Assert.Single(heads, head => head == 0);
        for (var word = 1; word <= heads.Length; word++)
        {
            var steps = 0;
            for (var at = word; at != 0; at = heads[at - 1])
                Assert.True(at <= heads.Length && steps++ <= heads.Length, $"word {word} hangs on nothing");
        }
    }

    /// <summary>Ranges stand before their words and put no blank inside; tokens and blanks make up the text.</summary>
    static List<string> Surface(List<string[]> rows, string text)
    {
        var (tokens, rebuilt, covered) = (new List<string>(), "", 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var bounds = rows[i][0].Split('-');
            if (bounds.Length == 2)
            {
                var (first, last) = (Number(bounds[0]), Number(bounds[1]));
                Assert.True(first > covered && last > first && Number(rows[i + 1][0]) == first);
                Assert.All(rows[i][2..9], cell => Assert.Equal("_", cell));
                covered = last;
            }
            else if (Number(bounds[0]) <= covered)
                continue;
            tokens.Add(rows[i][1]);
            rebuilt += rows[i][1] + (rows[i][9].Split('|').Contains("SpaceAfter=No") ? "" : " ");
        }
        Assert.True(covered <= Number(rows[^1][0]));
        Assert.Equal(text, rebuilt.TrimEnd(' '));
        return tokens;
    }

    static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
