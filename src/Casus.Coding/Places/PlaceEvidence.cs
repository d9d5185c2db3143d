using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Places;

/// <summary>Weighs whether words that may name a place do so here: Jordan may be a player, Nice an adjective.</summary>
sealed class PlaceEvidence(ParsedText parsed, PlaceKnowledge knowledge)
{
    /// <summary>From here on the words count as a place.</summary>
    public const double Enough = 2;

    /// <summary>From here on they count as one where the same name is surely a place elsewhere in the report.</summary>
    public const double Some = 0;

    readonly HashSet<string> _surnames =
    [
        .. parsed
            .Names.Where(n => n.Kind is NameKind.Person && n.LastWord > n.FirstWord)
            .Select(n => parsed.Sentences[n.Sentence].Words[n.LastWord].Form),
    ];

    public double Of(PlaceSpot spot, IReadOnlyList<NameMention> names)
    {
        var tree = parsed.Sentences[spot.Sentence];
        var name = names.FirstOrDefault(n => n.FirstWord <= spot.Last && n.LastWord >= spot.First);
        return Prior(spot) + ByName(spot, name) + Around(spot, tree) + Neighbours(spot, tree, name);
    }

    static double Prior(PlaceSpot spot)
    {
        if (spot.IsPeople)
            return 3;
        var best = spot.Candidates.IsEmpty && spot.Kind is not null ? 1.0 : 0.0;
        foreach (var candidate in spot.Candidates)
            best = Math.Max(
                best,
                candidate.Kind switch
                {
                    PlaceKind.Country or PlaceKind.Region or PlaceKind.Continent => 3,
                    PlaceKind.Feature => 2,
                    PlaceKind.District => spot.Last > spot.First ? 3 : 0.5,
                    _ => candidate.Population switch
                    {
                        >= 1_000_000 => 3,
                        >= 100_000 => 2,
                        >= 10_000 => 1.2,
                        _ => 0.7,
                    },
                }
            );
        return best;
    }

    static double ByName(PlaceSpot spot, NameMention? name) =>
        name switch
        {
            null => 0,
            { Kind: NameKind.Place } => 2,
            _ when spot.IsPeople && name.FirstWord == spot.First && name.LastWord == spot.Last => 0,
            { Kind: NameKind.Person } => -4,
            { Sort: NameSort.Outlet or NameSort.Faction } => -4,
            { Kind: NameKind.Organisation } when name.LastWord > spot.Last && name.FirstWord == spot.First => 0,
            { Kind: NameKind.Organisation } => -1,
            _ => 0,
        };

    double Around(PlaceSpot spot, ParsedSentence tree)
    {
        var sum = 0.0;
        var before = Lower(tree, spot.First - 1);
        if (knowledge.Is("at", before) || knowledge.Is("near", before) || knowledge.Is("from", before))
            sum += 1.5;
        else if (knowledge.Is("of", before) && IsName(tree, spot.First - 2))
            // "Jan Novak of Orlow".
            sum += 1.5;
        else if (knowledge.Is("of", before) || knowledge.Is("to", before))
            sum += 0.5;
        if (spot.Kind is not null && !spot.Candidates.IsEmpty)
            sum += 2;
        if (spot.Container is { } container && container.Candidates.Any(o => spot.Candidates.Any(o.Holds)))
            sum += 4;
        if (before is "," && spot.Kind is PlaceKind.Region && spot.First > 1 && IsName(tree, spot.First - 2))
            sum += 2;
        if (spot.First == spot.Last && tree.Words[spot.First].Upos is not "PROPN" && !spot.IsPeople)
            sum -= 1;
        return sum;
    }

    /// <summary>"Orlow" in "Jan Orlow", "Orlow Smith", or of a man whom the report calls Jan Orlow elsewhere.</summary>
    double Neighbours(PlaceSpot spot, ParsedSentence tree, NameMention? name)
    {
        if (spot.IsPeople || name is { Kind: NameKind.Place })
            return 0;
        var sum = 0.0;
        if (
            IsName(tree, spot.First - 1)
            && tree.Words[spot.First - 1].Upos is "PROPN"
            && !knowledge.Is("compass", Lower(tree, spot.First - 1))
        )
            sum -= 2;
        if (spot.First == spot.Last && _surnames.Contains(tree.Words[spot.First].Form))
            sum -= 2;
        return sum;
    }

    static bool IsName(ParsedSentence tree, int word) =>
        word >= 0 && tree.Words[word].Form is [var c, ..] && char.IsUpper(c);

    static string Lower(ParsedSentence tree, int word) => word >= 0 ? tree.Words[word].Form.ToLowerInvariant() : "";
}
