using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Places;

/// <summary>Finds the words of one sentence that may name places: the longest run of words that a list knows, and what looks like the name of one.</summary>
sealed class PlaceSpots(ParsedText parsed, int sentence, PlaceKnowledge knowledge, PlaceLookup lookup)
{
    const int MostWords = 7;
    const int LongestAcronym = 5;

    readonly PlaceWords _words = new(parsed, sentence, knowledge);

    public List<PlaceSpot> All(IReadOnlyList<NameMention> names)
    {
        var found = new List<PlaceSpot>();
        for (var at = 0; at < _words.Count; at++)
        {
            if (!_words.IsCapital(at))
                continue;
            var spot = At(at, found.Count > 0 ? found[^1] : null, names) ?? Named(at, names);
            if (spot is null)
                continue;
            found.Add(spot);
            at = spot.Last;
        }
        for (var i = 0; i + 1 < found.Count; i++)
            if (_words.Form(found[i].Last + 1) == "," && found[i + 1].First == found[i].Last + 2)
                found[i] = found[i] with { Container = found[i + 1] };
        return found;
    }

    /// <summary>The longest name that a list knows and that begins at this word, or one that its own words make a place's.</summary>
    PlaceSpot? At(int first, PlaceSpot? before, IReadOnlyList<NameMention> names)
    {
        for (var last = Math.Min(_words.Count, first + MostWords) - 1; last >= first; last--)
            if (_words.IsCapital(last) && _words.IsRun(first, last) && Known(first, last, before) is { } spot)
                return Longer(spot) ?? spot;
        return ByCompass(first, names) ?? ByShape(first);
    }

    PlaceSpot? Known(int first, int last, PlaceSpot? before)
    {
        var text = _words.Text(first, last);
        if (knowledge.Names.Short(text) is { } region)
            return ShortForm(first, last, region, before);
        if (_words.Form(last + 1) == "." && knowledge.Names.Short(text + ".") is { } dotted)
            return ShortForm(first, last + 1, dotted, before);
        if (first == last && knowledge.Is("not-alone", _words.Lower(first)))
            return null;
        if (People(first, last, text) is { } people)
            return people;
        if (_words.Lower(first) == "the" && !IsKnownWithArticle(first, last))
            return null;
        var candidates = lookup.Of(text);
        if (
            candidates.IsEmpty
            || text.Contains('$')
            || (IsAcronym(text) && candidates[0].Kind is not PlaceKind.Country)
        )
            return null;
        return Spot(first, last, candidates, _words.KindAfter(last) ?? _words.KindBefore(first));
    }

    /// <summary>"NATO" is a village somewhere; a longer name in capitals opens a dateline.</summary>
    static bool IsAcronym(string text) => text.Length <= LongestAcronym && text.All(char.IsUpper);

    /// <summary>"The Hague": a town whose name has the article, which is no place without it.</summary>
    bool IsKnownWithArticle(int first, int last) =>
        last > first
        && knowledge.Gazetteer.Find(_words.Text(first, last)) is [{ Population: > 20_000 }, ..]
        && lookup.Of(_words.Text(first + 1, last)).IsEmpty;

    PlaceSpot? People(int first, int last, string text)
    {
        if (knowledge.Names.Land(text) is { } land && lookup.Of(land) is { IsEmpty: false } places)
            return Spot(first, last, places, null) with { IsPeople = true };
        return
            knowledge.Names.People(text) is { } country
            && knowledge.Country(country) is { } state
            && !lookup.Of(text).Any(c => c.Kind >= PlaceKind.Region)
            ? Spot(first, last, [PlaceCandidates.OfState(state)], null) with
            {
                IsPeople = true,
            }
            : null;
    }

    PlaceSpot? ShortForm(int first, int last, ShortRegion region, PlaceSpot? before)
    {
        var behindPlace = before is not null && before.Last + 2 == first && _words.Form(first - 1) == ",";
        if (region.OnlyAfterComma && !behindPlace)
            return null;
        return PlaceCandidates.Region(region.Region, region.Country, knowledge) is { } place
            ? Spot(first, last, [place], PlaceKind.Region)
            : null;
    }

    /// <summary>"Orlow County", "Orlow Street", "Orlow River": the word behind belongs to the name, and it may be no town's.</summary>
    PlaceSpot? Longer(PlaceSpot spot)
    {
        if (spot.IsPeople || !_words.IsCapital(spot.Last + 1))
            return null;
        var end = _words.Lower(spot.Last + 1);
        if (knowledge.Is("street", end))
            return Spot(spot.First, spot.Last + 1, [], PlaceKind.Feature);
        // "Orlow City", but the council of Orlow in "Orlow City Council".
        if (knowledge.Is("town-end", end) && !_words.IsCapital(spot.Last + 2))
            return Spot(spot.First, spot.Last + 1, spot.Candidates, PlaceKind.Town);
        if (!knowledge.Is("name-end", end) || spot.Candidates.Any(c => c.Kind >= PlaceKind.Region))
            return null;
        var kind = _words.KindOf(end);
        return Spot(spot.First, spot.Last + 1, kind is null ? [] : spot.Candidates, kind ?? PlaceKind.Feature);
    }

    /// <summary>"South Orlow", where no list has it but one has Orlow.</summary>
    PlaceSpot? ByCompass(int first, IReadOnlyList<NameMention> names)
    {
        if (!knowledge.Is("compass", _words.Lower(first)) || !_words.IsCapital(first + 1))
            return null;
        return At(first + 1, null, names) is { IsPeople: false, Candidates: [{ Kind: PlaceKind.Town }, ..] } town
            ? Spot(first, town.Last, town.Candidates, PlaceKind.Section)
            : null;
    }

    /// <summary>"Lake Velmor", "Velmor Creek", "Velmor Street": no list has it, but its words say what it is.</summary>
    PlaceSpot? ByShape(int first)
    {
        var last = first;
        while (_words.IsCapital(last + 1) && last - first < MostWords)
            last++;
        if (knowledge.Is("not-alone", _words.Lower(first)) && !knowledge.Is("name-start", _words.Lower(first)))
            return null;
        if (knowledge.Is("name-start", _words.Lower(first)) && last > first)
            return Spot(first, last, [], PlaceKind.Feature);
        for (var end = first + 1; end <= last; end++)
            if (knowledge.Is("street", _words.Lower(end)) || knowledge.Is("name-end", _words.Lower(end)))
                return Spot(first, end, [], _words.KindOf(_words.Lower(end)) ?? PlaceKind.Feature);
        return null;
    }

    /// <summary>What the recogniser of names takes for a place, though no list has it.</summary>
    PlaceSpot? Named(int at, IReadOnlyList<NameMention> names)
    {
        foreach (var name in names)
        {
            if (name.FirstWord != at || name.Kind is not NameKind.Place)
                continue;
            var last = at;
            while (last < name.LastWord && _words.Upos(last + 1) is "PROPN" or "PUNCT" or "NUM")
                last++;
            // "Northeast Orlow", "Metro Orlow": the name is behind the first word.
            return knowledge.Is("not-alone", _words.Lower(at)) && (last == at || At(at + 1, null, names)?.Last == last)
                ? null
                : Spot(at, last, [], _words.KindAfter(last));
        }
        return null;
    }

    PlaceSpot Spot(int first, int last, ImmutableArray<PlaceCandidate> candidates, PlaceKind? kind) =>
        new(sentence, first, last, _words.Text(first, last), candidates, kind, false);
}
