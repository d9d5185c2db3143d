using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Measure.Toponyms;

/// <summary>A place that a method found in a text, and where it lays it.</summary>
sealed record ReadToponym(TextSpan Span, double? Latitude, double? Longitude, string? Country)
{
    /// <summary>What the product finds.</summary>
    public static List<ReadToponym> Of(ParsedText parsed, PlaceKnowledge knowledge, bool withPeople) =>
        [
            .. ToponymFinder
                .Find(parsed, knowledge)
                .Where(t => withPeople || t.Use is not PlaceUse.People)
                .Select(t => new ReadToponym(t.Span, t.Place?.Latitude, t.Place?.Longitude, t.Place?.Country)),
        ];

    /// <summary>Runs of words with capitals that the gazetteer has, as long as can be; each is its most populous bearer.</summary>
    public static List<ReadToponym> Simple(ParsedText parsed, PlaceKnowledge knowledge)
    {
        var found = new List<ReadToponym>();
        foreach (var words in parsed.Sentences.Select(s => s.Words))
            for (var first = 0; first < words.Length; first++)
            for (var last = End(words, first); last >= first; last--)
            {
                var span = TextSpan.FromBounds(words[first].Span.Start, words[last].Span.End);
                var places = knowledge.Gazetteer.Find(span.In(parsed.Text));
                if (places.IsEmpty)
                    continue;
                found.Add(new(span, places[0].Latitude, places[0].Longitude, knowledge.Alpha3Of(places[0].Country)));
                first = last;
                break;
            }
        return found;
    }

    static int End(IReadOnlyList<Word> words, int first)
    {
        var end = first;
        while (end < words.Count && char.IsUpper(words[end].Form[0]))
            end++;
        return end - 1;
    }
}
