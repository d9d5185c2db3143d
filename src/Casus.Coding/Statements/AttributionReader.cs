using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Reads a sentence for every place where it puts words into somebody's mouth.</summary>
sealed class AttributionReader
{
    readonly ReportedSpeech _reported;
    readonly MutualCharges _mutual;
    readonly CitedSpeech _cited;
    readonly UnvoicedSpeech _unvoiced;
    readonly AccordingPhrases _according;
    readonly ClaimNouns _claims;
    readonly SayingTimes _times;
    readonly Stands _stands;
    readonly RelativeStands _relative;
    readonly ImmutableArray<TextSpan> _quotes;
    readonly ParsedText _parsed;
    readonly ActorMentions _actors;
    readonly StatementKnowledge _knowledge;

    public AttributionReader(
        ParsedText parsed,
        ActorMentions actors,
        Voices voices,
        DateInterval published,
        StatementKnowledge knowledge
    )
    {
        (_parsed, _actors, _knowledge) = (parsed, actors, knowledge);
        _quotes = Quotations.In(parsed.Text);
        var subjects = new Subjects(parsed, voices, knowledge);
        var contents = new ContentReader(parsed, knowledge);
        var channels = new Channels(parsed, actors, voices, knowledge);
        _mutual = new MutualCharges(parsed, actors, subjects, voices, knowledge);
        _stands = new Stands(parsed, voices, knowledge, subjects);
        _relative = new RelativeStands(parsed, voices, knowledge, _stands);
        _reported = new ReportedSpeech(parsed, voices, knowledge, subjects, contents, channels, _stands);
        _cited = new CitedSpeech(parsed, voices, subjects, contents, channels);
        _unvoiced = new UnvoicedSpeech(parsed, contents);
        _according = new AccordingPhrases(parsed, voices, knowledge, channels);
        _times = new SayingTimes(parsed, published, knowledge);
        _claims = new ClaimNouns(parsed, voices, knowledge, subjects);
    }

    public List<Attribution> Read(int sentence)
    {
        var s = _parsed.Sentences[sentence];
        var found = new List<Attribution>();
        for (var verb = 0; verb < s.Words.Length; verb++)
        {
            if (_mutual.Swapped(sentence, verb) is { } swapped)
                found.Add(swapped);
            if (IsCue(s, verb, out var cue) && Read(sentence, verb, cue) is { } read)
            {
                if (!IsNobody(s, read))
                    found.Add(InMood(s, verb, cue, read) with { Rule = cue.Rule });
            }
            else if (_stands.Read(sentence, verb) is { } stand)
                found.Add(stand);
        }
        found.AddRange(_according.AccordingTo(sentence));
        found.AddRange(_claims.Claims(sentence, [.. found]));
        if (
            Labels.Read(_parsed, sentence, _actors) is { } label
            && !found.Exists(a => a.Source is { } source && source.Overlaps(label.Source!.Value))
        )
            found.Add(label);
        found.RemoveAll(a => found.Exists(b => b != a && IsSaidBetter(b, a)));
        for (var i = 0; i < found.Count; i++)
            found[i] = InsideQuote(found[i]);
        for (var i = 0; i < found.Count; i++)
            found[i] = found.Aggregate(found[i], (a, b) => CutBefore(s, a, b));
        return _times.Dated(sentence, _relative.Read(sentence, found));
    }

    /// <summary>"No group has claimed it": nobody said anything, and the report says so. "No 10" is somebody.</summary>
    bool IsNobody(ParsedSentence s, Attribution a) =>
        a.Source is { } source
        && s.WordAt(source.Start) is var first
        && _knowledge.Is(StatementWords.Nobody, s.Words[first].Form.ToLowerInvariant())
        && !(first + 1 < s.Words.Length && s.Words[first + 1].Upos is "NUM" or "PUNCT");

    Attribution? Read(int sentence, int verb, Cue cue)
    {
        if (!cue.Has(CueShapes.Cite))
            return _mutual.Traded(sentence, verb, cue)
                ?? _reported.Reported(sentence, verb, cue)
                ?? _reported.Bare(sentence, verb, cue)
                ?? _unvoiced.Read(sentence, verb, cue);
        // "cited the mayor" names a source, "cited the figure" what is said.
        return _cited.Cited(sentence, verb, cue)
            ?? (
                Complements.Object(_parsed.Sentences[sentence], verb) is { } thing
                && !_reported.CanSpeak(sentence, thing)
                    ? _reported.Reported(sentence, verb, cue)
                    : null
            );
    }

