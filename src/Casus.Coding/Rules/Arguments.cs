using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Rules;

/// <summary>Who does and to whom, led through passives, participles, relative clauses, joined verbs and "to" clauses.</summary>
sealed class Arguments(ParsedSentence sentence, RuleBook book)
{
    const int DeepestClimb = 6;

    readonly ImmutableHashSet<string> _calendar = book.List("@calendar");
    readonly ImmutableHashSet<string> _stative = book.List("@stative");
    readonly ImmutableHashSet<string> _charging = book.List("@charging");
    readonly ImmutableHashSet<string> _suffered = book.List("@suffered");

    /// <summary>The doers: the subject, or the agent of a passive.</summary>
    public IEnumerable<int> Subjects(int verb) =>
        IsPassive(verb)
            ? Phrases(verb).Where(p => CaseOf(p) is "by" && sentence.Words[p].BaseRelation is "obl" or "nmod")
            : SurfaceSubjects(verb);

    /// <summary>To whom or what it is done: the object, or the subject of a passive.</summary>
    public IEnumerable<int> Objects(int verb)
    {
        if (IsPassive(verb))
            return SurfaceSubjects(verb);
        var own = sentence.ChildrenOf(verb, "obj").Select(o => Antecedent(o, verb)).ToList();
        if (own.Count == 0)
            own = [.. sentence.ChildrenOf(verb, "iobj")];
        if (own.Count == 0)
            own = [.. sentence.ChildrenOf(verb, "xcomp").Where(IsNameAfterAll)];
        if (own.Count == 0)
            own = [.. sentence.ChildrenOf(verb).Where(c => IsBarePhrase(c) && c > verb)];
        if (own.Count > 0)
            return own;
        if (ObjectAfter(verb) is { } after)
            return [after];
        var word = sentence.Words[verb];
        if (word.Relation is "acl:relcl" && OwnSubject(verb) is { } s && !IsRelative(s) && !HasClausalComplement(verb))
            return [word.Head];
        // "bombed and looted the town": the object stands on the last of the joined verbs.
        return sentence
            .ChildrenOf(verb, "conj")
            .Where(c => c < verb + 4 && OwnSubject(c) is null)
            .SelectMany(c => sentence.ChildrenOf(c, "obj"));
    }

    /// <summary>Phrases with a preposition, and clauses with one ("of opening fire"), that hang on a word.</summary>
    public IEnumerable<int> Phrases(int word) =>
        sentence
            .ChildrenOf(word)
            .Where(c => sentence.Words[c].BaseRelation is "obl" or "nmod" or "advcl" or "acl" && CaseOf(c) is not null)
            .Concat(MishungAgents(word))
            .SelectMany(c => WithJoined(c));

    // "The shelling of towns by troops went on": a phrase with "by" is nobody's subject; it belongs to the noun before it.
    IEnumerable<int> MishungAgents(int word) =>
        sentence.Words[word].BaseRelation is "nsubj" && sentence.Words[word].Head is >= 0 and var verb
            ? sentence.ChildrenOf(verb, "nsubj").Where(c => c > word && c < verb && CaseOf(c) is "by")
            : [];

    /// <summary>The preposition before a phrase or clause, its parts joined (<c>because_of</c>); null when it has none or is a possessive.</summary>
    public string? CaseOf(int word)
    {
        foreach (var child in sentence.ChildrenOf(word))
        {
            var c = sentence.Words[child];
            if (
                c.BaseRelation is "case" or "mark" && c.Lemma is not ("'s" or "'" or "to")
                || (c.BaseRelation is "case" && c.Lemma is "to")
                || (c.BaseRelation is "advmod" && c.Lemma is "when" && sentence.Words[word].BaseRelation is "advcl")
            )
                return string.Join(
                        '_',
                        sentence.ChildrenOf(child, "fixed").Select(f => sentence.Words[f].Lemma).Prepend(c.Lemma)
                    )
                    .ToLowerInvariant();
        }
        // "to New Zealand": the tree may hang the preposition on the second word of a name.
        foreach (var part in sentence.ChildrenOf(word, "flat"))
            if (sentence.ChildrenOf(part, "case").Any() && CaseOf(part) is { } inner)
                return inner;
        // The second of two joined phrases borrows the preposition of the first.
        return sentence.Words[word].BaseRelation is "conj" && sentence.Words[word].Head is >= 0 and var head
            ? CaseOf(head)
            : null;
    }

