using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Casus.Bench;
using Casus.Bench.Growth;
using Casus.Bench.Intake;
using Casus.Bench.Pages;

var artifacts = Path.Combine(StageBenchmarks.Root(), "artifacts", "bench");
if (args is [] or ["words"])
    WordSpeeds.Run(StageBenchmarks.Root(), artifacts);
if (args is [] or ["intake"])
    IntakeSpeeds.Run(StageBenchmarks.Root(), artifacts);
if (args is ["words"] or ["intake"])
    return;

if (args is ["growth", .. var sizes])
{
    GrowthSpeeds.Run(
        Path.Combine(StageBenchmarks.Root(), "docs"),
        sizes is []
            ? [1_000, 10_000, 100_000]
            : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
    );
    return;
}
if (args is ["pages", .. var sizeAndFile])
{
    await PageSpeeds.Run(
        StageBenchmarks.Root(),
        sizeAndFile is [var size, ..] ? int.Parse(size, CultureInfo.InvariantCulture) : 10_000,
        sizeAndFile is [_, var file] ? file : null
    );
    return;
}
if (args is [AddedReports.Verb, var added])
{
    await AddedReports.Add(added);
    return;
}
if (args is ["stores", var address])
{
    StoreSpeeds.Run(address);
    return;
}
if (args is ["orders", .. var orders])
{
    GrowthOrders.Check(orders is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 200);
    return;
}

// In this process: a project of BenchmarkDotNet's own beside ours would not find the central package versions.
var config = ManualConfig
    .CreateMinimumViable()
    .AddJob(Job.ShortRun.WithWarmupCount(10).WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddExporter(MarkdownExporter.GitHub)
    .WithArtifactsPath(artifacts);
BenchmarkSwitcher
    .FromAssembly(typeof(StageBenchmarks).Assembly)
    .Run(args.Length > 0 ? args : ["--filter", "*"], config);
