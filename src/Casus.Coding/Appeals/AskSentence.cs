using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Events;
using Casus.Coding.Rules;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Appeals;

/// <summary>One sentence and the questions that reading appeals asks of it.</summary>
sealed class AskSentence(CodingContext context, int index, AppealKnowledge knowledge)
{
    Slots? _slots;
    MoodReader? _moods;
    ImmutableArray<RuleMatch> _matches;
    ImmutableArray<DateMention> _dates;

    public CodingContext Context => context;

    public int Index => index;

    public AppealKnowledge Knowledge => knowledge;

    public ParsedSentence Tree { get; } = context.Parsed.Sentences[index];

    public Slots Slots => _slots ??= new(Tree, knowledge.Rules);

    public MoodReader Moods => _moods ??= new(Tree, Slots, knowledge.Rules);

    /// <summary>What the rules of asking and replying find here.</summary>
    public ImmutableArray<RuleMatch> Matches =>
        _matches.IsDefault
            ? _matches = [.. new RuleMatcher(knowledge.Rules, Tree, Slots, w => ActorAt(w) is not null).Matches()]
            : _matches;

    /// <summary>Days, months and years that the sentence tells, each with a date of its own.</summary>
    public ImmutableArray<DateMention> Dates =>
        _dates.IsDefault
            ? _dates = [
                .. DateExpressions
                    .Find(Text, Tree.Span, knowledge.Dates)
                    .Where(d => d.IsDate && d.Kind is not DateKind.Anaphoric),
            ]
            : _dates;

    public int Count => Tree.Words.Length;

    public Word this[int word] => Tree.Words[word];

    public string Text => context.Parsed.Text;

    public ReadOnlySpan<char> Plain => Tree.Span.Of(Text);

    public string Lemma(int word) => word >= 0 && word < Count ? this[word].Lemma.ToLowerInvariant() : "";

    public string Form(int word) => word >= 0 && word < Count ? this[word].Form.ToLowerInvariant() : "";

    public bool Is(string role, int word) => knowledge.Is(role, Lemma(word)) || knowledge.Is(role, Form(word));

    /// <summary>A noun for people, things or money that help.</summary>
    public bool IsAid(int word) =>
        this[word].Upos is "NOUN" or "PROPN" && knowledge.Rules.List("@aid").Contains(Lemma(word));

    public Actor? ActorAt(int word) =>
        context.Actors.HeadedAt(index, word)?.Actor
            is { Side: not null, Kind: not (ClaimantKind.Agency or ClaimantKind.Outlet) } actor
            ? actor
            : null;

    /// <summary>The word is part of an actor's name, whatever the tagger took it for ("United" Nations).</summary>
    public bool IsNamed(int word) => context.Actors.InSentence(index).Any(m => m.Span.Contains(this[word].Span));

    /// <summary>The side of whoever is named at a word: a state for its bodies and offices.</summary>
    public string? PartyAt(int word) => Party(ActorAt(word)?.Side);

    /// <summary>The sentence names an organisation of that side, which is no state.</summary>
    public bool IsOrganisation(string side) =>
        side == "UNSC"
        || context
            .Actors.InSentence(index)
            .Any(m => m.Actor is { Kind: ClaimantKind.Organisation, Country: null } && m.Actor.Side == side);

    /// <summary>The state of a side inside it ("PER/army"), else the side itself.</summary>
    public static string? Party(string? side) =>
        side is null ? null
        : side.IndexOf('/') is 3 and var cut ? side[..cut]
        : side;

    /// <summary>The narrowest statement that holds the word.</summary>
    public Statement? StatementAt(int word)
    {
        var span = this[word].Span;
        return context
            .Statements.Where(s => s.Span.Contains(span))
            .OrderBy(s => s.Content.Contains(span) ? 0 : 1)
            .ThenBy(s => s.Span.Length)
            .ThenBy(s => s.Claimant.Kind == ClaimantKind.Author ? 1 : 0)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    public bool HasChild(int word, string relation, Func<int, bool> test) =>
        Tree.ChildrenOf(word).Any(c => this[c].BaseRelation == relation && test(c));
}
