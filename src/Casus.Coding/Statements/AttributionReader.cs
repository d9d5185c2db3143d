using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Reads a sentence for every place where it puts words into somebody's mouth.</summary>
sealed class AttributionReader(ParsedText parsed, ActorMentions actors, Voices voices, StatementKnowledge knowledge)
{
    readonly Subjects _subjects = new(parsed, voices);
    readonly ContentReader _contents = new(parsed, knowledge);

    public List<Attribution> Read(int sentence)
    {
        var s = parsed.Sentences[sentence];
        var found = new List<Attribution>();
        for (var verb = 0; verb < s.Words.Length; verb++)
        {
            if (Swapped(sentence, verb) is { } swapped)
                found.Add(swapped);
            if (!IsCue(s, verb, out var cue))
                continue;
            var read = cue.Has(CueShapes.Cite) ? Cited(sentence, verb, cue) : Reported(sentence, verb, cue);
            if (read is not null)
                found.Add(read);
        }
        found.AddRange(AccordingTo(sentence));
        found.AddRange(Claims(sentence, [.. found]));
        if (
            Labels.Read(parsed, sentence, actors) is { } label
            && !found.Exists(a => a.Source is { } source && source.Overlaps(label.Source!.Value))
        )
            found.Add(label);
        found.RemoveAll(a => found.Exists(b => b != a && IsSaidBetter(b, a)));
        for (var i = 0; i < found.Count; i++)
            found[i] = found.Aggregate(found[i], (a, b) => CutBefore(s, a, b));
        return found;
    }

    /// <summary>"was quoted as saying", "said in a statement that": one saying that two words lead to.</summary>
    static bool IsSaidBetter(Attribution better, Attribution other) =>
        better.Content == other.Content
        && better.Stand is null
        && (
            better.Source is not null && other.Source is null
            || better.Cue is { } cue && other.Cue is { } part && cue.Length > part.Length && cue.Contains(part)
        );

    /// <summary>"A said it was so, B reported": what B reports is not a part of what A said.</summary>
    static Attribution CutBefore(ParsedSentence s, Attribution a, Attribution b)
    {
        if (
            a == b
            || b.Source is not { } source
            || b.Cue is not { } cue
            || a.Cue is not { } own
            || !b.Content.Contains(own)
        )
            return a;
        var start = Math.Min(source.Start, cue.Start);
        if (
            !a.Content.Contains(source)
            || !a.Content.Contains(cue)
            || start <= a.Content.Start
            || b.Content.Start > start
        )
            return a;
        var last = Enumerable.Range(0, s.Words.Length).Last(i => s.Words[i].Span.Start < start);
        while (last > 0 && s.Words[last].Upos is "PUNCT" or "DET" && !Clauses.IsQuote(s.Words[last].Form))
            last--;
        return s.Words[last].Span.End > a.Content.Start
            ? a with
            {
                Content = TextSpan.FromBounds(a.Content.Start, s.Words[last].Span.End),
            }
            : a;
    }

    bool IsCue(ParsedSentence s, int verb, out Cue cue)
    {
        var word = s.Words[verb];
        cue = null!;
        if (word.Upos == "ADJ" && s.ChildrenOf(verb, "cop").Any() && !Clauses.IsNegated(s, verb))
            return knowledge.Verbs.TryGetValue(word.Lemma, out cue!) && cue.Has(CueShapes.Adjective);
        return (word.Upos == "VERB" || IsVerbTaggedNoun(s, verb))
            && word.BaseRelation is not ("amod" or "compound")
            && knowledge.Verbs.TryGetValue(word.Lemma, out cue!)
            && !cue.Has(CueShapes.Adjective)
            && (cue.Has(CueShapes.Cite) || !Clauses.IsInfinitive(s, verb))
            && (!Clauses.IsNegated(s, verb) || cue.Polarity is Polarity.Denies)
            && !s.ChildrenOf(verb).Any(c => s.Words[c].Lemma is "would" or "could" or "should" or "might" or "must");
    }