    public string? MarkOf(int clause) =>
        sentence.ChildrenOf(clause, "mark").Select(m => sentence.Words[m].Lemma.ToLowerInvariant()).FirstOrDefault();

    public bool IsPassive(int verb)
    {
        var word = sentence.Words[verb];
        if (
            IsState(verb)
            || (!HasAuxiliary(verb) && sentence.ChildrenOf(verb).Any(c => c > verb && IsBehindParticle(c)))
        )
            return false;
        foreach (var child in sentence.ChildrenOf(verb))
            if (sentence.Words[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
                return true;
        // "forty were arrested and twelve officers injured": the second shares the auxiliary of the first.
        if (
            word is { Xpos: "VBN", BaseRelation: "conj", Head: >= 0 }
            && OwnSubject(verb) is not null
            && !HasAuxiliary(verb)
            && !sentence.ChildrenOf(verb, "obj").Any()
        )
            return IsPassive(word.Head);
        if (IsSuffered(verb))
            return true;
        // A past participle with an object of its own is a past tense mistaken for one.
        if (word.Xpos is not "VBN" || OwnSubject(verb) is not null || HasAuxiliary(verb))
            return false;
        if (sentence.ChildrenOf(verb, "obj").Any())
            return false;
        return word.Relation is "acl" or "amod" or "advcl"
            || (word.BaseRelation is "conj" && word.Head >= 0 && IsPassive(word.Head));
    }

    // "Two officers injured in Lima": the headline drops the auxiliary of what nobody does without an object.
    bool IsSuffered(int verb) =>
        sentence.Words[verb] is { Xpos: "VBN" or "VBD", BaseRelation: "root" or "parataxis" or "ccomp" }
        && _suffered.Contains(Lemma(verb))
        && OwnSubject(verb) is not null
        && !HasAuxiliary(verb)
        && !sentence
            .ChildrenOf(verb)
            .Any(c =>
                sentence.Words[c].BaseRelation is "obj" or "iobj" or "xcomp" or "ccomp" or "conj" or "expl"
                || (c > verb && (IsBarePhrase(c) || IsBehindParticle(c)))
            )
        && ObjectAfter(verb) is null;

    // "is prepared to leave", "is committed to peace": nobody prepares or commits the subject.
    bool IsState(int verb) =>
        sentence.Words[verb].Xpos is "VBN"
        && _stative.Contains(Lemma(verb))
        && !sentence.ChildrenOf(verb, "obj").Any()
        && OwnSubject(verb) is not null;

    IEnumerable<int> SurfaceSubjects(int verb, int climbed = 0)
    {
        if (OwnSubject(verb) is { } subject)
            return [Antecedent(subject, verb)];
        if (SubjectBefore(verb) is { } before)
            return [before];
        var word = sentence.Words[verb];
        if (word.Head < 0 || climbed > DeepestClimb)
            return [];
        return word.BaseRelation switch
        {
            // "struck the town, destroying forty houses": the tree may hang it on the town.
            "acl" when IsLooseParticiple(verb) && VerbAbove(verb) is >= 0 and var v => SurfaceSubjects(v, climbed + 1),
            "acl" when word.Relation is "acl:relcl" || MarkOf(verb) is null => [word.Head],
            "acl" when IsCharged(word.Head) => [word.Head],
            "acl" => Owners(word.Head),
            "amod" when word.Head > verb && word.Xpos is "VBN" => [word.Head],
            "xcomp" => Controllers(word.Head, climbed),
            "ccomp" when MarkOf(verb) is "to" => Controllers(word.Head, climbed),
            // "accused the army of bombing": the tree may hang the bombing on the accusing.
            "advcl" when IsChargeOf(verb) && Objects(word.Head).ToList() is { Count: > 0 } charged => charged,
            "conj" or "advcl" or "parataxis" when VerbAbove(verb) is >= 0 and var above => SurfaceSubjects(
                above,
                climbed + 1
            ),
            _ => [],
        };
    }

    // A finite verb without a subject has lost it to the parser: the noun phrase that ends right before it is its subject.
    int? SubjectBefore(int verb)
    {
        if (!IsFinite(verb))
            return null;
        var at = verb - 1;
        while (at >= 0 && sentence.Words[at].Upos is "AUX" or "ADV" or "PART")
            at--;
        at = BeforeInsertion(at);
        if (at > 0 && _calendar.Contains(sentence.Words[at].Form.ToLowerInvariant()))
            at -= sentence.Words[at - 1].Upos is "ADP" ? 2 : 1;
        if (
            at < 0
            || !(sentence.Words[at].Upos is "NOUN" or "PROPN" or "PRON" || StandsForNoun(at) || IsTrailingNumber(at))
            || IsRelative(at)
        )
            return null;
        while (IsInnerPart(at, verb))
            at = sentence.Words[at].Head;
        return at;
    }

    // "an earthquake of magnitude 6.6 struck"
    bool IsTrailingNumber(int word) =>
        sentence.Words[word] is { Upos: "NUM", BaseRelation: "flat" or "nummod" or "nmod" or "appos", Head: var head }
        && head >= 0
        && head < word;

    // "the Ugandan military entered": an adjective with an article and no noun is one.
    bool StandsForNoun(int word)
    {
        var at = word;
        while (at > 0 && sentence.Words[at].Upos is "ADJ")
            at--;
        return at < word && sentence.Words[at].Upos is "DET";
    }

    // "Nine soldiers — five of them recruits — were taken": back over what the dashes or commas hold.
    int BeforeInsertion(int at)
    {
        if (at < 0 || sentence.Words[at].Form is not ("—" or "–" or "-" or "," or "--"))
            return at;
        for (var open = at - 1; open > 0; open--)
            if (sentence.Words[open].Form == sentence.Words[at].Form)
                return open - 1;
        return at;
    }

    bool IsInnerPart(int word, int verb)
    {
        var w = sentence.Words[word];
        if (w.Head < 0 || w.Head >= verb || IsVerbal(w.Head))
            return false;
        return w.BaseRelation is "nmod" or "flat" or "compound" or "appos" or "nummod"
            || (w.BaseRelation is "conj" && w.Upos is "PROPN" && sentence.Words[w.Head].Upos is "PROPN");
    }

    bool IsFinite(int verb) =>
        sentence.Words[verb].Upos is "VERB"
        && (sentence.Words[verb].Xpos is "VBD" or "VBZ" or "VBP" || HasFiniteAuxiliary(verb));

    bool HasFiniteAuxiliary(int verb) =>
        sentence
            .ChildrenOf(verb, "aux")
            .Any(a => sentence.Words[a].Xpos is "VBD" or "VBZ" or "VBP" or "MD" && a < verb);

    // A noun right after a verb that the parser made a clause of its own beside it is the verb's object.
    int? ObjectAfter(int verb)
    {
        var at = verb + 1;
        while (
            at < sentence.Words.Length
            && (
                sentence.Words[at].Upos is "DET" or "ADJ" or "NUM"
                || sentence.Words[at].BaseRelation is "amod" or "compound"
                || sentence.Words[at].Relation is "nmod:poss"
            )
        )
            at++;
        return
            at < sentence.Words.Length
            && sentence.Words[at].Upos is "NOUN" or "PROPN"
            && sentence.Words[at].BaseRelation is "ccomp" or "parataxis" or "dep"
            && sentence.Words[at].Head == sentence.Words[verb].Head
            ? at
            : null;
    }

    // "shelling army positions": a phrase after a verb that has no preposition and tells no time is its object.
    bool IsBarePhrase(int word) =>
        sentence.Words[word].Relation is "obl"
        && sentence.Words[word].Upos is "NOUN" or "PROPN"
        && (CaseOf(word) is null || IsRoughNumber(word) || IsBehindParticle(word))
        && (!_calendar.Contains(sentence.Words[word].Form.ToLowerInvariant()) || sentence.Words[word].Form is "march");

    // "handed over their weapons": the particle of a verb that the rules know is no preposition, whatever the tree says.
    bool IsBehindParticle(int word) =>
        sentence.Words[word].Head is >= 0 and var verb
        && CaseOf(word) is { } particle
        && book.IsPhrasal(Lemma(verb), particle)
        && sentence.ChildrenOf(word, "case").Any(c => c == verb + 1);

    // "destroyed about a dozen tanks": the preposition belongs to the number.
    bool IsRoughNumber(int word) =>
        CaseOf(word) is "about" or "around" or "over" or "up" && sentence.ChildrenOf(word, "nummod").Any();

    // "telephoned Russian Foreign Minister ...": a name is no clause, whatever the parser calls it.
    bool IsNameAfterAll(int word) =>
        sentence.Words[word].Upos is "NOUN" or "PROPN" or "ADJ"
        && char.IsUpper(sentence.Words[word].Form[0])
        && MarkOf(word) is null;

    // "asked them to leave": they leave; "was forced to leave", "promised them to leave": the subject does.
    IEnumerable<int> Controllers(int governor, int climbed)
    {
        var word = sentence.Words[governor];
        if (!IsPassive(governor) && word.Lemma is not ("promise" or "threaten" or "vow" or "pledge" or "swear"))
        {
            var objects = sentence.ChildrenOf(governor, "obj").Concat(sentence.ChildrenOf(governor, "iobj")).ToList();
            if (objects.Count > 0)
                return objects;
            var called = Phrases(governor).Where(p => CaseOf(p) is "on" or "upon" && word.Lemma is "call").ToList();
            if (called.Count > 0)
                return called;
        }
        return SurfaceSubjects(governor, climbed + 1);
    }

    // "accused rebels of shelling": where the tree hangs the shelling on the rebels, they do it.
    bool IsCharged(int noun) =>
        sentence.Words[noun] is { BaseRelation: "obj" or "nsubj" or "obl", Head: >= 0 } word
        && _charging.Contains(Lemma(word.Head));

    bool IsLooseParticiple(int verb) =>
        sentence.Words[verb] is { Xpos: "VBG", Relation: "acl", Head: var head }
        && verb > head + 1
        && sentence.Words[verb - 1].Form is ","
        && sentence.Words[head].BaseRelation is "obj" or "obl" or "nmod";

    bool IsChargeOf(int clause) =>
        sentence.Words[clause].Head is >= 0 and var verb
        && _charging.Contains(Lemma(verb))
        && MarkOf(clause) is "of" or "for" or "from" or "with";

    // "its decision to attack", "made a decision to attack".
    IEnumerable<int> Owners(int noun)
    {
        var owners = sentence.ChildrenOf(noun, "nmod:poss").ToList();
        // "Greece plans to": a verb that the tagger took for a plural keeps its subject.
        if (owners.Count == 0)
            owners = [.. sentence.ChildrenOf(noun, "nsubj")];
        if (owners.Count > 0)
            return owners;
        var word = sentence.Words[noun];
        return word.Head >= 0 && IsVerbal(word.Head) && word.BaseRelation is "obj" or "obl"
            ? SurfaceSubjects(word.Head, 1)
            : [];
    }

    int VerbAbove(int word)
    {
        var at = sentence.Words[word].Head;
        while (at >= 0 && !IsVerbal(at))
            at = sentence.Words[at].Head;
        return at;
    }

    int? OwnSubject(int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb, "nsubj"))
            return child;
        // "said that it is prepared to leave": the parser may take such an "it" for an empty one.
        foreach (var child in sentence.ChildrenOf(verb, "expl"))
            if (child < verb && sentence.ChildrenOf(verb, "xcomp").Any() && _stative.Contains(Lemma(verb)))
                return child;
        return null;
    }