    /// <summary>"We ask for help," the mayor said: what somebody says inside a quotation ends with it.</summary>
    Attribution InsideQuote(Attribution a)
    {
        foreach (var quote in Quotations.Touching(_quotes, a.Cue ?? a.Content))
            if (a.Cue is { } cue && quote.Contains(cue) && cue.End < quote.End && a.Content.End > quote.End - 1)
            {
                var end = quote.End - 1;
                while (end > a.Content.Start + 1 && _parsed.Text[end - 1] is ',' or '.' or ' ' or '?' or '!')
                    end--;
                if (a.Content.Start < end && a.Content.Start >= quote.Start)
                    return a with { Content = TextSpan.FromBounds(a.Content.Start, end) };
            }
        return a;
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
        if (IsFelt(s, verb))
            return _knowledge.Verbs.TryGetValue(word.Form.ToLowerInvariant(), out cue!) && cue.Has(CueShapes.Adjective);
        if (word.Upos != "VERB" && !IsVerbTaggedNoun(s, verb) || word.BaseRelation is "amod" or "compound")
            return false;
        cue = _knowledge.CueAt(s, verb)!;
        return cue is not null && !cue.Has(CueShapes.Adjective) && !IsReducedPassive(s, verb);
    }

    /// <summary>"is sure", "was worried": an adjective, or a participle that is one, behind a copula.</summary>
    bool IsFelt(ParsedSentence s, int word) =>
        s.Words[word].Upos == "ADJ" && s.ChildrenOf(word, "cop").Any()
        || s.Words[word].Xpos == "VBN"
            && s.ChildrenOf(word, "aux:pass").Any()
            && _knowledge.Verbs.TryGetValue(s.Words[word].Form.ToLowerInvariant(), out var cue)
            && cue.Has(CueShapes.Adjective);

    /// <summary>What a cue that is negated, wished for or only to come leaves of it: nobody has said it.</summary>
    Attribution InMood(ParsedSentence s, int verb, Cue cue, Attribution a)
    {
        if (cue.Polarity is Polarity.Denies || cue.Has(CueShapes.Cite))
            return a;
        var negated = Clauses.IsNegated(s, verb);
        if (negated && cue.Certainty is Certainty.Probable)
            return a with { Polarity = Polarity.Denies };
        var unsaid =
            negated
            || s.ChildrenOf(verb, "aux").Any(c => _knowledge.Is(StatementWords.Modal, s.Words[c].Lemma))
            || Clauses.IsInfinitive(s, verb) && !IsUnderWay(s, verb);
        return unsaid ? a with { Certainty = Certainty.Underspecified, IsSpeech = false } : a;
    }

    /// <summary>"continued to call for", "went on to say": said all the same.</summary>
    bool IsUnderWay(ParsedSentence s, int verb) =>
        s.Words[verb].Head is >= 0 and var governor
        && _knowledge.Is(StatementWords.Aspect, s.Words[governor].Lemma)
        && !Clauses.IsNegated(s, governor);

    /// <summary>"up from 36 reported a day earlier": a participle behind a bare number, whatever the tagger calls it.</summary>
    static bool IsReducedPassive(ParsedSentence s, int verb) =>
        verb > 1
        && s.Words[verb - 1].Upos is "NUM"
        && s.Words[verb].Form.EndsWith("ed", StringComparison.Ordinal)
        && s.Words.Take(verb - 1).TakeLast(4).Any(w => w.Lemma is "from" or "than" or "to")
        && !s.ChildrenOf(verb).Any(c => s.Words[c].BaseRelation is "nsubj" or "ccomp" or "obj");

    /// <summary>"Armenian television reports that": a verb that the tagger takes for a plural.</summary>
    bool IsVerbTaggedNoun(ParsedSentence s, int verb)
    {
        var word = s.Words[verb];
        var before = verb == 0 ? -1 : Subjects.BeforeBrackets(s, verb - 1);
        if (
            word.Upos != "NOUN"
            || before < 0
            || !word.Form.EndsWith('s')
            || s.Words[before].Upos is not ("NOUN" or "PROPN")
        )
            return false;
        var end = verb + 1 >= s.Words.Length || s.Words[verb + 1].Form is "." or "that" or ":";
        return end
            && (
                _knowledge.Media.ContainsKey(s.Words[before].Lemma.ToLowerInvariant())
                || _actors.All.Any(m => m.Span.End == s.Words[before].Span.End)
            );
    }
}
