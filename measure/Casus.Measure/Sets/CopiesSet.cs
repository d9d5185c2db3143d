using System.Text;
using System.Text.Json;
using Casus.Coding;
using Casus.Incidents.Copies;
using Casus.Incidents.Signatures;
using Casus.Measure.Clusters;
using Casus.Measure.Copies;
using Casus.Measure.Seeds;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>
/// Copies made by a seeded generator from the bodies of other sets, level by level, among stories that are alike without being copies.
/// </summary>
static class CopiesSet
{
    public const string Name = "copies";
    const ulong Seed = 20190402;
    const int FormsOfEach = 12;

    /// <summary>Every third story has copies, every third a later story with its background, every third its form filled in anew.</summary>
    const int Kinds = 3;

    /// <summary>Of each source, so that a run over all levels ends soon.</summary>
    const int StoriesAtMost = 400;

    /// <summary>Every second story only lends paragraphs.</summary>
    const int DonorsOneIn = 2;

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        foreach (var (source, stories) in Sources(folder))
        {
            var apart = CopyBases.Of(stories).Take(Math.Min(StoriesAtMost, bench.Limit ?? StoriesAtMost)).ToList();
            var donors = apart.Where((_, i) => i % DonorsOneIn == 0).ToList();
            var bases = apart.Except(donors).ToList();
            if (bases.Count < Kinds)
                continue;
            bench.Tell($"{Name}: {bases.Count} stories of {source}");
            foreach (var level in CopyLevel.All)
            foreach (var score in Run(source, bases, donors, level, bench))
                yield return score;
        }
    }

    static IEnumerable<Score> Run(string source, List<Story> bases, List<Story> donors, CopyLevel level, Bench bench)
    {
        var chance = new Chance(Seed);
        var make = new CopyMaker(donors, chance);
        var pile = new List<(Story Story, string Gold)>();
        for (var i = 0; i < bases.Count; i++)
        {
            pile.Add((bases[i], $"{i}"));
            if (i % Kinds == 0)
            {
                pile.Add((level.Copy(make, bases[i]), $"{i}"));
                pile.Add((level.Copy(make, bases[i]), $"{i}"));
            }
            else
                pile.Add(
                    i % Kinds == 1 ? (make.Updated(bases[i]), $"{i} later") : (make.Refilled(bases[i]), $"{i} refilled")
                );
        }
        pile.AddRange(CopyForms.Fill(chance, FormsOfEach).Select((story, i) => (story, $"form {i}")));
        string[] gold = [.. pile.Select(p => p.Gold)];
        var said = Groups([.. pile.Select(p => p.Story)], bench);
        if (bench.Fails)
            Tell(level.Name, gold, said, bench);
        var ours = ClusterScores.Of(gold, said, IsHard);
        var peer = ClusterScores.Of(gold, MinHash.Groups([.. pile.Select(p => p.Story.Body)]), IsHard);
        yield return new(Name, $"{source}.{level.Name}.pair_f1", ours.Pairs.F1, peer.Pairs.F1);
        yield return new(Name, $"{source}.{level.Name}.pair_precision", ours.Pairs.Precision, peer.Pairs.Precision);
        yield return new(Name, $"{source}.{level.Name}.ari", ours.AdjustedRand, peer.AdjustedRand);

        static bool IsHard(int i, int j) => false;
    }

    /// <summary>By their gold names, which pairs were joined or parted wrongly.</summary>
    static void Tell(string level, string[] gold, string[] said, Bench bench)
    {
        for (var i = 0; i < gold.Length; i++)
        for (var j = i + 1; j < gold.Length; j++)
            if (gold[i] == gold[j] != (said[i] == said[j]))
                bench.Tell($"{level}: {(said[i] == said[j] ? "joined" : "parted")} {gold[i]}, {gold[j]}");
    }

    static string[] Groups(IReadOnlyList<Story> pile, Bench bench)
    {
        var signatures = pile.Select((story, i) => Signature(story, i, bench)).ToList();
        var copies = CopyFinder.Find([.. signatures]).CopyOf;
        return [.. signatures.Select(s => copies.GetValueOrDefault(s.Report, s.Report))];
    }

    /// <summary>Each from an outlet of its own, so that equal texts are two reports.</summary>
    static Signature Signature(Story story, int number, Bench bench)
    {
        var given = new Provenance(MediaKind.Text, Title: story.Title, Outlet: $"Outlet {number}");
        var report = ReportReader.Read(Encoding.UTF8.GetBytes(story.Text), given, bench.Models.Reports);
        return SignatureReader.Read(report, ReportCoding.Empty(report.Id));
    }

    static IEnumerable<(string Source, IEnumerable<Story> Stories)> Sources(string folder)
    {
        foreach (var set in (string[])["fa_kes", "gva_longtail"])
            if (Directory.Exists(Path.Combine(folder, set)))
                yield return (
                    set,
                    JsonLines
                        .Read(Bench.Files(Path.Combine(folder, set), ".jsonl"))
                        .Where(row => row.Text("text") is not null)
                        .Select(row => Story.Of(row.Text("title") ?? "", row.Text("text")!))
                );
        var fundus = Path.Combine(folder, "fundus", "truth.json");
        if (File.Exists(fundus))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(fundus));
            yield return (
                "fundus",
                [
                    .. json
                        .RootElement.EnumerateArray()
                        .Select(row => Story.Of(row.Text("title") ?? "", row.Text("articleBody") ?? "")),
                ]
            );
        }
    }
}
