using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>A cue verb with its subject: "the ministry said that …", "…, said the ministry", "accused Chile of …".</summary>
sealed class ReportedSpeech(
    ParsedText parsed,
    Voices voices,
    StatementKnowledge knowledge,
    Subjects subjects,
    ContentReader contents,
    Channels channels,
    Stands stands
)
{
    public Attribution? Reported(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        var speaker = cue.Has(CueShapes.Adjective) ? subjects.OfFeeling(sentence, verb) : subjects.Of(sentence, verb);
        if (speaker is not { } subject)
            return null;
        var channel = new List<ChannelLink>();
        var claimant = voices.Behind(sentence, subject, channel);
        if (
            claimant is null
            || contents.Find(sentence, verb, subject, voices.SourceSpan(sentence, subject, verb), cue)
                is not { } content
        )
            return null;
        if (
            Clear(sentence, subject, verb, content.Span) is not { } source
            || !MaySpeak(sentence, subject, content.Shape)
        )
            return null;
        // "Declined to comment", "refused to say whether": who withholds words denies nothing.
        if (
            content.Shape is CueShapes.Infinitive
            && cue.Polarity is Polarity.Denies
            && content.Root >= 0
            && knowledge.Is(StatementWords.Withheld, s.Words[content.Root].Lemma)
        )
            return null;
        channels.AddHearers(sentence, verb, channel);
        var (named, through) = channels.Deepest(sentence, verb, claimant, channel);
        var denies = cue.Polarity is Polarity.Denies;
        var negated = denies && Clauses.IsNegated(s, verb);
        return new Attribution(
            sentence,
            source,
            Clauses.CueSpan(s, verb, content.Shape, content.Root),
            content.Span,
            content.Root,
            channels.Everybody(sentence, subject, named),
            through,
            denies && !negated || stands.IsRefusal(s, content.Span) ? Polarity.Denies : Polarity.Asserts,
            negated ? Certainty.Underspecified : cue.Certainty
        )
        {
            Shape = content.Shape,
            IsSpeech = content.Shape is CueShapes.Clause && !cue.Has(CueShapes.Adjective),
            Stand = stands.Of(cue.Lemma, denies || stands.IsRefusal(s, content.Span)),
        };
    }

    /// <summary>"…?" X said. "…": the sentence ends with its quotation, so that what is said stands beside the saying.</summary>
    public Attribution? Bare(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (
            !cue.Has(CueShapes.Clause) && !cue.Has(CueShapes.Quote)
            || s.Words[verb].Head >= 0
            || Clauses.IsNegated(s, verb)
        )
            return null;
        if (subjects.Of(sentence, verb) is not { } subject || Beside(sentence) is not { } said)
            return null;
        var channel = new List<ChannelLink>();
        if (voices.Behind(sentence, subject, channel) is not { } claimant)
            return null;
        channels.AddHearers(sentence, verb, channel);
        var (named, through) = channels.Deepest(sentence, verb, claimant, channel);
        return new Attribution(
            said.Sentence,
            voices.SourceSpan(sentence, subject, verb),
            Clauses.CueSpan(s, verb, CueShapes.Clause),
            said.Span,
            said.Root,
            channels.Everybody(sentence, subject, named),
            through,
            Polarity.Asserts,
            cue.Certainty
        )
        {
            IsSpeech = true,
        };
    }

    (int Sentence, TextSpan Span, int Root)? Beside(int sentence)
    {
        var s = parsed.Sentences[sentence];
        foreach (var beside in new[] { sentence - 1, sentence + 1 })
        {
            if (beside < 0 || beside >= parsed.Sentences.Length)
                continue;
            var other = parsed.Sentences[beside];
            var mark = beside < sentence ? other.Words[^1] : other.Words[0];
            if (!Clauses.IsQuote(mark.Form) || s.Span.Union(other.Span).Of(parsed.Text).Contains('\n'))
                continue;
            var last = beside < sentence ? other.Words.Length - 1 : Clauses.LastWord(other);
            return (beside, Clauses.Between(other, 0, last), ContentReader.TopOf(other, 0, last));
        }
        return null;
    }

    /// <summary>The words of the source, kept clear of what is said; null when the tree mixes both beyond telling.</summary>
    TextSpan? Clear(int sentence, int subject, int verb, TextSpan content)
    {
        var source = voices.SourceSpan(sentence, subject, verb);
        var cue = parsed.Sentences[sentence].Words[verb].Span;
        // A quotation that its saying parts has the saying in its midst.
        if (!source.Overlaps(content) || (content.Contains(source) && content.Contains(cue)))
            return source;
        source = voices.At(sentence, subject)?.Span ?? parsed.Sentences[sentence].Words[subject].Span;
        return source.Overlaps(content) ? null : source;
    }

    /// <summary>A noun phrase as object is a saying only of those who can speak: "the flood claimed lives" tells no claim.</summary>
    bool MaySpeak(int sentence, int subject, CueShapes shape)
    {
        var word = parsed.Sentences[sentence].Words[subject];
        return shape is CueShapes.Clause
            || CanSpeak(sentence, subject)
            || word.Upos == "NOUN" && knowledge.Media.ContainsKey(word.Lemma.ToLowerInvariant());
    }

    /// <summary>A person or body, by name, noun or pronoun; a relative pronoun stands for what it hangs on.</summary>
    public bool CanSpeak(int sentence, int subject)
    {
        var s = parsed.Sentences[sentence];
        var word = s.Words[subject];
        var form = word.Form.ToLowerInvariant();
        if (word.Xpos is "WDT" or "WP" && word.Head >= 0 && s.Words[word.Head].Head is >= 0 and var whom)
            return form is "who"
                || whom != subject && s.Words[whom].Xpos is not ("WDT" or "WP") && CanSpeak(sentence, whom);
        return voices.At(sentence, subject) is not null
            || word.Upos is "NOUN" or "PROPN" && knowledge.IsSpeaker(word.Lemma.ToLowerInvariant())
            || word.Upos is "PRON" or "DET" or "ADJ" && knowledge.Is(StatementWords.Personal, form)
            || word.Upos is "PROPN" && Acronym.IsAt(s.Words, subject)
            || IsPerson(sentence, subject);
    }

    bool IsPerson(int sentence, int subject) =>
        parsed.Names.Any(n =>
            n.Sentence == sentence && n.Kind is not NameKind.Other && n.FirstWord <= subject && subject <= n.LastWord
        );
}
