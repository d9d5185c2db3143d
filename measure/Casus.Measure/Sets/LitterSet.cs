using Casus.Feeds;
using Casus.Language.Knowledge;
using Casus.Measure.Copies;
using Casus.Measure.Litter;
using Casus.Reports;

namespace Casus.Measure.Sets;

/// <summary>Our own reports with litter strewn over them by a seeded generator: the share of pieces that are rightly kept or dropped.</summary>
static class LitterSet
{
    public const string Name = "litter";
    const ulong Seed = 20310509;
    const int PagesAtMost = 800;
    const int LongestShort = 15;

    /// <summary>The samples of the checkout, and the scorer's own files beside its code.</summary>
    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var own = Path.Combine(CheckoutFolder.Root, "measure", "Casus.Measure", "Litter");
        var files = KnowledgeFolder.Load([own]);
        var bodies = CleanBody.Samples(folder).Concat(CleanBody.Written(Path.Combine(own, "bodies.txt"))).ToList();
        foreach (var held in (bool[])[false, true])
        {
            List<CleanBody> half = [.. bodies.Where(b => b.IsHeld == held)];
            foreach (var score in Run(half, held, files, bench))
                yield return score;
        }
    }

    static List<Score> Run(IReadOnlyList<CleanBody> bodies, bool held, KnowledgeFiles files, Bench bench)
    {
        var chance = new Chance(Seed);
        var wordings = Wording.Load(files).Where(w => w.IsHeld == held).ToList();
        var make = new PageMaker(wordings, Fillings.Load(files), chance);
        var tally = new PieceTally();
        var pages = new List<IReadOnlyList<MadeLine>>();
        for (var i = 0; i < Math.Min(PagesAtMost, bench.Limit ?? PagesAtMost); i++)
        {
            var body = bodies[i % bodies.Count];
            var page = make.Make(body);
            pages.Add(page);
            var report = ReportReader.Read(PieceTally.Bytes(page), Provenance.Text, bench.Models.Reports);
            foreach (var piece in tally.Add(page, report))
                // What the held half says of a rule is worth nothing once it was looked at.
                if (bench.Fails && !held)
                    bench.Tell($"{i} {body.Language} {(piece.Keep ? "lost" : "kept")} {piece.Kind}: {piece.Text}");
        }
        var all = PieceTally.Blind(pages, _ => true);
        var shorter = Enumerable
            .Range(2, LongestShort)
            .Max(n => PieceTally.Blind(pages, text => Story.WordCount(text) >= n));
        var end = held ? "_held" : "";
        List<Score> scores = [new(Name, "lines" + end, tally.Share, Math.Max(all, shorter))];
        scores.AddRange(tally.Kinds.Select(k => new Score(Name, $"{k.Kind}{end}", k.Share)));
        bench.Tell($"{Name}: {tally.All} pieces; all kept {all:F4}, short ones dropped {shorter:F4}");
        return scores;
    }
}
