using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Nouns that hold a claim: "rumours that …", "its refusal to …", "voiced concern about …"; somebody's, or nobody's.</summary>
sealed class ClaimNouns(ParsedText parsed, Voices voices, StatementKnowledge knowledge, Subjects subjects)
{
    readonly ClaimContents _contents = new(voices, knowledge);

    public IEnumerable<Attribution> Claims(int sentence, List<Attribution> found)
    {
        var s = parsed.Sentences[sentence];
        for (var noun = 0; noun + 2 < s.Words.Length; noun++)
        {
            if (s.Words[noun].Upos != "NOUN" || !knowledge.Nouns.TryGetValue(s.Words[noun].Lemma, out var cue))
                continue;
            if (found.Exists(a => a.Cue?.Start == s.Words[noun].Span.Start))
                continue;
            if (_contents.Of(parsed, sentence, noun, cue) is not { } content)
                continue;
            var owner = OwnerOf(sentence, noun);
            var nobody = new Actor(s.Words[noun].Lemma, s.Words[noun].Form, ClaimantKind.Unnamed, null, null, null);
            if (owner is null && content.Shape is not CueShapes.Clause && !cue.Has(CueShapes.Object))
                continue;
            // "Rejected claims that …": whose they were is not told, and the refusal tells them.
            if (
                owner is null
                && found.Exists(a => a.Polarity is Polarity.Denies && a.Content.Start == content.Span.Start)
            )
                continue;
            var first =
                owner?.Verb is { } verb && verb < noun ? Clauses.CueSpan(s, verb, CueShapes.None) : s.Words[noun].Span;
            var words = first.Union(s.Words[content.CueEnd].Span);
            var source = owner?.Source is { } span && !span.Overlaps(content.Span) ? owner?.Source : null;
            yield return new Attribution(
                sentence,
                source,
                source is { } inside && words.Contains(inside) ? s.Words[noun].Span : words,
                content.Span,
                content.Root,
                [owner?.Actor ?? nobody],
                [],
                Clauses.HasNo(s, noun) ? Polarity.Denies : cue.Polarity,
                cue.Certainty
            )
            {
                Shape = content.Shape,
                Rule = cue.Rule,
            };
        }
    }

    (Actor Actor, TextSpan? Source, int? Verb)? OwnerOf(int sentence, int noun)
    {
        var s = parsed.Sentences[sentence];
        foreach (var child in s.ChildrenOf(noun, "nmod:poss"))
            if (voices.Owning(sentence, child) is { } owner)
                return (owner, s.SubtreeSpan(child), null);
        foreach (var child in s.ChildrenOf(noun, "nmod"))
            if (
                s.ChildrenOf(child, "case").Any(c => knowledge.Is(StatementWords.Origin, s.Words[c].Lemma))
                && voices.At(sentence, child) is { } by
            )
                return (by.Actor, s.SubtreeSpan(child), null);
        return VoicedBy(sentence, noun);
    }

    /// <summary>"expressed concern", "made a promise": the subject's.</summary>
    (Actor, TextSpan?, int?)? VoicedBy(int sentence, int noun)
    {
        var s = parsed.Sentences[sentence];
        var verb = s.Words[noun].Head;
        if (
            verb < 0
            || s.Words[noun].BaseRelation != "obj"
            || !knowledge.Is(StatementWords.Voicing, s.Words[verb].Lemma)
        )
            return null;
        return subjects.Of(sentence, verb) is { } subject && voices.Behind(sentence, subject, []) is { } speaker
            ? (speaker, voices.SourceSpan(sentence, subject, verb), verb)
            : null;
    }
}
