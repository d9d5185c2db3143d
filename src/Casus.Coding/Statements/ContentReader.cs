using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Finds what is said: before or behind the cue, as far as the clause goes. Ends are found in the row of words, for trees err most there.</summary>
sealed class ContentReader(ParsedText parsed, StatementKnowledge knowledge)
{
    /// <summary>Words behind a closing "he said" that still belong to the saying: "in a statement on Tuesday".</summary>
    const int LongestTail = 14;

    readonly ImmutableArray<TextSpan> _quotes = Quotations.In(parsed.Text);

    /// <summary>"spoke on Tuesday night about": a topic further off is another word's.</summary>
    const int FarthestTopic = 8;

    /// <summary>Words between a saying and the rest of the quotation that it parts.</summary>
    const int FarthestResumption = 20;

    public (TextSpan Span, int Root, CueShapes Shape)? Find(
        int sentence,
        int verb,
        int? subject,
        TextSpan? source,
        Cue cue
    )
    {
        var s = parsed.Sentences[sentence];
        if (cue.Has(CueShapes.Adjective))
            return Felt(s, verb);
        if (cue.Has(CueShapes.Quote) && Clause(s, verb, subject, source) is { } words && IsQuoted(words.Item1))
            return (words.Item1, words.Item2, CueShapes.Clause);
        if (cue.Has(CueShapes.Clause) && Clause(s, verb, subject, source) is { } clause)
            return (
                clause.Item1,
                clause.Item2,
                IsInfinitiveFrom(s, clause.Item1) ? CueShapes.Infinitive : CueShapes.Clause
            );
        foreach (var (shape, read) in _shapes)
            if (
                cue.Has(shape)
                && read(s, verb, cue) is { } root
                && From(s, verb, First(s, verb, root, shape), root, false) is { } content
            )
                return (content.Item1, content.Item2, shape);
        return cue.Has(CueShapes.Object) && subject is { } agent ? Undergone(s, verb, agent) : null;
    }

    static int First(ParsedSentence s, int verb, int root, CueShapes shape)
    {
        var next = Clauses.CueEnd(s, verb, shape) + 1;
        return shape is CueShapes.About && next < root && s.Words[next - 1].Upos is "VERB"
            ? Math.Min(Clauses.Range(s, root).First + 1, root)
            : next;
    }

    bool IsQuoted(TextSpan content)
    {
        var words = content.Of(parsed.Text);
        return Clauses.IsQuote(words[..1].ToString()) || Clauses.IsQuote(words[^1..].ToString());
    }

    /// <summary>"is sure that", "is worried about", "is willing to".</summary>
    (TextSpan, int, CueShapes)? Felt(ParsedSentence s, int adjective)
    {
        var next = adjective + 1;
        if (That(s, adjective) is > 0 and var that && From(s, adjective, that, FirstClausal(s, that + 1), true) is { } clause)
            return (clause.Item1, clause.Item2, CueShapes.Clause);
        if (Complement(s, adjective) is { } act && From(s, adjective, next, act, false) is { } infinitive)
            return (infinitive.Item1, infinitive.Item2, CueShapes.Infinitive);
        if (next + 1 >= s.Words.Length || s.Words[next].Upos is not ("ADP" or "SCONJ"))
            return null;
        var root = s.Words[next].Head is >= 0 and var head && head > next ? head : next + 1;
        return From(s, adjective, next + 1, root, false) is { } about ? (about.Item1, about.Item2, CueShapes.About) : null;
    }

    /// <summary>"The raid was condemned by the bishop": what is done to the subject is said of it.</summary>
    static (TextSpan, int, CueShapes)? Undergone(ParsedSentence s, int verb, int agent)
    {
        if (!Clauses.IsPassive(s, verb) || agent < verb)
            return null;
        foreach (var thing in s.ChildrenOf(verb, "nsubj"))
        {
            var (first, last) = Clauses.Range(s, thing);
            if (last < verb && s.Words[thing].Upos is "NOUN" or "PROPN")
                return (Clauses.Between(s, first, last), thing, CueShapes.Object);
        }
        return null;
    }

