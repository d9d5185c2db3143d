namespace Casus.Laws;

/// <summary>Inside a project the folders lean on one another in one direction.</summary>
public class NamespaceLaws
{
    /// <summary>Pairs that know each other, with the reason.</summary>
    static readonly Dictionary<(string, string), string> Knots = new()
    {
        [("Casus.Coding.Events", "Casus.Coding.Statements")] =
            "a statement carries the events that are coded out of it",
    };

    public static TheoryData<string> Projects => [.. SourceFiles.In("src").Select(f => f.Split('/')[1]).Distinct()];

    [Theory, MemberData(nameof(Projects))]
    public void Folders_form_no_cycle(string project)
    {
        var uses = Uses(project);
        var cycles = uses.Keys.Where(from => Reaches(uses, from)).Order(StringComparer.Ordinal);
        Assert.Empty(cycles);
    }

    /// <summary>By the using lines of the files; the project's own root stands over all of its folders and is left out.</summary>
    static Dictionary<string, HashSet<string>> Uses(string project)
    {
        var uses = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (
            var file in SourceFiles.In("src").Where(f => f.StartsWith($"src/{project}/", StringComparison.Ordinal))
        )
        {
            if (SourceFiles.NamespaceOf(file) is not { } from || from == project)
                continue;
            var named = SourceFiles
                .Lines(file)
                .Where(line => line.StartsWith("using Casus", StringComparison.Ordinal))
                .Select(line => line["using ".Length..].TrimEnd(';', ' '))
                .Where(to => to.StartsWith(project + ".", StringComparison.Ordinal) && to != from)
                .Where(to => !Knots.ContainsKey((from, to)) && !IsBelow(from, to) && !IsBelow(to, from));
            if (!uses.TryGetValue(from, out var held))
                uses[from] = held = new(StringComparer.Ordinal);
            held.UnionWith(named);
        }
        return uses;
    }

    static bool IsBelow(string inner, string outer) => inner.StartsWith(outer + ".", StringComparison.Ordinal);

    static bool Reaches(Dictionary<string, HashSet<string>> uses, string from)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(uses[from]);
        while (open.TryPop(out var next))
        {
            if (next == from)
                return true;
            if (seen.Add(next))
                foreach (var further in uses.GetValueOrDefault(next) ?? [])
                    open.Push(further);
        }
        return false;
    }
}
