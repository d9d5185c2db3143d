using Casus.Coding.Places;
using Casus.Language.Trees;
using Casus.Measure.Sets;

namespace Casus.Measure.Muc;

/// <summary>The places that a text names, sentence by sentence, and the countries that they lie in.</summary>
sealed class MucPlaces(CodedText text, PlaceKnowledge knowledge, MucCountries countries)
{
    readonly ILookup<int, Toponym> _toponyms = ToponymFinder.Find(text.Parsed, knowledge).ToLookup(t => t.Sentence);

    /// <summary>Below the country: what the coding lays an act in, else what stands in the sentence as a place.</summary>
    public IEnumerable<string> In(int number, ParsedSentence sentence)
    {
        var told = text.Coding.Places.Where(p => sentence.Span.Contains(p.Span)).Select(p => p.Name).ToList();
        var named = Named(number)
            .Where(t => t.Use is PlaceUse.Literal && t.Place?.Kind is not (PlaceKind.Country or PlaceKind.Continent))
            .Select(t => t.Name);
        return (told.Count > 0 ? told : named).Select(MucFill.Plain).Distinct();
    }

    /// <summary>Of the places that the sentence names, else of the people it names.</summary>
    public string? CountryIn(int number) =>
        Named(number)
            .Where(t => t.Place is { Country.Length: > 0 } && t.Use is not PlaceUse.Rulers)
            .OrderBy(t => t.Use is PlaceUse.Literal ? 0 : 1)
            .Select(t => countries.Name(t.Place!.Country))
            .FirstOrDefault();

    IEnumerable<Toponym> Named(int sentence) =>
        _toponyms[sentence].Where(t => text.Report.Dateline is not { } line || !line.Contains(t.Span));
}
