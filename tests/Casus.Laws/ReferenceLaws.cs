using System.Xml.Linq;
using Casus.Tests;

namespace Casus.Laws;

/// <summary>Who may reference whom: the whole table, held against the project files.</summary>
public class ReferenceLaws
{
    static readonly string[] Line = ["Language", "Reports", "Coding", "Incidents", "Ledger"];

    static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Casus.Language"] = [],
        ["Casus.Reports"] = Line[..1],
        ["Casus.Coding"] = Line[..2],
        ["Casus.Incidents"] = Line[..3],
        ["Casus.Ledger"] = Line[..4],
        ["Casus"] = Line,
        ["Casus.Exports"] = Line,
        ["Casus.Feeds"] = ["Language", "Reports"],
        ["Casus.Storage"] = Line,
        ["Casus.Work"] = [.. Line, "", "Feeds"],
        ["Casus.Web"] = [.. Line, "Exports", "Storage", "Work"],
        ["Casus.Cli"] = [.. Line, "", "Exports", "Feeds", "Storage", "Work", "Web"],
        ["Casus.Measure"] = [.. Line, "", "Feeds", "Storage", "Work"],
        ["Casus.Bench"] = [.. Line, "", "Feeds", "Storage"],
    };

    static readonly string[] Folders = ["src", "measure", "bench"];

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Theory, MemberData(nameof(Projects))]
    public void Project_references_only_what_stands_below_it(string project)
    {
        var folder = Folders.Single(f => Directory.Exists(Checkout.Path(f, project)));
        var file = XDocument.Load(Checkout.Path(folder, project, project + ".csproj"));
        var references = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!.Value.Replace('\\', '/')));
        var allowed = Allowed[project].Select(name => name.Length == 0 ? "Casus" : "Casus." + name);
        Assert.Empty(references.Except(allowed));
    }

    [Fact]
    public void Every_project_stands_in_the_table()
    {
        var projects = Folders
            .SelectMany(folder => Directory.GetDirectories(Checkout.Path(folder)))
            .Select(Path.GetFileName)
            .Where(name => name!.StartsWith("Casus", StringComparison.Ordinal));
        Assert.Equal(Allowed.Keys.Order(), projects.Order());
    }
}
