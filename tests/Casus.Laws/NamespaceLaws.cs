using System.Text;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>Inside a project the folders lean on one another in one direction, save for the pairs that stand in <c>Knots.txt</c>.</summary>
public class NamespaceLaws
{
    [Fact]
    public void Folders_know_each_other_only_where_that_was_accepted()
    {
        var text = new StringBuilder();
        foreach (var project in SourceFiles.In("src").Select(f => f.Split('/')[1]).Distinct())
        {
            var uses = Uses(project);
            foreach (var (one, other) in uses.Where(u => string.CompareOrdinal(u.From, u.To) < 0))
                if (uses.Contains((other, one)))
                    text.Append(one).Append(" <-> ").Append(other).Append('\n');
        }
        Accepted.Same(text.ToString(), "tests", "Casus.Laws", "Knots.txt");
    }

    /// <summary>By the using lines of the files; the project's own root stands over all of its folders and is left out.</summary>
    static SortedSet<(string From, string To)> Uses(string project)
    {
        var files = SourceFiles.In("src").Where(f => f.StartsWith($"src/{project}/", StringComparison.Ordinal));
        var pairs =
            from file in files
            let own = SourceFiles.NamespaceOf(file)
            where own is not null && own != project
            from line in SourceFiles.Lines(file)
            where line.StartsWith($"using {project}.", StringComparison.Ordinal)
            let other = line["using ".Length..].TrimEnd(';', ' ')
            where other != own
            select (own, other);
        return new(pairs, Comparer<(string From, string To)>.Create(Compare));
    }

    static int Compare((string From, string To) a, (string From, string To) b) =>
        string.CompareOrdinal(a.From, b.From) is var first and not 0 ? first : string.CompareOrdinal(a.To, b.To);
}
