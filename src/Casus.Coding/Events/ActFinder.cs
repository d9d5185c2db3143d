using System.Collections.Immutable;
using Casus.Coding.Rules;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Events;

/// <summary>The acts of one sentence: each told once, though a verb and its object may both name it.</summary>
sealed class ActFinder(
    int number,
    ParsedSentence sentence,
    PartyReader parties,
    EventKnowledge knowledge,
    Func<int, string?> holder
)
{
    const int LongestSpan = 6;

    readonly Slots _slots = new(sentence, knowledge.Rules);
    readonly ImmutableHashSet<string> _aside = knowledge.Rules.List("@aside");
    readonly ImmutableHashSet<string> _outcome = knowledge.Rules.List("@outcome");

    WeaponReader Weapons => new(sentence, _slots, knowledge);

    PlacePhrases Places => new(sentence, _slots, knowledge.Rules);

    /// <summary>The rules that fit, each at its word, whether or not another act takes the word in.</summary>
    public IEnumerable<RuleMatch> Matches() =>
        new RuleMatcher(knowledge.Rules, sentence, _slots, parties.IsActor).Matches();

    public ImmutableArray<Act> Find()
    {
        var mood = new MoodReader(sentence, _slots, knowledge.Rules);
        var taken = new HashSet<int>();
        var acts = ImmutableArray.CreateBuilder<Act>();
        foreach (var match in Matches().OrderBy(m => Depth(m.Word)).ThenBy(m => m.Word))
        {
            if (taken.Contains(match.Word))
                continue;
            foreach (var content in match.Content)
                Take(content, match, taken);
            if (match.Rule.Type is not TreeRule.NoAct)
                acts.Add(Read(match, mood.Of(match.Word)));
        }
        return [.. acts.OrderBy(a => a.Key.Start)];
    }

    int Depth(int word)
    {
        var depth = 0;
        for (var at = word; sentence.Words[at].Head >= 0 && depth < sentence.Words.Length; depth++)
            at = sentence.Words[at].Head;
        return depth;
    }

    // What is asked, promised, refused or threatened has not happened: its words tell no act of their own.
    void Take(int content, RuleMatch match, HashSet<int> taken)
    {
        var swallows =
            match.Rule.Type is "REQUEST" or "AGREE" or "THREATEN" or "CONCEDE"
            || (match.Rule.Type is "REJECT" && _slots.Arguments.MarkOf(content) is not "that");
        var mine = holder(match.Word);
        var open = new Stack<int>([content]);
        while (open.TryPop(out var word))
        {
            if (!taken.Add(word) && word != content)
                continue;
            foreach (var child in sentence.ChildrenOf(word))
                if (swallows ? !IsAside(child) && !IsToldBeside(child) && holder(child) == mine : IsSamePhrase(child))
                    open.Push(child);
        }
    }

    bool IsSamePhrase(int child) =>
        sentence.Words[child].BaseRelation is "compound" or "amod" or "fixed"
        || (
            sentence.Words[child].BaseRelation is "nmod"
            && _slots.Arguments.CaseOf(child) is "of"
            && knowledge.Rules.List("@measure").Contains(Lemma(sentence.Words[child].Head))
        );

    // "asked for help in the worst fighting for years": so is the fighting.
    bool IsToldBeside(int child) =>
        _slots.Arguments.CaseOf(child) is "in" && knowledge.Rules.List("@violence").Contains(Lemma(child));

    // "asked for help after the attack": the attack is told all the same.
    bool IsAside(int child) =>
        sentence.Words[child].Relation is "acl:relcl" or "parataxis"
        || (
            sentence.Words[child].BaseRelation is "obl" or "nmod" or "advcl"
            && _slots.Arguments.CaseOf(child) is { } c
            && _aside.Contains(c)
        );

    Act Read(RuleMatch match, Mood mood)
    {
        var rule = match.Rule;
        var word = match.Word;
        var mutual = rule.SlotsOf("parties");
        var doers = mutual.IsEmpty ? rule.SlotsOf("actor") : mutual;
        var actors = Fill(word, doers);
        if (rule.Type is "REQUEST" or "ACCUSE" && HigherSpeaker(word, actors, match) is { IsEmpty: false } higher)
            actors = higher;
        if (actors.IsEmpty && doers.Contains("subj") && IsFinite(word) && parties.Before(word) is >= 0 and var before)
            actors = [.. parties.Read(before)];
        var recipients = Recipients(match, actors);
        if (
            actors.FirstOrDefault().Side is { } side
            && rule.SlotsOf("recipient").SelectMany(slot => _slots.Fill(word, slot)).Any(parties.IsOwn)
        )
            recipients = [.. recipients.Select(r => r.Side is null ? r with { Side = side, IsState = true } : r)];
        if (recipients.IsEmpty && mutual.IsEmpty && rule.SlotsOf("recipient").Length > 0)
            recipients = [.. Farther(word, rule.Type, actors)];
        (actors, recipients) = new AtHome(
            rule.Type,
            PlaceState(word),
            parties.OnlyState(w => IsOtherDoer(w, word))
        ).Settle(actors, recipients, mutual.IsEmpty);
        var key = sentence.Words[word].Span;
        return new Act(
            rule.Type,
            rule.Mode is "?" ? Weapons.Mode(word) : rule.Mode,
            rule,
            number,
            word,
            actors,
            recipients,
            mood,
            key,
            match
                .Content.Where(c => Math.Abs(c - word) <= LongestSpan)
                .Aggregate(key, (span, c) => span.Union(sentence.Words[c].Span))
        )
        {
            IsMutual = !mutual.IsEmpty && rule.Type is "ASSAULT",
            IsOfBothSides = doers.SelectMany(s => _slots.Fill(word, s)).Any(parties.IsBothSides),
            IsOwnOperation = knowledge.Rules.List("@operation").Contains(Lemma(word)),
            Under = sentence.Words[word].Head,
            PointsBack = actors.IsEmpty && recipients.IsEmpty && IsDefiniteNoun(word, rule),
            IsOfSpeaker = doers.SelectMany(s => _slots.Fill(word, s)).Any(IsFirstPerson),
            IsOnlyModal = sentence.Words[word].Upos is "AUX",
            IsOutcome = rule.Triggers.Any(t => _outcome.Contains(t.Head)),
        };
    }

    // "Peru said the Chilean boat had entered its waters and urged Chile to stop": nobody urges himself; the tree joined the verbs too low.
    ImmutableArray<Party> HigherSpeaker(int word, ImmutableArray<Party> actors, RuleMatch match)
    {
        if (
            sentence.Words[word] is not { BaseRelation: "conj", Head: >= 0 and var joined }
            || sentence.ChildrenOf(word, "nsubj").Any()
            || sentence.Words[joined] is not { BaseRelation: "ccomp", Head: >= 0 and var above }
            || actors.FirstOrDefault().State is not { } state
            || !Fill(word, match.Rule.SlotsOf("recipient")).Any(r => r.State == state)
        )
            return [];
        return [.. _slots.Fill(above, "subj").SelectMany(s => parties.Read(s)).Where(p => p.State != state)];
    }

    // What is given is nobody to whom it is given: "sent medical teams"; "sent Ghana tents" names who gets them.
    ImmutableArray<Party> Recipients(RuleMatch match, ImmutableArray<Party> actors)
    {
        var slots = match.Rule.SlotsOf("recipient");
        var found = Fill(match.Word, slots).Where(f => actors.All(a => IsOther(a, f)));
        if (match.Rule.Type is not ("AID" or "AGREE") || !slots.Any(s => s is "iobj" or "comp.obj"))
            return [.. found];
        return [.. found.Where(f => f.Side is not null && actors.All(a => a.State != f.State || IsPeople(f.Sector)))];
    }

    static bool IsPeople(string? sector) => sector is "CVL" or "REF" or "OPP" or "LAB" or "AGR" or "EDU" or "REB";

    /// <summary>The first party below what the act is done to: "demanded the removal of the governor of ...".</summary>
    IEnumerable<Party> Farther(int word, string type, ImmutableArray<Party> actors)
    {
        var violent = type is "ASSAULT" or Act.Wrongdoing;
        var level = _slots.Arguments.Objects(word).Concat(violent ? [] : _slots.Fill(word, "comp"));
        level = level.Concat(
            _slots
                .Arguments.Phrases(word)
                .Where(p => IsAddressing(p, violent))
                .Where(p => !IsFriendly(type) || _slots.Arguments.CaseOf(p) is not "against")
        );
        // "opened fire to disperse the marchers"
        var purposes = violent
            ? sentence.ChildrenOf(word, "advcl").Where(IsPurpose).SelectMany(_slots.Arguments.Objects).ToList()
            : [];
        level = level.Concat(purposes);
        var seen = new HashSet<int>();
        for (var depth = 0; depth < 4; depth++)
        {
            var here = level.Where(w => w != word && seen.Add(w) && !IsAside(w)).ToList();
            var found = here.SelectMany(w => parties.Read(w)).Where(p => p.Side is not null).Distinct().ToList();
            if (found.Count > 0)
                return found.Where(f => actors.All(a => IsOther(a, f)));
            level = here.SelectMany(w => sentence.ChildrenOf(w))
                .Where(c => sentence.Words[c].Relation is not "acl:relcl")
                .Where(c => !IsFriendly(type) || _slots.Arguments.CaseOf(c) is not "against");
        }
        return purposes.SelectMany(w => parties.Read(w)).Where(f => actors.All(a => IsOther(a, f)));
    }

    // "asked for help against the rebels": nobody asks the rebels.
    static bool IsFriendly(string type) =>
        type is "REQUEST" or "AGREE" or "AID" or "SUPPORT" or "COOPERATE" or "CONSULT";

    // "the attack", but not "the attack in May", which may be another one.
    bool IsDefiniteNoun(int word, TreeRule rule) =>
        rule.Kind is TriggerKind.Noun
        && !(
            sentence.Words[word] is { BaseRelation: "nsubj", Head: >= 0 and var verb }
            && knowledge.Rules.List("@occur").Contains(Lemma(verb))
        )
        && !sentence
            .ChildrenOf(word)
            .Any(c => sentence.Words[c].BaseRelation is "nmod" or "acl" or "compound" or "amod")
        && sentence.ChildrenOf(word, "det").Any(c => knowledge.Rules.List("@definite").Contains(Lemma(c)));

    bool IsFirstPerson(int word) => Lemma(word) is "we" or "i";

    bool IsPurpose(int clause) => _slots.Arguments.MarkOf(clause) is "to";

    // A state's opposition is another party than its government; its own troops are not.
    static bool IsOther(Party actor, Party found) =>
        actor.State != found.State || (found.Sector is not "MIL" && Body(found) != Body(actor));

    static string Body(Party party) => party.Sector ?? "GOV";

    bool IsAddressing(int phrase, bool violent) =>
        _slots.Arguments.CaseOf(phrase)
            is "to"
                or "against"
                or "at"
                or "into"
                or "of"
                or "with"
                or "from"
                or "on"
                or "over"
                or "toward"
                or "towards"
                or "for"
        || (
            !violent
            && _slots.Arguments.CaseOf(phrase) is "in"
            && !knowledge.Rules.List("@favouring").Contains(Lemma(phrase))
        );

    /// <summary>The one state in which the words put the act.</summary>
    string? PlaceState(int word)
    {
        if (Places.Phrase(word) is not { } phrase || _slots.Arguments.CaseOf(phrase) is not ("in" or "at" or "inside"))
            return null;
        var states = parties.Read(phrase).Where(p => p.IsState).Select(p => p.State).Distinct().Take(2).ToList();
        return states.Count == 1 ? states[0] : null;
    }

    // "Police arrested five men, and Chile sent envoys": Chile is no home of the police.
    bool IsOtherDoer(int named, int word) =>
        sentence.Words[named] is { BaseRelation: "nsubj", Head: >= 0 and var verb }
        && verb != word
        && sentence.Words[verb].BaseRelation is "conj" or "parataxis"
        && sentence.Subtree(verb).All(w => w != word);

    bool IsFinite(int word) =>
        sentence.Words[word].Upos is "VERB"
        && sentence.Words[word].Xpos is "VBD" or "VBZ" or "VBP" or "VBN"
        && !(
            _slots.Arguments.IsPassive(word)
            && (
                sentence.Words[word].Relation is "acl"
                || sentence.ChildrenOf(word, "aux").Any()
                || sentence.ChildrenOf(word, "nsubj").Any()
            )
        );

    ImmutableArray<Party> Fill(int word, ImmutableArray<string> slots) =>
        [
            .. slots
                .SelectMany(slot => _slots.Fill(word, slot).Select(filler => (slot, filler)))
                .Where(f => f.filler != word)
                // "a military operation": the adjective says what kind, not whose.
                .SelectMany(f => parties.Read(f.filler).Where(p => f.slot is not "adj" || p.Side is not null))
                .Distinct(),
        ];

    string Lemma(int word) => knowledge.Rules.Vocabulary.Lemma(sentence.Words[word]);

    /// <summary>The words that carry an act: its own, its verb's, and the verb that a noun is subject or object of.</summary>
    public IReadOnlySet<int> ClauseWords(int word)
    {
        var own = new HashSet<int> { word };
        if (_slots.Support(word) is { } support)
            own.Add(support);
        if (
            sentence.Words[word].BaseRelation is "nsubj" or "obj" or "obl"
            && sentence.Words[word].Head is >= 0 and var head
        )
            own.Add(head);
        return own;
    }

    /// <summary>The lemmas of the clause that tells an act, for its contexts.</summary>
    public IEnumerable<string> ClauseLemmas(int word)
    {
        var root = _slots.Support(word) ?? word;
        var phrases = knowledge.Rules.List("@setphrase");
        foreach (var member in sentence.Subtree(root))
        {
            if (!IsPaired(member) && !IsPaired(member + 1))
                yield return Lemma(member);
            if (_slots.PairedLemma(member) is { } pair)
                yield return pair;
        }
        bool IsPaired(int second) =>
            second < sentence.Words.Length && _slots.PairedLemma(second) is { } pair && phrases.Contains(pair);
    }

    /// <summary>Where the words put the act: the first phrase of place on it or on the verb that carries it.</summary>
    public TextSpan? Place(int word) => Places.Phrase(word) is { } phrase ? sentence.SubtreeSpan(phrase) : null;
}
