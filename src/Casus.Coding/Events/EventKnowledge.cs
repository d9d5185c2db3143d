using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Rules;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Coding.Events;

/// <summary>Patterns over trees with the type and mode that they stand for. Immutable.</summary>
public sealed class EventKnowledge
{
    const string Folder = "en/events";

    EventKnowledge(
        KnowledgeFiles files,
        ImmutableArray<(string Sector, string Word)> sectors,
        ImmutableArray<(string Mode, string Word)> weapons,
        ImmutableArray<(string Context, string Word)> contexts
    )
    {
        Rules = RuleFile.Read(files, Folder, sectors.Concat(weapons).Concat(contexts).Select(p => p.Item2));
        Clashes =
        [
            .. Rules
                .Rules.Where(r => r.Type is "ASSAULT" && r.SlotsOf("parties").Length > 0)
                .Select(r => $"{r.Path}:{r.Line}"),
        ];
        Countries = files.Has("countries.tsv") ? ActorKnowledge.Load(files).Phrases : null;
        Dates = files.Has("en/language/dates.tsv") ? DateWords.Load(files) : null;
        Sectors = sectors
            .DistinctBy(s => s.Word, StringComparer.Ordinal)
            .ToImmutableDictionary(s => s.Word, s => s.Sector, StringComparer.Ordinal);
        Weapons = weapons
            .GroupBy(w => w.Word, StringComparer.Ordinal)
            .ToImmutableDictionary(w => w.Key, w => w.First().Mode, StringComparer.Ordinal);
        WeaponRank = [.. weapons.Select(w => w.Mode).Distinct()];
        Contexts = contexts
            .GroupBy(c => c.Word, StringComparer.Ordinal)
            .ToImmutableDictionary(
                c => c.Key,
                c => c.Select(x => x.Context).ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    internal RuleBook Rules { get; }

    /// <summary>Where the rules stand whose parties all are doers: clashes, wars, exchanges of fire.</summary>
    internal ImmutableHashSet<string> Clashes { get; }

    internal DateWords? Dates { get; }

    /// <summary>Countries and capitals by name: a town that is only a place is no actor, yet tells whose it is.</summary>
    internal PhraseBook? Countries { get; }

    /// <summary>The PLOVER sector of a noun for people or bodies: <c>soldier</c> MIL.</summary>
    internal ImmutableDictionary<string, string> Sectors { get; }

    /// <summary>The ASSAULT mode of a weapon's lemma.</summary>
    internal ImmutableDictionary<string, string> Weapons { get; }

    /// <summary>Modes in the order in which they win when several weapons are named.</summary>
    internal ImmutableArray<string> WeaponRank { get; }

    internal ImmutableDictionary<string, ImmutableArray<string>> Contexts { get; }

    /// <summary>Reads the rules and word lists below <c>en/events</c>. Throws <see cref="FormatException"/> naming file and line.</summary>
    public static EventKnowledge Load(KnowledgeFiles files) =>
        new(
            files,
            [.. Pairs(files, "sectors.tsv", "sector")],
            [.. Pairs(files, "weapons.tsv", "mode")],
            [.. Pairs(files, "contexts.tsv", "context")]
        );

    static IEnumerable<(string, string)> Pairs(KnowledgeFiles files, string name, string what)
    {
        if (!files.Has($"{Folder}/{name}"))
            yield break;
        foreach (var row in KnowledgeTable.Read(files, $"{Folder}/{name}", what, "words", "example"))
        foreach (var word in row.List(1))
            yield return (row[0], word);
    }
}
