using System.Globalization;
using Casus.Feeds;
using Casus.Measure.Sets;

namespace Casus.Measure;

/// <summary>Runs the product over gold sets; each score stands beside that of a trivial method on the same data.</summary>
static class MeasureCommand
{
    const int NothingFound = 3;

    public static int Run(string[] args)
    {
        if (MeasureOptions.Read(args, out var complaint) is not { } options)
        {
            Console.Error.WriteLine(complaint);
            return 2;
        }
        var unknown = options.Sets.Except(GoldSet.All.Select(s => s.Name)).ToList();
        if (unknown.Count > 0)
        {
            var known = string.Join(", ", GoldSet.All.Select(s => s.Name));
            Console.Error.WriteLine($"There is no scorer for {string.Join(", ", unknown)}; there are {known}.");
            return 2;
        }
        return Run(options);
    }

    static int Run(MeasureOptions options)
    {
        var root = CheckoutFolder.Root;
        var bench = new Bench(
            KnowledgeFolder.Load([Path.Combine(root, "data")]),
            options.Limit,
            options.Fails,
            Console.Error.WriteLine
        );
        var scores = new List<Score>();
        var found = false;
        foreach (var set in GoldSet.All.Where(s => options.Sets.Count == 0 || options.Sets.Contains(s.Name)))
        {
            var folder = Folders(options, root, set.Folder ?? set.Name)
                .SelectMany(f => new[] { f, Hyphened(f) })
                .FirstOrDefault(Directory.Exists);
            if (folder is null)
            {
                Console.Error.WriteLine($"{set.Name}: there is no folder of that name, so it is not measured.");
                continue;
            }
            found = true;
            foreach (var score in set.Run(folder, bench))
            {
                scores.Add(score);
                if (options.Data is not null)
                    Console.WriteLine($"{score.Set}.{score.Metric} = {Number(score.Value)}");
            }
        }
        if (!found)
            return NothingFound;
        if (options.Data is null)
            MeasuredPage.Write(Path.Combine(root, "docs", "measured.md"), scores, options, TimeProvider.System);
        return 0;
    }

    /// <summary>Where a set may lie: below the folder given, or in the places of a checkout.</summary>
    static IEnumerable<string> Folders(MeasureOptions options, string root, string set) =>
        options.Data is { } data ? [Path.Combine(data, set)]
        : set == "samples" ? [Path.Combine(root, "samples")]
        : [Path.Combine(root, "..", "shared", "data", set), Path.Combine(root, "..", "shared", set)];

    /// <summary>Folders may be written with a hyphen where the set's name has none.</summary>
    static string Hyphened(string folder) =>
        Path.Combine(Path.GetDirectoryName(folder)!, Path.GetFileName(folder).Replace('_', '-'));

    public static string Number(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
