using Casus.Feeds;
using Casus.Measure.Fuzz;
using Casus.Reports;

namespace Casus.Measure.Tests.Fuzz;

/// <summary>The short form of <c>./build.sh fuzz</c>.</summary>
public class FuzzTests
{
    const int Count = 200;

    /// <summary>Other tests take processor time beside it; a true hang lasts for ever.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    static readonly Lazy<ReportKnowledge> Knowledge = new(() =>
        ReportKnowledge.Load(KnowledgeFolder.Load([Path.Combine(CheckoutFolder.Root, "data")]))
    );

    public static TheoryData<string> Doors => [.. FuzzDoor.All(CheckoutFolder.Root).Select(door => door.Name)];

    [Theory, MemberData(nameof(Doors))]
    public void No_mutated_input_breaks_a_reader(string name)
    {
        var door = FuzzDoor.All(CheckoutFolder.Root).Single(d => d.Name == name);
        Assert.NotEmpty(door.Seeds);
        var result = new FuzzRun(Knowledge.Value, Count, seed: 20, Patience).Run(door);
        Assert.Null(result.Failure);
        Assert.Equal(Count, result.Inputs);
    }

    [Fact]
    public void A_reader_that_throws_is_told_with_its_input()
    {
        var door = new FuzzDoor(
            "broken",
            ["a"u8.ToArray()],
            (bytes, _) => throw new FormatException($"{bytes.Length}")
        );
        var result = new FuzzRun(Knowledge.Value, Count, seed: 1, Patience).Run(door);
        Assert.Contains(nameof(FormatException), result.Failure);
        Assert.NotNull(result.Input);
    }

    [Fact]
    public void A_reader_that_hangs_is_told_with_its_input()
    {
        using var never = new ManualResetEventSlim();
        var door = new FuzzDoor(
            "hanging",
            ["a"u8.ToArray()],
            (_, _) =>
            {
                while (!never.IsSet) { }
            }
        );
        var result = new FuzzRun(Knowledge.Value, Count, seed: 1, TimeSpan.FromMilliseconds(200)).Run(door);
        never.Set();
        Assert.Contains("more than 0.2 s", result.Failure);
    }

    [Fact]
    public void The_same_seed_makes_the_same_inputs()
    {
        byte[] Made(int seed) =>
            Mutation.Of("<p>The ferry 12 stopped."u8.ToArray(), "other"u8.ToArray(), new Random(seed));
        Assert.Equal(Made(5), Made(5));
        Assert.True(Enumerable.Range(0, 200).Select(s => Convert.ToHexString(Made(s))).Distinct().Count() > 150);
    }
}
