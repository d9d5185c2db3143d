using Casus.Coding.Actors;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>Words of saying that nobody is named for: "is expected to fall", "was asked whether", "Asked about it, …".</summary>
sealed class UnvoicedSpeech(ParsedText parsed, ContentReader contents)
{
    static readonly Actor _nobody = new("unnamed", "unnamed", ClaimantKind.Unnamed, null, null, null);

    public Attribution? Read(int sentence, int verb, Cue cue)
    {
        var s = parsed.Sentences[sentence];
        if (!IsPassive(s, verb) || Subjects.Agent(s, verb) is not null)
            return null;
        if (contents.Find(sentence, verb, null, null, cue) is not { } said || !IsOwn(said.Shape, cue))
            return null;
        var last = Math.Min(Clauses.Range(s, verb).Last, s.WordAt(said.Span.End - 1));
        while (last > verb && s.Words[last].Upos is "PUNCT" && !Clauses.IsQuote(s.Words[last].Form))
            last--;
        if (last < 0 || s.Words[last].Span.End <= said.Span.Start)
            return null;
        var content = TextSpan.FromBounds(said.Span.Start, s.Words[last].Span.End);
        var whole = said.Shape is CueShapes.Infinitive or CueShapes.Label or CueShapes.As ? Patient(s, verb) : null;
        return new Attribution(
            sentence,
            null,
            Clauses.CueSpan(s, verb, said.Shape),
            whole is { } patient ? patient.Union(content) : content,
            said.Root,
            [_nobody],
            [],
            cue.Polarity,
            cue.Certainty
        )
        {
            Shape = said.Shape,
        };
    }

    /// <summary>Beliefs, wishes and questions; what was announced or reported by nobody stays the author's.</summary>
    static bool IsOwn(CueShapes shape, Cue cue) =>
        cue.Certainty is not Certainty.Certain && shape is not (CueShapes.Object or CueShapes.Charge);

    /// <summary>"Asked about it, the mayor said": the one asked is the subject of what follows.</summary>
    public static bool IsPassive(ParsedSentence s, int verb) =>
        Clauses.IsPassive(s, verb)
        || s.Words[verb].BaseRelation is "advcl" or "ccomp"
            && s.Words[verb].Form.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            && (verb == 0 || s.Words[verb - 1].BaseRelation is "mark" or "advmod" || s.Words[verb - 1].Form is ",")
            && !s.ChildrenOf(verb).Any(c => s.Words[c].BaseRelation is "nsubj" or "aux" or "obj");

    /// <summary>Of whom it is believed, if that is somebody: "The mayor is expected to go".</summary>
    static TextSpan? Patient(ParsedSentence s, int verb)
    {
        foreach (var thing in s.ChildrenOf(verb, "nsubj"))
        {
            var (first, last) = Clauses.Range(s, thing);
            if (last < verb)
                return Clauses.Between(s, first, last);
        }
        return null;
    }
}
