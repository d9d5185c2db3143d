using System.Globalization;
using Casus.Language.Models;
using Casus.Measure.Sets;

namespace Casus.Measure;

/// <summary>What the language models set out to reach on the public test files: what they must, and the goal.</summary>
static class Targets
{
    public static string Of(string set, string metric)
    {
        if (set == GeoparseSet.Name)
            return metric.Split('.')[^1] switch
            {
                "f1" or "f1_held" => "goal 0.75",
                "within_161km" or "within_161km_held" => "goal 0.80",
                _ => "",
            };
        if (set != "language")
            return "";
        var (tier, name) = TierRows.Read(metric);
        var (fast, accurate) = OfBoth(name);
        var (must, goal) = tier == Tier.Fast ? fast : accurate;
        return must == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{must:0.000}, goal {goal:0.000}");
    }

    static ((double Must, double Goal) Fast, (double Must, double Goal) Accurate) OfBoth(string metric) =>
        metric switch
        {
            "ud-ewt/en_ewt-ud-test.tokens_f1" => ((0.989, 0.992), (0.989, 0.992)),
            "ud-ewt/en_ewt-ud-test.sentences_f1" => ((0.84, 0.87), (0.84, 0.87)),
            "ud-ewt/en_ewt-ud-test.upos" => ((0.95, 0.955), (0.958, 0.965)),
            "ud-ewt/en_ewt-ud-test.lemma" => ((0.964, 0.970), (0.970, 0.978)),
            "ud-ewt/en_ewt-ud-test.uas" => ((0.843, 0.86), (0.87, 0.89)),
            "ud-ewt/en_ewt-ud-test.las" => ((0.809, 0.83), (0.84, 0.865)),
            "ud-ewt/en_ewt-ud-test.las_raw" => ((0.77, 0.79), (0.805, 0.83)),
            "ud-gum-open/en_gumopen-ud-test.las" => ((0.79, 0.81), (0.83, 0.86)),
            "uner-ewt/test.entity_f1" => ((0.67, 0.72), (0.74, 0.79)),
            _ => default,
        };
}