    readonly (CueShapes Shape, Func<ParsedSentence, int, Cue, int?> Read)[] _shapes =
    [
        (CueShapes.Infinitive, (s, verb, _) => Complement(s, verb)),
        (CueShapes.Charge, (s, verb, _) => Charge(s, verb)),
        (CueShapes.As, (s, verb, _) => AsSomething(s, verb)),
        (CueShapes.Label, (s, verb, _) => Label(s, verb)),
        (CueShapes.About, (s, verb, cue) => About(s, verb, cue, knowledge)),
        (CueShapes.Object, (s, verb, _) => Object(s, verb)),
        (CueShapes.Toll, (s, verb, _) => GivenCounts.Counted(s, verb)),
    ];

    (TextSpan, int)? Clause(ParsedSentence s, int verb, int? subject, TextSpan? source)
    {
        var edge = source is { } words && words.Start < s.Words[verb].Span.Start ? s.WordAt(words.Start) : verb;
        var behind = LastOf(s, source, subject);
        if (IsClosed(s, Math.Max(verb, behind ?? verb)) && Before(s, verb, behind, edge) is { } closed)
            return closed;
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb && IsSaid(s, child) && !IsTag(s, child))
                return From(s, verb, Start(s, verb, child), child, true);
        var that = That(s, verb);
        if (that > 0)
            return From(s, verb, that, FirstClausal(s, that + 1), true);
        if (Before(s, verb, behind, edge) is { } before)
            return before;
        if (Disguised(s, verb) is { } hidden)
            return From(s, verb, verb + 1, hidden, true);
        return QuoteBehind(s, verb);
    }

    /// <summary>"…, the army said on Sunday, …": nothing said can follow a comma that closes the saying.</summary>
    static bool IsClosed(ParsedSentence s, int last)
    {
        for (var i = last + 1; i < Math.Min(s.Words.Length, last + 6); i++)
            if (s.Words[i].Form is "," or ".")
                return true;
            else if (
                s.Words[i].Upos is "VERB" or "SCONJ" or "AUX"
                || Clauses.IsQuote(s.Words[i].Form)
                || s.Words[i].Form == ":"
            )
                return false;
        return last >= s.Words.Length - 1;
    }

    static bool IsInfinitiveFrom(ParsedSentence s, TextSpan content) =>
        s.WordAt(content.Start) is >= 0 and var first && s.Words[first] is { Upos: "PART", Lemma: "to" };

    static int? LastOf(ParsedSentence s, TextSpan? source, int? subject) =>
        source is { } words && s.WordAt(words.End - 1) is >= 0 and var last ? last : subject;

    static bool IsSaid(ParsedSentence s, int child) =>
        !s.ChildrenOf(child)
            .Any(c => c < child && s.Words[c].Lemma == "as" && s.Words[c].BaseRelation is "mark" or "case")
        && !(s.Words[child].Xpos == "VBG" && s.Words[child - 1].Form == ",")
        && IsClauseOf(s, child);

    /// <summary>"…, the army said on Sunday": words that tell whose the clause before them is, and no clause of it.</summary>
    bool IsTag(ParsedSentence s, int child)
    {
        var first = s.Subtree(child)[0];
        return first > 0
            && s.Words[first - 1].Form == ","
            && knowledge.Verbs.ContainsKey(s.Words[child].Lemma)
            && !s.ChildrenOf(child).Any(c => s.Words[c].BaseRelation is "ccomp" or "xcomp" or "obj");
    }

    static bool IsClauseOf(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "ccomp"
        || (
            s.Words[child].BaseRelation is "xcomp" or "parataxis" or "dep"
            && Clauses.IsClausal(s, child)
            && !Clauses.IsInfinitive(s, child)
            && Clauses.HasChild(s, child, "nsubj")
        );

    /// <summary>First word of a clause that follows its cue; recipients and dates in between are not of it.</summary>
    static int Start(ParsedSentence s, int verb, int child)
    {
        var that = That(s, verb);
        if (that > 0 && that < child)
            return that;
        var first = child;
        foreach (var word in s.Subtree(child))
            if (word > verb)
            {
                first = word;
                break;
            }
        while (first > verb + 1 && s.Words[first - 1].Form is "\"" or "“" or "that")
            first--;
        while (first < child && s.Words[first].Form is "," or ":" or "-" or "—" or "–")
            first++;
        return first;
    }

    /// <summary>A clause whose subject the tree takes for the object: "said the findings raised doubts".</summary>
    static int? Disguised(ParsedSentence s, int verb)
    {
        foreach (
            var thing in s.ChildrenOf(verb)
                .Where(c =>
                    c > verb && s.Words[c].BaseRelation is "obj" or "obl" or "nsubj" or "advcl" or "conj" or "acl"
                )
        )
        foreach (var inner in s.Subtree(thing))
            if (
                inner > verb + 1
                && (
                    s.Words[inner].Xpos is "VBD" or "VBZ" or "VBP" or "MD"
                    || (s.Words[inner].Xpos == "VBN" && s.ChildrenOf(inner, "obj").Any())
                )
                && s.Words[inner].Relation is not "acl:relcl"
            )
                return inner;
        return null;
    }

    static int That(ParsedSentence s, int verb)
    {
        for (var i = verb + 1; i < Math.Min(s.Words.Length - 1, verb + 14); i++)
        {
            if (
                s.Words[i].Lemma is "that" or "whether"
                && (s.Words[i].Upos is "SCONJ" || s.Words[i].BaseRelation is "mark" || IsBehindHearer(s, verb, i))
            )
                return i;
            if (
                s.Words[i].Upos is "VERB" && s.Words[i].Form is not ("citing" or "quoting")
                || s.Words[i].Form is "." or ";"
            )
                return -1;
        }
        return -1;
    }

    /// <summary>"told Meridian that": no relative clause follows a bare name.</summary>
    static bool IsBehindHearer(ParsedSentence s, int verb, int that) =>
        s.Words[verb].Lemma is "tell" or "inform"
        && s.Words[that - 1] is { Upos: "PROPN" } hearer
        && hearer.Head == verb
        && that <= verb + 4;

    static int FirstClausal(ParsedSentence s, int from)
    {
        for (var i = from; i < s.Words.Length; i++)
            if (s.Words[i].Upos is "VERB")
                return i;
        return Math.Min(from, s.Words.Length - 1);
    }

    /// <summary>"…," X said: all that stands before the source, and behind it where the quotation goes on.</summary>
    (TextSpan, int)? Before(ParsedSentence s, int verb, int? subject, int edge)
    {
        var first = Math.Min(edge, verb);
        while (first > 0 && s.Words[first - 1].Upos is "DET" or "ADJ" or "ADV" && s.Words[first - 1].Form is not ",")
            first--;
        var end = first - 1;
        if (
            end < 1
            || s.Words[0].Form is "According" or "according"
            || s.Words[end].Form is not ("," or "\"" or "”" or "''" or "?" or "!" or "—" or "–" or "-")
        )
            return null;
        if (Clauses.IsQuote(s.Words[end].Form) && !Closes(s.Words[end]))
            return null;
        var quoted = Closes(s.Words[end]) || (end > 1 && Closes(s.Words[end - 1]));
        while (end > 0 && s.Words[end].Form is "," or "—" or "–" or "-")
            end--;
        var start = ContentStart(s, end);
        var root = TopOf(s, start, end);
        if (
            end - start < 1 && !Clauses.IsQuote(s.Words[end].Form)
            || (!HasVerb(s, start, end) && (s.Words[verb].Head >= 0 || end - start < 3))
        )
            return null;
        var behind = Math.Max(verb, subject ?? verb);
        if (quoted && GoesOn(s, behind) is { } rest)
            end = rest;
        else if (!quoted && (Clauses.LastWord(s) - behind > LongestTail || !IsTail(s, verb, behind + 1)))
            return null;
        return (Clauses.Between(s, start, end), root);
    }

    /// <summary>Behind a closing saying stand only its when, where and to whom.</summary>
    static bool IsTail(ParsedSentence s, int verb, int next)
    {
        if (next >= s.Words.Length || s.Words[next].Upos is "PUNCT" or "ADP" or "ADV" or "SCONJ" or "CCONJ" or "PART")
            return true;
        return s.Words[verb].Lemma is "tell" or "inform" or "assure" or "remind"
            || s.Words[next].Form.EndsWith("day", StringComparison.Ordinal)
            || s.Words[next].Lemma is "last" or "this" or "late" or "early" or "earlier";
    }

    static int ContentStart(ParsedSentence s, int end)
    {
        var start = 0;
        while (start < end && s.Words[start].Upos is "PUNCT" && !Clauses.IsQuote(s.Words[start].Form))
            start++;
        return start;
    }

    /// <summary>A mark that ends a quotation; a straight one alone does not tell.</summary>
    bool Closes(Word mark) => Clauses.IsQuote(mark.Form) && _quotes.Any(q => q.End == mark.Span.End);

    /// <summary>The end of the sentence when a quotation opens again behind the cue.</summary>
    static int? GoesOn(ParsedSentence s, int behind)
    {
        for (var i = behind + 1; i < s.Words.Length - 2 && i < behind + FarthestResumption; i++)
            if (s.Words[i].Form is "," && s.Words[i + 1].Form is "\"" or "“" or "``")
                return Clauses.LastWord(s);
            else if (s.Words[i].Xpos is "VBD" or "VBZ" or "VBP" or "VBG")
                return null;
        return null;
    }

    static bool HasVerb(ParsedSentence s, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (s.Words[i].Upos is "VERB" or "AUX")
                return true;
        return false;
    }

    /// <summary>The word of a stretch that hangs highest in the tree.</summary>
    public static int TopOf(ParsedSentence s, int first, int last)
    {
        var best = first;
        var depth = int.MaxValue;
        for (var i = first; i <= last; i++)
        {
            if (s.Words[i].Upos is "PUNCT")
                continue;
            var d = 0;
            for (var at = i; at >= 0 && d < depth; at = s.Words[at].Head)
                d++;
            if (d < depth)
                (best, depth) = (i, d);
        }
        return best;
    }

    (TextSpan, int)? QuoteBehind(ParsedSentence s, int verb)
    {
        for (var i = verb + 1; i < s.Words.Length - 2 && i < verb + 10; i++)
            if (
                s.Words[i].Form is "\"" or "“" or "``"
                || (s.Words[i].Form is ":" && HasVerb(s, i + 1, s.Words.Length - 1))
            )
                return From(s, verb, s.Words[i].Form == ":" ? i + 1 : i, FirstClausal(s, i + 1), true);
        return null;
    }

    static int? Complement(ParsedSentence s, int verb)
    {
        foreach (var child in s.ChildrenOf(verb))
            if (
                child > verb
                && s.Words[child].BaseRelation is "xcomp" or "ccomp" or "advcl"
                && Clauses.IsInfinitive(s, child)
            )
                return child;
        // "begged both sides to stop": the tree often hangs what is begged for on those who are begged.
        foreach (var asked in s.ChildrenOf(verb, "obj"))
        foreach (var act in s.ChildrenOf(asked, "acl"))
            if (asked > verb && Clauses.IsInfinitive(s, act))
                return act;
        return null;
    }

    /// <summary>Somebody and "of" or "for" something; without a charge behind it, no charge.</summary>
    static int? Charge(ParsedSentence s, int verb)
    {
        var target = s.ChildrenOf(verb, "obj").Where(c => c > verb).Cast<int?>().FirstOrDefault();
        for (var i = verb + 2; i < s.Words.Length - 1; i++)
        {
            if (s.Words[i].Upos is "ADP" or "SCONJ" && s.Words[i].Lemma is "of" or "for" or "with" or "over")
                return target ?? i + 1;
            if (s.Words[i].Form is "." or ";")
                break;
        }
        return s.Words[verb].Lemma is "accuse" or "blame" ? target : null;
    }

    /// <summary>"described the visit as a success".</summary>
    static int? AsSomething(ParsedSentence s, int verb)
    {
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb)
            {
                if (IsAs(s, child))
                    return child;
                foreach (var below in s.ChildrenOf(child))
                    if (below > child && IsAs(s, below))
                        return below;
            }
        return null;
    }

    static bool IsAs(ParsedSentence s, int word) =>
        s.ChildrenOf(word).Any(c => c < word && s.Words[c].Lemma == "as" && s.Words[c].BaseRelation is "case" or "mark");

    static int? Label(ParsedSentence s, int verb)
    {
        var thing = s.ChildrenOf(verb)
            .Where(c => c > verb && s.Words[c].BaseRelation is "obj" or "xcomp" or "obl" or "ccomp")
            .ToList();
        return
            thing.Exists(c =>
                s.Words[c].BaseRelation is "xcomp" or "ccomp"
                && s.Words[c].Upos is not "PROPN"
                && !Clauses.IsInfinitive(s, c)
            ) || HasTwoPhrases(s, verb)
            ? thing.Cast<int?>().FirstOrDefault()
            : AsSomething(s, verb);
    }

    /// <summary>"called the visit a success": two noun phrases in a row, however the tree hangs them.</summary>
    static bool HasTwoPhrases(ParsedSentence s, int verb)
    {
        for (var i = verb + 2; i < Math.Min(verb + 8, s.Words.Length - 1); i++)
        {
            if (s.Words[i].Upos is "ADP" or "VERB" or "SCONJ" or "CCONJ" || s.Words[i].Form is "," or ".")
                return false;
            if (
                s.Words[i - 1].Upos is "NOUN" or "PROPN" or "PRON"
                && (s.Words[i].Lemma is "a" or "an" || Clauses.IsQuote(s.Words[i].Form))
            )
                return true;
        }
        return false;
    }

    static int? About(ParsedSentence s, int verb, Cue cue, StatementKnowledge knowledge)
    {
        var next = Clauses.CueEnd(s, verb, CueShapes.None) + 1;
        if (next + 1 < s.Words.Length && s.Words[next].Upos is "ADP" or "SCONJ" && Leads(s.Words[next]))
            return s.ChildrenOf(verb).Where(c => c > next).Cast<int?>().FirstOrDefault() ?? next + 1;
        foreach (var phrase in s.ChildrenOf(verb))
            if (phrase > verb && s.ChildrenOf(phrase).Any(c => s.Words[c].BaseRelation is "case" or "mark" && Leads(s.Words[c])))
                return s.Words[phrase].BaseRelation is "obl" or "advcl" && phrase - verb < FarthestTopic ? phrase : null;
        return null;

        bool Leads(Word word) =>
            cue.With.IsEmpty ? knowledge.Is(StatementWords.Topic, word.Lemma) : cue.With.Contains(word.Lemma);
    }

    static int? Object(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb, "obj")
            .Where(c => c > verb && s.Words[c].Upos is not "PRON" || s.Words[c].Form is "what")
            .Cast<int?>()
            .FirstOrDefault();

    /// <summary>From a word to where this cue's clause ends.</summary>
    (TextSpan, int)? From(ParsedSentence s, int verb, int first, int root, bool clause)
    {
        var end = End(s, verb, first, root, clause);
        while (
            end > first
            && s.Words[end].Upos == "PUNCT"
            && !Clauses.IsQuote(s.Words[end].Form)
            && s.Words[end].Form != ")"
        )
            end--;
        return end < first ? null : (Clauses.Between(s, first, end), Math.Clamp(root, 0, s.Words.Length - 1));
    }

    int End(ParsedSentence s, int verb, int first, int root, bool clause)
    {
        var end = Clauses.LastWord(s);
        if (s.Words[verb].BaseRelation is "acl" or "advcl" or "conj" || s.Words[verb].Relation is "acl:relcl")
        {
            var own = Clauses.Range(s, verb).Last;
            if (own > first)
                end = Math.Min(end, own);
        }
        foreach (var child in s.ChildrenOf(verb))
        {
            if (child <= Math.Max(root, first) || child > end)
                continue;
            var start = Clauses.Range(s, child).First;
            if (start > first && Leaves(s, child) && !(clause && StaysSaid(s, child)))
                end = Math.Min(end, start - 1);
        }
        for (var i = first + 1; i <= end; i++)
            if (i > root && i < end && IsAside(s, i, clause))
                return i - 1;
            else if (IsNewSaying(s, i))
                return i - 2;
            else if (i > root && IsJoinedSaying(s, i))
                return i - 2;
            else if (i + 2 < end && TurnsToOther(s, i, end))
                return i - 1;
        while (end > first && s.Words[end].Upos is "CCONJ" or "SCONJ")
            end--;
        return end;
    }

    /// <summary>"said that …, and a road was closed": a further clause with a subject of its own and no new saying is still said.</summary>
    bool StaysSaid(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "conj"
        && s.ChildrenOf(child).Any(c => s.Words[c].BaseRelation is "nsubj" or "expl")
        && !knowledge.Verbs.ContainsKey(s.Words[child].Lemma);

    /// <summary>A second verb of the same subject, or the teller's own "as …", "after …".</summary>
    static bool Leaves(ParsedSentence s, int child) =>
        s.Words[child].BaseRelation is "conj"
        || (s.Words[child].BaseRelation is "parataxis" && Clauses.HasChild(s, child, "nsubj"))
        || (
            s.Words[child].BaseRelation is "advcl"
            && s.ChildrenOf(child, "mark")
                .Any(m => s.Words[m].Lemma is "as" or "while" or "although" or "though" or "whereas" or "hour" or "day")
        );

    /// <summary>", which …", ", dealing a blow to …": what the teller adds behind a comma, outside any quotation.</summary>
    bool IsAside(ParsedSentence s, int comma, bool clause)
    {
        if (s.Words[comma].Form != "," || _quotes.Any(q => q.Contains(s.Words[comma].Span)))
            return false;
        var next = s.Words[comma + 1];
        if (next.Xpos is "WDT" or "WP" or "WRB")
            return Clauses.Range(s, next.Head < 0 ? comma : next.Head).Last >= Clauses.LastWord(s) - 1;
        return !clause && next.Xpos == "VBG" && next.BaseRelation is "advcl";
    }

    /// <summary>", while B said": another source takes over.</summary>
    bool TurnsToOther(ParsedSentence s, int comma, int end)
    {
        if (
            s.Words[comma].Form != ","
            || s.Words[comma + 1].Lemma is not ("while" or "whereas" or "but" or "and" or "although")
        )
            return false;
        for (var i = comma + 3; i <= Math.Min(end, comma + 10); i++)
            if (s.Words[i].Upos == "VERB" && knowledge.Verbs.ContainsKey(s.Words[i].Lemma))
                return s.ChildrenOf(i, "nsubj").Any(n => n > comma && s.Words[n].Upos is not "PRON");
            else if (s.Words[i].Upos is "VERB" || s.Words[i].Form is ",")
                return false;
        return false;
    }

    /// <summary>"denied that … and said that": the outer speaker goes on.</summary>
    static bool IsJoinedSaying(ParsedSentence s, int i) =>
        s.Words[i].Xpos is "VBD"
        && s.Words[i].Lemma is "say" or "add" or "accuse" or "insist"
        && s.Words[i - 1].Form is "and" or "but"
        && !s.ChildrenOf(i, "nsubj").Any();

    /// <summary>", adding that", ", citing": the next saying in the row begins.</summary>
    bool IsNewSaying(ParsedSentence s, int i) =>
        s.Words[i].Upos == "VERB"
        && s.Words[i - 1].Form == ","
        && s.Words[i].Form.EndsWith("ing", StringComparison.Ordinal)
        && knowledge.Verbs.TryGetValue(s.Words[i].Lemma, out var cue)
        && (cue.Has(CueShapes.Clause) || cue.Has(CueShapes.Cite));
}
