using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>All rules, found by the word that they start from, and the word lists that they share. Immutable.</summary>
sealed class RuleBook
{
    readonly Dictionary<string, ImmutableArray<(Trigger Trigger, TreeRule Rule)>> _byWord;
    readonly ImmutableDictionary<string, ImmutableHashSet<string>> _lists;
    readonly ImmutableHashSet<(string Verb, string Particle)> _phrasal;

    public RuleBook(
        ImmutableArray<TreeRule> rules,
        ImmutableDictionary<string, ImmutableHashSet<string>> lists,
        IEnumerable<string> furtherWords
    )
    {
        Vocabulary = new Vocabulary([
            .. rules.SelectMany(r => r.Triggers.SelectMany(t => new[] { t.Head, t.Partner ?? t.Head })),
            .. rules.SelectMany(r => r.Tests.SelectMany(t => t.Words.Lemmas)),
            .. lists.Values.SelectMany(l => l),
            .. furtherWords,
        ]);
        Rules = rules;
        _phrasal = rules
            .Where(r => r.Kind is TriggerKind.Verb)
            .SelectMany(r => r.Triggers)
            .Where(t => t.Partner is not null)
            .Select(t => (t.Head, t.Partner!))
            .ToImmutableHashSet();
        _lists = lists;
        _byWord = rules
            .SelectMany(
                (rule, order) => rule.Triggers.Select(trigger => (Key: KeyOf(trigger, rule.Kind), trigger, rule, order))
            )
            .GroupBy(r => r.Key, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g =>
                    g.OrderByDescending(r => r.rule.Type is TreeRule.NoAct)
                        .ThenByDescending(r => r.trigger.Partner is not null)
                        .ThenByDescending(r => r.rule.Weight)
                        .ThenBy(r => r.order)
                        .Select(r => (r.trigger, r.rule))
                        .ToImmutableArray(),
                StringComparer.Ordinal
            );
    }

    /// <summary>Whether some rule starts from this verb with this particle: "hand over".</summary>
    public bool IsPhrasal(string verb, string particle) => _phrasal.Contains((verb, particle));

    public static RuleBook Empty { get; } =
        new([], ImmutableDictionary.Create<string, ImmutableHashSet<string>>(StringComparer.Ordinal), []);

    public ImmutableArray<TreeRule> Rules { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>The words of a list such as <c>@support</c>; empty when no file has it.</summary>
    public ImmutableHashSet<string> List(string name) => _lists.GetValueOrDefault(name, []);

    /// <summary>The rules that start from this lemma, the most demanding first.</summary>
    public ImmutableArray<(Trigger Trigger, TreeRule Rule)> From(string lemma) =>
        _byWord.TryGetValue(lemma, out var found) ? found : [];

    // A verb's partner follows it (carry_out); a noun's stands before it (air_strike).
    static string KeyOf(Trigger trigger, TriggerKind kind) =>
        kind == TriggerKind.Noun && trigger.Partner is { } last ? last : trigger.Head;
}
