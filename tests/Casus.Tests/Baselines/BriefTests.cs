using Casus.Ledger;
using Casus.Ledger.Briefs;

namespace Casus.Tests.Baselines;

/// <summary>The brief of the samples, whole among the baselines and its start as the picture in the README.</summary>
public class BriefTests
{
    const int Shown = 34;
    const string Opening = "<!-- brief: the start of what that prints, written by ./build.sh accept -->";
    const string Closing = "<!-- end of brief -->";

    static readonly Lazy<string> Brief = new(Write);

    [Fact]
    public void The_brief_of_all_samples_is_what_was_accepted() =>
        Accepted.Same(Brief.Value, "tests", "Baselines", "brief.txt");

    [Fact]
    public void The_readme_shows_how_the_brief_begins()
    {
        var page = File.ReadAllText(Checkout.Path("README.md"));
        var start = page.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        var end = page.IndexOf(Closing, StringComparison.Ordinal);
        var lines = Brief.Value.Split('\n').Take(Shown).Append("…");
        var picture = $"\n```text\n{string.Join('\n', lines)}\n```\n";
        Accepted.Same(page[..start] + picture + page[end..], "README.md");
    }

    static string Write()
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy);
        ledger.Append(Samples.Entries());
        using var output = new StringWriter { NewLine = "\n" };
        Assert.True(BriefWriter.Write(ledger, output, BriefFormat.Plain));
        return output.ToString();
    }
}