    // The noun that "who", "which" or "that" stands for.
    int Antecedent(int pronoun, int verb)
    {
        if (!IsRelative(pronoun))
            return pronoun;
        for (var (word, steps) = (verb, 0); sentence.Words[word].Head >= 0 && steps < DeepestClimb; steps++)
        {
            if (sentence.Words[word].Relation is "acl:relcl")
                return sentence.Words[word].Head;
            word = sentence.Words[word].Head;
        }
        return pronoun;
    }

    IEnumerable<int> WithJoined(int word) =>
        sentence.ChildrenOf(word, "conj").Where(c => !IsVerbal(c) && HasCase(c)).Prepend(word);

    bool HasCase(int word) => sentence.ChildrenOf(word, "case").Any();

    bool IsRelative(int word) =>
        sentence.Words[word].Xpos is "WDT" or "WP" or "WP$" || sentence.Words[word].Has("PronType=Rel");

    bool IsVerbal(int word) => sentence.Words[word].Upos is "VERB" or "AUX" || sentence.ChildrenOf(word, "cop").Any();

    bool HasAuxiliary(int word) => sentence.ChildrenOf(word, "aux").Any();

    bool HasClausalComplement(int word) =>
        sentence.ChildrenOf(word).Any(c => sentence.Words[c].BaseRelation is "ccomp" or "xcomp");

    string Lemma(int word) => book.Vocabulary.Lemma(sentence.Words[word]);
}
