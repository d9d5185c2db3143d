using System.Text;
using Casus.Ledger;

namespace Casus.Tests.Baselines;

/// <summary>A folder per sample with what every stage makes of it; <c>./build.sh accept</c> writes them anew, a reviewer reads the difference.</summary>
public class BaselineTests
{
    public static TheoryData<string> Names => Samples.Names;

    [Theory, MemberData(nameof(Names))]
    public void Every_stage_gives_what_was_accepted(string name)
    {
        var sample = Samples.Named(name);
        Assert.All(Product.All, p => Accepted.Same(p.Write(sample), "tests", "Baselines", name, p.File));
    }

    [Fact]
    public void The_ledger_of_all_samples_is_what_was_accepted()
    {
        using var ledger = new MemoryLedger(Samples.Models.MadeBy with { Models = "…", Rules = "…" });
        ledger.Append(Samples.Entries());
        Accepted.Same(Encoding.UTF8.GetString(Samples.Export(ledger)), "tests", "Baselines", "ledger.json");
    }

    [Fact]
    public void There_is_no_baseline_without_its_sample()
    {
        var folders = Directory.GetDirectories(Checkout.Path("tests", "Baselines")).Select(Path.GetFileName);
        Assert.Empty(folders.Except(Samples.All.Select(s => s.Name)));
    }
}
