using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Finds what is said: before or behind the cue, as far as the clause goes. Ends are found in the row of words, for trees err most there.</summary>
sealed class ContentReader(ParsedText parsed, StatementKnowledge knowledge)
{
    readonly ContentEnds _ends = new(parsed, knowledge);
    readonly ClosingSayings _closing = new(parsed);

    public (TextSpan Span, int Root, CueShapes Shape)? Find(
        int sentence,
        int verb,
        int? subject,
        TextSpan? source,
        Cue cue
    )
    {
        var s = parsed.Sentences[sentence];
        if (LaysClaim(s, verb, cue) || Takes(s, verb))
            return null;
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
        if (
            (cue.Takes & (CueShapes.Clause | CueShapes.Infinitive | CueShapes.Object)) != 0
            && Complements.Doing(s, verb) is { } act
            && _ends.From(s, verb, verb + 1, act, false) is { } doing
        )
            return (doing.Item1, doing.Item2, CueShapes.Infinitive);
        foreach (var (shape, read) in _shapes)
            if (
                cue.Has(shape)
                && read(s, verb, cue) is { } root
                && _ends.From(s, verb, First(s, verb, root, shape), root, false) is { } content
            )
                return (content.Item1, content.Item2, shape);
        return cue.Has(CueShapes.Object) && subject is { } agent ? Undergone(s, verb, agent) : null;
    }

    static int First(ParsedSentence s, int verb, int root, CueShapes shape)
    {
        var next = Clauses.CueEnd(s, verb, shape, root) + 1;
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
        if (
            That(s, adjective) is > 0 and var that
            && _ends.From(s, adjective, that, FirstClausal(s, that + 1), true) is { } clause
        )
            return (clause.Item1, clause.Item2, CueShapes.Clause);
        foreach (var child in s.ChildrenOf(adjective, "ccomp"))
            if (child > next && _ends.From(s, adjective, next, child, true) is { } bare)
                return (bare.Item1, bare.Item2, CueShapes.Clause);
        if (
            Complements.Complement(s, adjective) is { } act
            && _ends.From(s, adjective, next, act, false) is { } infinitive
        )
            return (infinitive.Item1, infinitive.Item2, CueShapes.Infinitive);
        if (next + 1 >= s.Words.Length || s.Words[next].Upos is not ("ADP" or "SCONJ"))
            return null;
        var root = s.Words[next].Head is >= 0 and var head && head > next ? head : next + 1;
        return _ends.From(s, adjective, next + 1, root, false) is { } about
            ? (about.Item1, about.Item2, CueShapes.About)
            : null;
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
        (CueShapes.Infinitive, (s, verb, _) => Complements.Complement(s, verb)),
        (CueShapes.Charge, (s, verb, _) => Complements.Charge(s, verb)),
        (CueShapes.As, (s, verb, _) => Complements.AsSomething(s, verb)),
        (CueShapes.Label, (s, verb, _) => HiddenContents.Named(s, verb) ?? Complements.Label(s, verb)),
        (CueShapes.About, (s, verb, cue) => Complements.About(s, verb, cue, knowledge)),
        (CueShapes.Object, (s, verb, _) => Complements.Gerund(s, verb)),
        (CueShapes.Object, (s, verb, _) => Complements.Object(s, verb)),
        (CueShapes.Object, (s, verb, cue) => Complements.Pronoun(s, verb, cue)),
        (CueShapes.Toll, (s, verb, _) => GivenCounts.Counted(s, verb, knowledge)),
    ];

    /// <summary>Who disputes a border lays claim to it; who disputes a count denies it.</summary>
    bool LaysClaim(ParsedSentence s, int verb, Cue cue) =>
        cue.Polarity is Polarity.Denies
        && s.ChildrenOf(verb, "obj")
            .Any(o => knowledge.Is(StatementWords.Contested, s.Words[o].Lemma.ToLowerInvariant()));

    /// <summary>What claims lives says nothing.</summary>
    bool Takes(ParsedSentence s, int verb) =>
        s.ChildrenOf(verb, "obj")
            .Any(o =>
                knowledge.Is(StatementWords.Taken, $"{s.Words[verb].Lemma} {s.Words[o].Lemma}".ToLowerInvariant())
            );

