using Casus.Coding.Events;
using Casus.Coding.Statements;

namespace Casus.Coding.Appeals;

/// <summary>How far the words say that an appeal has got.</summary>
static class Stages
{
    public static AppealStage Of(AskSentence sentence, int verb, Statement statement)
    {
        if (
            IsNegated(sentence, verb)
            || IsUnreal(sentence, verb)
            || statement.Polarity == Polarity.Denies
            || IsDenied(sentence, verb)
        )
            return AppealStage.Denied;
        var condition = statement.Conditional || Asks.ConditionOf(sentence, verb) is not null;
        var planned = IsPlanned(sentence, verb);
        if (condition && (planned || statement.Tense == Tense.Future))
            return AppealStage.Conditional;
        if (planned)
            return AppealStage.Planned;
        return IsSubmitted(sentence, verb) ? AppealStage.Submitted : AppealStage.Announced;
    }

    static bool IsNegated(AskSentence sentence, int verb) =>
        sentence.HasChild(verb, "advmod", c => sentence.Form(c) is "not" or "n't" or "n’t" or "never")
        || sentence.HasChild(verb, "obj", o => sentence.HasChild(o, "det", d => sentence.Form(d) == "no"));

    /// <summary>"Had Chad asked for help": it did not.</summary>
    static bool IsUnreal(AskSentence sentence, int verb) =>
        sentence.HasChild(
            verb,
            "aux",
            a => sentence.Form(a) is "had" && sentence.HasChild(verb, "nsubj", subject => a < subject)
        ) && !sentence.Tree.ChildrenOf(verb, "punct").Any(p => sentence.Form(p) is "?");

    /// <summary>"denied having asked", "ruled out asking".</summary>
    static bool IsDenied(AskSentence sentence, int verb) =>
        sentence[verb] is { BaseRelation: "xcomp" or "ccomp" or "advcl" or "obj", Head: >= 0 and var head }
        && sentence.Is("denying", head);

    /// <summary>"is considering asking", "talked about asking".</summary>
    static bool IsWeighed(AskSentence sentence, int verb) =>
        sentence[verb] is { Xpos: "VBG", Head: >= 0 and var head }
        && verb > head
        && (sentence.Is("planned", head) || sentence.Is("weighed", head));

    /// <summary>A modal or a verb of planning above it, or the bare infinitive of a headline: "Peru to ask Chile for help".</summary>
    static bool IsPlanned(AskSentence sentence, int verb)
    {
        if (
            IsWeighed(sentence, verb)
            || sentence.Moods.Of(verb) is Mood.Coming or Mood.Possible or Mood.Wished or Mood.Owed
        )
            return true;
        for (var climb = 0; climb < 3; climb++)
        {
            if (sentence.HasChild(verb, "aux", c => sentence.Is("planned", c)))
                return true;
            var head = sentence[verb].Head;
            var infinitive = sentence.HasChild(verb, "mark", c => sentence.Form(c) == "to");
            if (infinitive && (head < 0 || sentence.Is("planned", head) || sentence[head].Upos is "PROPN" or "NOUN"))
                return true;
            if (head < 0 || sentence[verb].Relation is not ("xcomp" or "advcl" or "acl" or "ccomp" or "conj"))
                return infinitive
                    && verb > 0
                    && sentence.Form(verb - 1) == "to"
                    && sentence.HasChild(verb, "nsubj", _ => true);
            if (sentence.Is("planned", head) && infinitive)
                return true;
            verb = head;
        }
        return false;
    }

    static bool IsSubmitted(AskSentence sentence, int verb) =>
        sentence.Is("submitted", verb)
        || sentence.HasChild(verb, "advmod", c => sentence.Is("submitted", c))
        || sentence.HasChild(verb, "obj", o => sentence.HasChild(o, "amod", c => sentence.Is("submitted", c)));
}
