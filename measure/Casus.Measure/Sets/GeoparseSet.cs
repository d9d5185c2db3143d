using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Knowledge;
using Casus.Measure.Pages;
using Casus.Measure.Toponyms;

namespace Casus.Measure.Sets;

/// <summary>Names of places that people marked in news, with coordinates: found at their exact letters, and laid within 161 km.</summary>
static class GeoparseSet
{
    public const string Name = "geoparse";

    public static IEnumerable<Score> Run(string folder, Bench bench)
    {
        var knowledge = PlaceKnowledge.Load(bench.Knowledge);
        var codes = Codes(bench.Knowledge);
        var all = new SortedDictionary<string, (ToponymTally Said, ToponymTally Simple)>(StringComparer.Ordinal);
        var texts = Bench
            .Files(folder, ".xml")
            .SelectMany(f => GeoparseFiles.Read(f).Take(bench.Limit ?? int.MaxValue));
        foreach (var chunk in texts.Chunk(100))
        {
            var read = new (ToponymTally Said, ToponymTally Simple)[chunk.Length];
            Parallel.For(0, chunk.Length, i => read[i] = Read(chunk[i], knowledge, codes, bench));
            for (var i = 0; i < chunk.Length; i++)
                foreach (var part in Halves.IsHeld(chunk[i].Id) ? new[] { "", "_held" } : [""])
                foreach (var file in new[] { "", chunk[i].Set + "." })
                {
                    var (said, simple) = all.GetValueOrDefault(file + "|" + part);
                    all[file + "|" + part] = (said + read[i].Said, simple + read[i].Simple);
                }
        }
        foreach (var (key, (said, simple)) in all)
        {
            var (file, part) = (key[..key.IndexOf('|')], key[(key.IndexOf('|') + 1)..]);
            yield return Score(file, "f1", part, said.Names.F1, simple.Names.F1);
            yield return Score(file, "precision", part, said.Names.Precision, simple.Names.Precision);
            yield return Score(file, "recall", part, said.Names.Recall, simple.Names.Recall);
            yield return Score(file, "within_161km", part, said.Near.Recall, simple.Near.Recall);
            if (said.Countries.Gold > 0)
                yield return Score(file, "country", part, said.Countries.Recall, simple.Countries.Recall);
        }
    }

    static Score Score(string file, string metric, string part, double value, double baseline) =>
        new(Name, file + metric + part, value, baseline);

    static (ToponymTally, ToponymTally) Read(
        GoldPlaces gold,
        PlaceKnowledge knowledge,
        Dictionary<string, string> codes,
        Bench bench
    )
    {
        var parsed = LanguagePipeline.Parse(gold.Text, bench.Models.Language);
        var said = ReadToponym.Of(parsed, knowledge, gold.MarksPeople);
        if (bench.Fails && !Halves.IsHeld(gold.Id))
            Tell(gold, said, bench);
        return (
            ToponymTally.Of(gold, said, codes),
            ToponymTally.Of(gold, ReadToponym.Simple(parsed, knowledge), codes)
        );
    }

    static void Tell(GoldPlaces gold, List<ReadToponym> said, Bench bench)
    {
        foreach (var place in gold.Places)
        {
            var found = said.Find(s => s.Span == place.Span);
            var near = said.Find(s => s.Span.Overlaps(place.Span));
            if (found is null)
                bench.Tell(
                    $"miss [{place.Span.In(gold.Text)}] said [{near?.Span.In(gold.Text)}] | {Around(gold, place.Span)}"
                );
            else if (place.Latitude is not null && !ToponymTally.IsNear(place, found))
                bench.Tell(
                    $"far [{place.Span.In(gold.Text)}] {place.Latitude},{place.Longitude} {place.Country} said {found.Latitude},{found.Longitude} {found.Country} | {Around(gold, place.Span)}"
                );
        }
        foreach (var extra in said.Where(s => !gold.Places.Any(g => g.Span.Overlaps(s.Span))))
            bench.Tell($"extra [{extra.Span.In(gold.Text)}] | {Around(gold, extra.Span)}");
    }

    static string Around(GoldPlaces gold, TextSpan span) =>
        $"{gold.Set} {gold.Id} "
        + gold.Text[Math.Max(0, span.Start - 40)..Math.Min(gold.Text.Length, span.End + 30)].ReplaceLineEndings(" ");

    /// <summary>Country names as GeoNames writes them, to the codes that the product gives.</summary>
    static Dictionary<string, string> Codes(KnowledgeFiles files)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in KnowledgeTable.Read(files, "countries.tsv", "code", "names", "people", "metonyms"))
        foreach (var name in row.List(1))
            codes.TryAdd(name, row[0]);
        return codes;
    }
}
