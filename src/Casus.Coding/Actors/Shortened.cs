using System.Collections.Immutable;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>Letters of agencies that a text explains as somebody else's: "the Andean Fishers' Party (AFP)".</summary>
sealed class Shortened
{
    /// <summary>Null for a name that no list has.</summary>
    readonly Dictionary<string, Phrase?> _meant = new(StringComparer.Ordinal);

    public static Shortened In(string plain, PhraseBook book)
    {
        var shortened = new Shortened();
        foreach (var (letters, name) in ExplainedLetters.In(plain))
        {
            if (book.Is(letters, PhraseKind.Agency) is not { } agency)
                continue;
            var whole =
                book.LongestAt(plain, name.Start) is { } found && found.Length >= name.Length ? found.Phrase : null;
            if (whole?.Id != agency.Id)
                shortened._meant[letters] = whole;
        }
        return shortened;
    }

    /// <summary>The hit with what its letters mean here; null where they mean somebody whom no list has.</summary>
    public Hit? Meant(Hit hit, ImmutableArray<Word> words) =>
        hit.Phrase.Kind is not PhraseKind.Agency
        || hit.First != hit.Last
        || !_meant.TryGetValue(words[hit.First].Form, out var phrase)
            ? hit
        : phrase is null ? null
        : hit with { Phrase = phrase };
}
