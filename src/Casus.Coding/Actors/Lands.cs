using System.Collections.Immutable;
using Casus.Coding.Places;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>The countries of the towns that a text names, by where each word of the name stands: "Aleppo" is no actor, yet tells whose town was hit.</summary>
sealed class Lands
{
    /// <summary>A smaller town may only share its name with something else, unless all of that name are in one country.</summary>
    const int LeastPeople = 100_000;

    /// <summary>So many times as many people must live there as in the next country's town of that name.</summary>
    const int Dominance = 5;

    readonly Dictionary<(int Sentence, int Word), string> _byWord = [];

    Lands() { }

    public static Lands None { get; } = new();

    public static Lands Of(ParsedText parsed, CodingKnowledge knowledge)
    {
        var lands = new Lands();
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in parsed.Names)
        {
            var words = name.Span.In(parsed.Text);
            if (name.Kind is not (NameKind.Place or NameKind.Organisation) || Acronym.Is(words))
                continue; // "NATO" is a village somewhere
            if (!known.TryGetValue(words, out var country))
                known[words] = country = CountryOf(words, knowledge, name.Kind is NameKind.Place);
            // "Arequipa region": the name without what it is.
            if (
                country is null
                && name.Kind is NameKind.Place
                && char.IsUpper(words[0])
                && words.LastIndexOf(' ') is > 0 and var kind
                && char.IsLower(words[kind + 1])
            )
                country = CountryOf(words[..kind], knowledge, seenAsPlace: true);
            if (country is null && name.Kind is NameKind.Organisation)
                lands.LookInside(name, parsed, knowledge);
            if (country is not null)
                for (var word = name.FirstWord; word <= name.LastWord; word++)
                    lands._byWord[(name.Sentence, word)] = country;
        }
        return lands;
    }

    /// <summary>"Mombasa Polytechnic", "Polytechnic of Mombasa": the town that a body's name begins or ends with.</summary>
    void LookInside(NameMention name, ParsedText parsed, CodingKnowledge knowledge)
    {
        var words = parsed.Sentences[name.Sentence].Words;
        for (var length = name.LastWord - name.FirstWord; length > 0; length--)
            foreach (var first in new[] { name.LastWord - length + 1, name.FirstWord })
            {
                var last = first + length - 1;
                // "Bank of St. Andrews" ends with the whole name behind its preposition.
                if (first > name.FirstWord && words[first - 1].Upos is not "ADP")
                    continue;
                var part = TextSpan.FromBounds(words[first].Span.Start, words[last].Span.End).In(parsed.Text);
                if (!char.IsUpper(part[0]) || CountryOf(part, knowledge, false) is not { } country)
                    continue;
                for (var word = first; word <= last; word++)
                    _byWord[(name.Sentence, word)] = country;
                return;
            }
    }

    /// <summary>Null where the word is part of no town's name, or nobody can tell which town is meant.</summary>
    public string? At(int sentence, int word) => _byWord.GetValueOrDefault((sentence, word));

    static string? CountryOf(string name, CodingKnowledge knowledge, bool seenAsPlace)
    {
        var places = knowledge.Places;
        if (knowledge.Actors.Phrases.Is(name, PhraseKind.Region) is { } region)
            return region.Country;
        if (places.Listed(name) is { Country.Length: 3 } listed)
            return listed.Country;
        var found = places.Gazetteer.Find(name);
        if (found.IsEmpty)
            return null;
        var largest = found[0];
        var next = found.Where(p => p.Country != largest.Country).Select(p => p.Population).DefaultIfEmpty(-1).Max();
        return
            (next < 0 && seenAsPlace)
            || (largest.Population >= LeastPeople && (next < 0 || largest.Population >= (long)Dominance * next))
            ? places.Alpha3(largest.Country)
            : null;
    }
}