    Attribution? Reported(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (_subjects.Of(sentence, verb) is not { } subject)
            return null;
        var channel = new List<ChannelLink>();
        if (Traded(sentence, verb, subject, cue) is { } both)
            return both;
        var claimant = voices.Behind(sentence, subject, channel);
        if (
            claimant is null
            || _contents.Find(sentence, verb, subject, voices.SourceSpan(sentence, subject, verb), cue)
                is not { } content
        )
            return null;
        if (
            Clear(sentence, subject, verb, content.Span) is not { } source
            || !MaySpeak(sentence, subject, content.Shape)
        )
            return null;
        AddHearers(sentence, verb, channel);
        var (named, through) = Deepest(sentence, verb, claimant, channel);
        var denies = cue.Polarity is Polarity.Denies;
        var negated = denies && Clauses.IsNegated(s, verb);
        return new Attribution(
            sentence,
            source,
            CueSpan(s, verb),
            content.Span,
            content.Root,
            Everybody(sentence, subject, named),
            through,
            denies && !negated || IsRefusedLabel(s, content.Span) ? Polarity.Denies : Polarity.Asserts,
            negated ? Certainty.Underspecified : cue.Certainty
        )
        {
            Shape = content.Shape,
            Stand = StandOf(cue.Lemma, denies || IsRefusedLabel(s, content.Span)),
        };
    }

    static AboutRelation? StandOf(string lemma, bool denies) =>
        denies ? (lemma is "retract" or "disavow" ? AboutRelation.Retracts : AboutRelation.Denies)
        : lemma is "confirm" or "acknowledge" or "admit" ? AboutRelation.Confirms
        : null;

    /// <summary>"called the claims absurd" takes a stand against them.</summary>
    bool IsRefusedLabel(ParsedSentence s, TextSpan content)
    {
        var claim = false;
        var refusal = false;
        foreach (var word in s.Words.Where(w => content.Contains(w.Span)))
        {
            claim |= word.Upos == "NOUN" && knowledge.Nouns.ContainsKey(word.Lemma);
            refusal |=
                word.Lemma
                    is "absurd"
                        or "false"
                        or "baseless"
                        or "lie"
                        or "untrue"
                        or "groundless"
                        or "unfounded"
                        or "fake"
                        or "nonsense"
                        or "disinformation"
                        or "ridiculous"
                        or "fabrication"
                        or "fabricated"
                        or "misinformation"
                        or "propaganda"
                        or "fiction"
                        or "incorrect"
                        or "inaccurate";
        }
        return claim && refusal;
    }

    /// <summary>The words of the source, kept clear of what is said; null when the tree mixes both beyond telling.</summary>
    TextSpan? Clear(int sentence, int subject, int verb, TextSpan content)
    {
        var source = voices.SourceSpan(sentence, subject, verb);
        if (!source.Overlaps(content))
            return source;
        source = voices.At(sentence, subject)?.Span ?? parsed.Sentences[sentence].Words[subject].Span;
        return source.Overlaps(content) ? null : source;
    }

    /// <summary>"Both sides said": each of them.</summary>
    ImmutableArray<Actor> Everybody(int sentence, int subject, Actor first)
    {
        ImmutableArray<Actor> all =
        [
            .. actors.AllHeadedAt(sentence, subject).Select(m => m.Actor),
            .. parsed
                .Sentences[sentence]
                .ChildrenOf(subject, "conj")
                .SelectMany(c => actors.AllHeadedAt(sentence, c))
                .Select(m => m.Actor),
        ];
        return all.Length > 1 && all[0] == first ? [.. all.DistinctBy(a => (a.Id, a.Name))] : [first];
    }

    /// <summary>"Armenian television reports that": a verb that the tagger takes for a plural.</summary>
    bool IsVerbTaggedNoun(ParsedSentence s, int verb)
    {
        var word = s.Words[verb];
        if (
            word.Upos != "NOUN"
            || verb == 0
            || !word.Form.EndsWith('s')
            || s.Words[verb - 1].Upos is not ("NOUN" or "PROPN")
        )
            return false;
        var end = verb + 1 >= s.Words.Length || s.Words[verb + 1].Form is "." or "that";
        return end && actors.All.Any(m => m.Span.End == s.Words[verb - 1].Span.End);
    }

