using System.Diagnostics;
using System.Globalization;
using Casus.Feeds;
using Casus.Reports;

namespace Casus.Measure.Fuzz;

/// <summary>Reads many mutated inputs by every door of the product; prints a line for each and keeps the input that broke one.</summary>
static class FuzzCommand
{
    const string Usage = "fuzz [--count N] [--seed N] [--readers NAME,NAME]";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static int Run(string[] args)
    {
        var (count, seed) = (10_000, 1);
        string[] wanted = [];
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (args[i] == "--count" && isNumber)
                count = number;
            else if (args[i] == "--seed" && isNumber)
                seed = number;
            else if (args[i] == "--readers" && value.Length > 0)
                wanted = value.Split(',');
            else
            {
                Console.Error.WriteLine($"'{args[i]}' cannot be understood; usage: {Usage}");
                return 2;
            }
        }
        return Run(count, seed, wanted);
    }

    static int Run(int count, int seed, string[] wanted)
    {
        var root = CheckoutFolder.Root;
        var doors = FuzzDoor.All(root);
        if (wanted.Except(doors.Select(door => door.Name)).ToList() is { Count: > 0 } unknown)
        {
            Console.Error.WriteLine(
                $"There is no reader {string.Join(", ", unknown)}; there are {string.Join(", ", doors.Select(d => d.Name))}."
            );
            return 2;
        }
        var knowledge = ReportKnowledge.Load(KnowledgeFolder.Load([Path.Combine(root, "data")]));
        var folder = Directory.CreateDirectory(Path.Combine(root, "artifacts", "fuzz")).FullName;
        var broken = 0;
        foreach (var door in doors.Where(door => wanted.Length == 0 || wanted.Contains(door.Name)))
        {
            var saved = Path.Combine(folder, $"{door.Name.Replace(' ', '-')}-{seed}.bin");
            var result = new FuzzRun(knowledge, count, seed, Patience)
            {
                OnInput = input => File.WriteAllBytes(saved, input),
            }.Run(door);
            using var process = Process.GetCurrentProcess();
            if (result.Failure is { } failure)
            {
                File.WriteAllBytes(saved, result.Input ?? []);
                broken = 1;
                Console.WriteLine(
                    $"{result.Door}: input {result.Inputs} of {count} broke it, kept in {saved}: {failure}"
                );
                // What hangs goes on hanging, and would be counted against the next.
                if (result.IsStuck)
                    break;
                continue;
            }
            File.Delete(saved);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{result.Door}: {result.Inputs} inputs read, the slowest in {result.Slowest.TotalMilliseconds:F0} ms of processor time, {process.PeakWorkingSet64 >> 20} MB at most"
                )
            );
        }
        return broken;
    }
}