    (TextSpan, int)? Clause(ParsedSentence s, int verb, int? subject, TextSpan? source)
    {
        var edge = source is { } words && words.Start < s.Words[verb].Span.Start ? s.WordAt(words.Start) : verb;
        var behind = LastOf(s, source, subject);
        if (Confirmations.Content(s, verb) is { } confirmed)
            return confirmed;
        if (
            IsClosed(s, Math.Max(verb, behind ?? verb), Math.Min(verb, edge))
            && (ClosingSayings.Around(s, verb, edge, behind) ?? _closing.Before(s, verb, behind, edge)) is { } closed
        )
            return closed;
        if (HearerOf(s, verb) && HiddenContents.Heard(s, verb) is { } heard)
            return _ends.From(s, verb, s.Subtree(heard)[0], heard, true);
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb && IsSaid(s, child) && !IsTag(s, child))
                return _ends.From(s, verb, Start(s, verb, child), child, true);
        var that = That(s, verb);
        if (that > 0)
            return _ends.From(s, verb, that, FirstClausal(s, that + 1), true);
        if (_closing.Before(s, verb, behind, edge) is { } before)
            return before;
        if (Disguised(s, verb) is { } hidden)
            return _ends.From(s, verb, verb + 1, hidden, true);
        return QuoteBehind(s, verb);
    }

    /// <summary>"…, the army said on Sunday, …": nothing said can follow a comma that closes the saying.</summary>
    bool IsClosed(ParsedSentence s, int last, int first)
    {
        for (var i = last + 1; i < Math.Min(s.Words.Length, last + 6); i++)
            if (s.Words[i].Form is "," or "." or ";")
                return !_closing.OpensBehind(s, i) || _closing.ClosesBefore(s, first);
            else if (
                s.Words[i].Upos is "VERB" or "SCONJ" or "AUX"
                || Clauses.IsQuote(s.Words[i].Form)
                || s.Words[i].Form == ":"
            )
                return false;
        return last >= s.Words.Length - 1;
    }

    static bool HearerOf(ParsedSentence s, int verb) =>
        s.Words[verb].Lemma is "tell" or "inform" or "assure" or "remind" or "warn" or "ask";

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
        // "said seven people, two of them boys, had died": nobody is said something, so what the tree calls a hearer is of the clause.
        if (!HearerOf(s, verb))
            foreach (var thing in s.ChildrenOf(verb))
                if (thing > verb && thing < first && s.Words[thing].BaseRelation is "iobj" or "obj")
                    first = Math.Max(verb + 1, Math.Min(first, s.Subtree(thing)[0]));
        while (first > verb + 1 && s.Words[first - 1].Form is "\"" or "“" or "that")
            first--;
        while (first < child && s.Words[first].Form is "," or ";" or ":" or "-" or "—" or "–")
            first++;
        return first;
    }

    /// <summary>A clause whose subject the tree takes for the object: "said the findings raised doubts".</summary>
    static int? Disguised(ParsedSentence s, int verb)
    {
        foreach (
            var thing in s.ChildrenOf(verb)
                .Where(c =>
                    c > verb
                    && s.Words[c].BaseRelation is "obj" or "obl" or "nsubj" or "advcl" or "conj" or "acl"
                    && !(s.ChildrenOf(c, "cc").Any() && s.ChildrenOf(c, "mark").Any())
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
                // "said troops had answered fire and that three were missing": joined to what is said further out.
                return s.Words[i - 1].Upos is "CCONJ" ? -1 : i;
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

    public static bool HasVerb(ParsedSentence s, int first, int last)
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

    /// <summary>"answered "a provocation" by the rebels": quoted words without a verb that words outside the quotation go on with.</summary>
    static bool IsQuotedName(ParsedSentence s, int open)
    {
        var close = open + 1;
        while (close < s.Words.Length && !Clauses.IsQuote(s.Words[close].Form))
            close++;
        return close + 1 < s.Words.Length && s.Words[close + 1].Upos is "ADP" && !HasVerb(s, open + 1, close);
    }

    (TextSpan, int)? QuoteBehind(ParsedSentence s, int verb)
    {
        if (verb + 1 < s.Words.Length && Clauses.IsQuote(s.Words[verb + 1].Form) && IsQuotedName(s, verb + 1))
            return null;
        for (var i = verb + 1; i < s.Words.Length - 2 && i < verb + 10; i++)
            if (
                s.Words[i].Form is "\"" or "“" or "``"
                || (s.Words[i].Form is ":" && HasVerb(s, i + 1, s.Words.Length - 1))
            )
                return _ends.From(s, verb, s.Words[i].Form == ":" ? i + 1 : i, FirstClausal(s, i + 1), true);
        return null;
    }
}