    /// <summary>A noun phrase as object is a saying only of those who can speak: "the flood claimed lives" tells no claim.</summary>
    bool MaySpeak(int sentence, int subject, CueShapes shape) =>
        shape is CueShapes.Clause || voices.At(sentence, subject) is not null || IsPerson(sentence, subject);

    bool IsPerson(int sentence, int subject) =>
        parsed.Names.Any(n => n.Sentence == sentence && n.FirstWord <= subject && subject <= n.LastWord);

    void AddHearers(int sentence, int verb, List<ChannelLink> channel)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Lemma is not ("tell" or "inform" or "say" or "explain" or "confirm"))
            return;
        foreach (var mention in actors.InSentence(sentence))
            if (
                mention.Head > verb
                && mention.Head <= verb + 12
                && Voices.Link(mention.Actor) is { } link
                && IsHearer(s, verb, mention.Head)
            )
                channel.Add(link);
    }

    static bool IsHearer(ParsedSentence s, int verb, int head)
    {
        for (var i = verb + 1; i < head; i++)
            if (s.Words[i].Upos is "VERB" or "SCONJ" || s.Words[i].Form is "," or "\"" or "“" or "”")
                return false;
        return s.Words[verb].Lemma is "tell" or "inform"
            || s.ChildrenOf(head, "case").Any(c => s.Words[c].Lemma is "to");
    }

    /// <summary>An agency that cites somebody is a link, and who it cites the claimant; "as quoted by" adds a link.</summary>
    (Actor, ImmutableArray<ChannelLink>) Deepest(int sentence, int verb, Actor claimant, List<ChannelLink> channel)
    {
        var s = parsed.Sentences[sentence];
        for (var i = 0; i < s.Words.Length - 1; i++)
        {
            if (i == verb || s.Words[i].Upos != "VERB")
                continue;
            if (s.Words[i].Form is "citing" or "quoting" && i > verb - 12 && IsNear(s, verb, i))
            {
                var cited = NounAfter(sentence, i);
                if (
                    cited is { } head
                    && voices.Behind(sentence, head, channel) is { } deeper
                    && Voices.Link(claimant) is { } link
                )
                {
                    channel.Add(link);
                    claimant = deeper;
                }
            }
            else if (
                s.Words[i].Form is "quoted" or "cited" or "reported" or "carried"
                && i > verb
                && s.Words[i - 1].Lemma == "as"
                && NounAfter(sentence, i + 1) is { } by
                && voices.At(sentence, by) is { } quoting
            )
                channel.Add(
                    Voices.Link(quoting.Actor)
                        ?? new ChannelLink(quoting.Actor.Id, quoting.Actor.Name, ClaimantKind.Outlet)
                );
        }
        return (claimant, [.. channel.Distinct()]);
    }

    static bool IsNear(ParsedSentence s, int verb, int citing)
    {
        for (var i = Math.Min(verb, citing) + 1; i < Math.Max(verb, citing); i++)
            if (s.Words[i].Form is "." or ";")
                return false;
        return true;
    }

    int? NounAfter(int sentence, int from)
    {
        var s = parsed.Sentences[sentence];
        for (var i = from + 1; i < Math.Min(s.Words.Length, from + 10); i++)
        {
            if (voices.At(sentence, i) is { } mention)
                return mention.Head;
            if (
                s.Words[i].Upos is "NOUN" or "PROPN"
                && (i + 1 >= s.Words.Length || s.Words[i + 1].Upos is not ("NOUN" or "PROPN"))
            )
                return i;
        }
        return null;
    }

    /// <summary>"accused each other", "traded accusations": one statement a side.</summary>
    Attribution? Traded(int sentence, int verb, int subject, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (!cue.Has(CueShapes.Charge) || verb + 1 >= s.Words.Length)
            return null;
        var next = s.Words[verb + 1].Form;
        if (
            next is not ("each" or "one")
            || verb + 2 >= s.Words.Length
            || s.Words[verb + 2].Form is not ("other" or "another")
        )
            return null;
        return Mutual(sentence, verb, subject);
    }

    /// <summary>"traded accusations of …", "exchanged blame for …".</summary>
    Attribution? Swapped(int sentence, int verb)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Lemma is not ("trade" or "exchange" or "swap") || s.Words[verb].Upos != "VERB")
            return null;
        for (var i = verb + 1; i < Math.Min(s.Words.Length, verb + 4); i++)
            if (s.Words[i].Lemma is "accusation" or "blame" or "recrimination" or "claim" or "allegation" or "charge")
                return _subjects.Of(sentence, verb) is { } subject ? Mutual(sentence, verb, subject) : null;
        return null;
    }

    Attribution? Mutual(int sentence, int verb, int subject)
    {
        var s = parsed.Sentences[sentence];
        var (first, last) = Clauses.Range(s, subject);
        last = Math.Min(last, verb - 1);
        ImmutableArray<Actor> sides =
        [
            .. actors
                .InSentence(sentence)
                .Where(m => m.Head >= first && m.Head <= last && m.Actor.Side is not null)
                .Select(m => m.Actor)
                .DistinctBy(a => (a.Id, a.Name)),
        ];
        if (sides.Length < 2)
            return null;
        var end = Clauses.LastWord(s);
        foreach (var child in s.ChildrenOf(verb))
            if (child > verb && s.Words[child].BaseRelation is "advcl" or "conj" && s.ChildrenOf(child, "nsubj").Any())
                end = Math.Min(end, Clauses.Range(s, child).First - 1);
        for (var i = verb + 2; i < end; i++)
            if (
                s.Words[i].Form == ","
                && s.Words[i + 1].Lemma is "as" or "while" or "after" or "but" or "and" or "amid"
            )
                end = i;
        while (end > verb + 1 && s.Words[end].Upos == "PUNCT")
            end--;
        return new Attribution(
            sentence,
            Clauses.Between(s, first, last),
            s.Words[verb].Span,
            Clauses.Between(s, verb + 1, Math.Max(end, verb + 1)),
            verb,
            sides,
            [],
            Polarity.Asserts,
            Certainty.Certain
        );
    }

    /// <summary>The verb with its auxiliaries, as far as they stand beside it.</summary>
    static TextSpan CueSpan(ParsedSentence s, int verb)
    {
        var first = verb;
        while (first > 0 && s.Words[first - 1].Upos is "AUX" or "PART" && s.Words[first - 1].Head == verb)
            first--;
        return Clauses.Between(s, first, verb);
    }

    /// <summary>"A cited B as saying", "B was quoted by A as saying": B speaks, A is a link.</summary>
    Attribution? Cited(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (s.Words[verb].Form is "citing" or "quoting")
            return null;
        var passive = Clauses.IsPassive(s, verb) || (verb > 0 && s.Words[verb - 1].Lemma == "be");
        if (verb > 0 && s.Words[verb - 1].Lemma == "as")
            return null;
        var saying = -1;
        for (var i = verb + 1; i < s.Words.Length; i++)
            if (s.Words[i].Form is "saying" or "telling" or "claiming")
            {
                saying = i;
                break;
            }
        if (saying < 0)
            return null;
        var channel = new List<ChannelLink>();
        int? speaker = passive
            ? s.ChildrenOf(verb, "nsubj").Cast<int?>().FirstOrDefault() ?? BeforeVerb(sentence, verb)
            : NounAfter(sentence, verb);
        if (speaker is not { } head || voices.Behind(sentence, head, channel) is not { } claimant)
            return null;
        if (passive ? ByAfter(sentence, verb, saying) is { } agent : (agent = _subjects.Of(sentence, verb) ?? -1) >= 0)
            if (voices.At(sentence, agent) is { } quoting)
                channel.Add(
                    Voices.Link(quoting.Actor)
                        ?? new ChannelLink(quoting.Actor.Id, quoting.Actor.Name, ClaimantKind.Outlet)
                );
        var content = _contents.Find(sentence, saying, null, null, cue with { Takes = CueShapes.Clause }) is { } clause
            ? (clause.Span, clause.Root)
            : Rest(s, saying, Math.Min(verb, head));
        return content is not { } said
            ? null
            : new Attribution(
                sentence,
                voices.SourceSpan(sentence, head, passive ? verb : saying),
                passive ? Clauses.Between(s, verb, saying) : s.Words[verb].Span,
                said.Span,
                said.Root,
                [claimant],
                [.. channel.Distinct()],
                Polarity.Asserts,
                Certainty.Certain
            )
            {
                QuotedBySomebody = passive && channel.Count == 0,
            };
    }

    int? BeforeVerb(int sentence, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
            if (voices.At(sentence, i) is { } mention)
                return mention.Head;
        return null;
    }

    int? ByAfter(int sentence, int verb, int limit)
    {
        var s = parsed.Sentences[sentence];
        for (var i = verb + 1; i < limit; i++)
            if (s.Words[i].Lemma == "by")
                return NounAfter(sentence, i);
        return null;
    }

    /// <summary>"…," A cited B as saying: what stands before, or else what stands behind.</summary>
    static (TextSpan Span, int Root)? Rest(ParsedSentence s, int saying, int first)
    {
        var last = Clauses.LastWord(s);
        if (saying < last - 1)
            return (Clauses.Between(s, saying + 1, last), ContentReader.TopOf(s, saying + 1, last));
        var end = first - 1;
        while (end > 0 && s.Words[end].Upos != "PUNCT")
            end--;
        while (end > 0 && s.Words[end].Form is "," or "-" or "–")
            end--;
        return end < 1 ? null : (Clauses.Between(s, 0, end), ContentReader.TopOf(s, 0, end));
    }

    IEnumerable<Attribution> AccordingTo(int sentence)
    {
        var s = parsed.Sentences[sentence];
        for (var i = 0; i + 2 < s.Words.Length; i++)
        {
            if (!s.Words[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) || s.Words[i + 1].Form != "to")
                continue;
            if (NounAfterPreposition(sentence, i + 1) is not { } head)
                continue;
            var channel = new List<ChannelLink>();
            if (voices.Behind(sentence, head, channel) is not { } claimant)
                continue;
            var (named, through) = Deepest(sentence, i, claimant, channel);
            if (Around(s, i, head) is not { } content)
                continue;
            yield return new Attribution(
                sentence,
                SourceAfter(sentence, i + 1, head, content.Span),
                Clauses.Between(s, i, i + 1),
                content.Span,
                content.Root,
                Everybody(sentence, head, named),
                through,
                Polarity.Asserts,
                Certainty.Certain
            );
        }
    }

    TextSpan SourceAfter(int sentence, int cue, int head, TextSpan content)
    {
        var span = voices.SourceSpan(sentence, head, cue);
        return span.Overlaps(content) ? parsed.Sentences[sentence].Words[head].Span : span;
    }

    int? NounAfterPreposition(int sentence, int to)
    {
        var s = parsed.Sentences[sentence];
        for (var i = to + 1; i < Math.Min(s.Words.Length, to + 12); i++)
        {
            if (knowledge.Media.ContainsKey(s.Words[i].Lemma.ToLowerInvariant()) && s.Words[i].Upos == "NOUN")
                return i;
            if (s.Words[i].Form is "," or "'s" or "’s" && s.Words[i].Form is ",")
                return null;
            if (voices.At(sentence, i) is { } mention && !PossessesNext(s, mention))
                return mention.Head;
            if (
                s.Words[i].Upos is "NOUN" or "PROPN"
                && (i + 1 >= s.Words.Length || s.Words[i + 1].Upos is not ("NOUN" or "PROPN" or "PART"))
            )
                return i;
        }
        return null;
    }

    static bool PossessesNext(ParsedSentence s, ActorMention mention)
    {
        for (var i = 0; i + 1 < s.Words.Length; i++)
            if (s.Words[i].Span.Start >= mention.Span.End)
                return s.Words[i].Form is "'s" or "’s" && s.Words[i + 1].Upos is "NOUN" or "ADJ";
        return false;
    }

    /// <summary>The clause that "according to X" stands in, without it: behind the comma at the front, before it at the end.</summary>
    static (TextSpan Span, int Root)? Around(ParsedSentence s, int cue, int head)
    {
        var last = Clauses.LastWord(s);
        if (cue <= 1)
        {
            var from = head + 1;
            while (from < last && s.Words[from - 1].Form != ",")
                from++;
            if (from >= last)
                from = Math.Min(head + 1, last);
            return from >= last ? null : (Clauses.Between(s, from, last), ContentReader.TopOf(s, from, last));
        }
        var end = cue - 1;
        while (end > 0 && s.Words[end].Form is "," or "—" or "–" or "-" or "(")
            end--;
        var start = 0;
        for (var i = end; i > 0; i--)
            if (s.Words[i].Form is ";")
            {
                start = i + 1;
                break;
            }
        return end <= start ? null : (Clauses.Between(s, start, end), ContentReader.TopOf(s, start, end));
    }

    /// <summary>"rumours that …", "the claim that …": somebody's, or nobody's.</summary>
    IEnumerable<Attribution> Claims(int sentence, List<Attribution> found)
    {
        var s = parsed.Sentences[sentence];
        for (var noun = 0; noun + 2 < s.Words.Length; noun++)
        {
            if (s.Words[noun].Upos != "NOUN" || !knowledge.Nouns.TryGetValue(s.Words[noun].Lemma, out var cue))
                continue;
            if (
                s.Words[noun + 2].Upos is "VERB" or "AUX"
                || s.Words[noun + 1].Lemma != "that"
                || s.Words[noun + 1].Upos is not ("SCONJ" or "PRON" or "DET")
            )
                continue;
            var clause = s.ChildrenOf(noun)
                .FirstOrDefault(c => c > noun + 1 && s.Words[c].BaseRelation is "acl" or "ccomp", -1);
            if (clause < 0)
                clause = Enumerable
                    .Range(noun + 2, s.Words.Length - noun - 2)
                    .FirstOrDefault(c => s.Words[c].Upos == "VERB", -1);
            if (clause < 0 || found.Exists(a => a.Cue?.Start == s.Words[noun].Span.Start))
                continue;
            var (_, last) = Clauses.Range(s, clause);
            var claimant =
                OwnerOf(sentence, noun)
                ?? new Actor(s.Words[noun].Lemma, s.Words[noun].Form, ClaimantKind.Unnamed, null, null, null);
            yield return new Attribution(
                sentence,
                null,
                s.Words[noun].Span,
                Clauses.Between(s, noun + 1, Math.Min(last, Clauses.LastWord(s))),
                clause,
                [claimant],
                [],
                cue.Polarity,
                cue.Certainty
            );
        }
    }

    Actor? OwnerOf(int sentence, int noun)
    {
        var s = parsed.Sentences[sentence];
        foreach (var child in s.ChildrenOf(noun, "nmod:poss"))
            if (voices.At(sentence, child) is { } owner)
                return owner.Actor;
        foreach (var child in s.ChildrenOf(noun, "nmod"))
            if (
                s.ChildrenOf(child, "case").Any(c => s.Words[c].Lemma is "by" or "of" or "from")
                && voices.At(sentence, child) is { } by
            )
                return by.Actor;
        var verb = s.Words[noun].Head;
        var voiced =
            verb >= 0
            && s.Words[noun].BaseRelation == "obj"
            && s.Words[verb].Lemma
                is "make"
                    or "issue"
                    or "express"
                    or "voice"
                    or "raise"
                    or "repeat"
                    or "share"
                    or "release"
                    or "reiterate"
                    or "hold"
                    or "have"
                    or "state";
        return voiced && _subjects.Of(sentence, verb) is { } subject ? voices.At(sentence, subject)?.Actor : null;
    }
}
