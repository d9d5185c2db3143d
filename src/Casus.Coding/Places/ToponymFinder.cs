using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Places;

/// <summary>The names of places in a text, each with the place that it stands for: told by the text alone.</summary>
public static class ToponymFinder
{
    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<Toponym> Find(ParsedText parsed, PlaceKnowledge knowledge)
    {
        var lookup = new PlaceLookup(knowledge);
        var evidence = new PlaceEvidence(parsed, knowledge);
        var names = parsed.Names.ToLookup(n => n.Sentence);
        var (spots, doubtful) = (new List<PlaceSpot>(), new List<PlaceSpot>());
        for (var i = 0; i < parsed.Sentences.Length; i++)
        {
            if (!HasCapital(parsed.Sentences[i]))
                continue;
            var own = names[i].ToList();
            foreach (var spot in new PlaceSpots(parsed, i, knowledge, lookup).All(own))
            {
                var weight = evidence.Of(spot, own);
                if (weight >= PlaceEvidence.Enough)
                    spots.Add(spot);
                else if (weight >= PlaceEvidence.Some)
                    doubtful.Add(spot);
            }
        }
        // What is a place once is one throughout a report.
        var sure = spots.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        spots.AddRange(doubtful.Where(s => sure.Contains(s.Name)));
        spots.Sort((a, b) => (a.Sentence, a.First).CompareTo((b.Sentence, b.First)));
        var chosen = new PlaceChoice(spots).All();
        return [.. spots.Select(s => Settled(parsed, s, chosen, knowledge))];
    }

    /// <summary>Beyond the first word, which has one anyway, unless it is a name by its tag.</summary>
    static bool HasCapital(ParsedSentence sentence)
    {
        for (var i = 0; i < sentence.Words.Length; i++)
            if (char.IsUpper(sentence.Words[i].Form[0]) && (i > 0 || sentence.Words[i].Upos is "PROPN" or "ADJ"))
                return true;
        return false;
    }

    static Toponym Settled(
        ParsedText parsed,
        PlaceSpot spot,
        Dictionary<PlaceSpot, (PlaceCandidate Place, string Why)> chosen,
        PlaceKnowledge knowledge
    )
    {
        var tree = parsed.Sentences[spot.Sentence];
        var span = TextSpan.FromBounds(tree.Words[spot.First].Span.Start, tree.Words[spot.Last].Span.End);
        var found = chosen.TryGetValue(spot, out var choice);
        return new(
            span,
            spot.Sentence,
            spot.First,
            spot.Last,
            span.In(parsed.Text),
            Use(tree, spot, knowledge),
            found ? choice.Place : null,
            found ? choice.Why : "no list has it",
            Math.Max(0, spot.Candidates.Length - 1)
        )
        {
            IsHeld = found && spot.Container?.Candidates.Any(o => o.Holds(choice.Place)) == true,
        };
    }

    static PlaceUse Use(ParsedSentence tree, PlaceSpot spot, PlaceKnowledge knowledge)
    {
        if (spot.IsPeople)
            return PlaceUse.People;
        var word = tree.Words[spot.Last];
        if (word.Head > spot.Last && word.BaseRelation is "amod" or "compound" or "nmod")
            return PlaceUse.Modifier;
        return
            word.Head >= 0
            && word.BaseRelation is "nsubj"
            && knowledge.Is("said", tree.Words[word.Head].Lemma.ToLowerInvariant())
            ? PlaceUse.Rulers
            : PlaceUse.Literal;
    }
}
