using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>When something was asked or answered, by the times that hang on its words.</summary>
static class AskTimes
{
    /// <summary>Days over which the making of an appeal may be spread and still be told as a date.</summary>
    const int WidestMade = 31;

    /// <summary>Days before the report from which an appeal belongs to another time.</summary>
    const int Recent = 60;

    const int FarthestClimb = 4;

    /// <summary>The day of a made appeal: the one that hangs on the asking, else that of its saying; none where it is only planned.</summary>
    public static DateInterval? MadeOn(AppealDraft draft)
    {
        if (draft.Stage is AppealStage.Planned or AppealStage.Conditional or AppealStage.Denied || draft.Heeded)
            return null;
        var when = HangingOn(draft.Sentence, draft.Ask) ?? draft.Statement.Said;
        return when is { } day && day.Width <= WidestMade ? day : null;
    }

    /// <summary>"In 2013 Chad had asked …", long before the report.</summary>
    public static bool IsRecalled(AppealDraft draft) =>
        draft.Sentence.Context.Report.Published.Interval.Earliest is { } published
        && HangingOn(draft.Sentence, draft.Ask)?.Latest is { } asked
        && asked < published.AddDays(-Recent);

    /// <summary>The one time whose way up the tree leads to a word or to the verb that carries it; null where there is none or several.</summary>
    public static DateInterval? HangingOn(AskSentence sentence, int word, bool coming = false)
    {
        var dates = sentence.Dates;
        DateInterval? found = null;
        foreach (var date in dates)
        {
            if (!Hangs(sentence, date, word))
                continue;
            var when = DateExpressions.Resolve(
                date,
                sentence.Context.Report.Published.Interval,
                coming ? DateReading.Future : DateReading.Past
            );
            if (when.IsUnknown)
                continue;
            if (found is { } other && other != when)
                return null;
            found = when;
        }
        return found;
    }

    static bool Hangs(AskSentence sentence, DateMention date, int word)
    {
        var inside = Enumerable.Range(0, sentence.Count).Where(i => date.Span.Contains(sentence[i].Span)).ToList();
        if (inside.Count == 0)
            return false;
        var top = inside.Find(i => !inside.Contains(sentence[i].Head));
        if (sentence[top].BaseRelation is "nummod" or "amod" or "compound")
            return false;
        var carrier = Carrier(sentence, word);
        var at = sentence[top].Head;
        for (var climb = 0; climb < FarthestClimb && at >= 0; climb++)
        {
            if (at == word || at == carrier)
                return true;
            // A subject or object before the verb may have taken the time: "Chile on Monday asked".
            if (
                sentence[at].Upos is "VERB" or "AUX"
                || sentence[at].BaseRelation is not ("nsubj" or "obj" or "iobj" or "obl" or "flat")
            )
                return false;
            at = sentence[at].Head;
        }
        return false;
    }

    /// <summary>What is told of a noun by a verb that does not put it forward ("was granted on Monday") has another time.</summary>
    static int Carrier(AskSentence sentence, int word)
    {
        if (sentence[word].Upos is not "NOUN" || sentence[word].Head is not (>= 0 and var head))
            return word;
        return
            sentence.Is("make", head)
            || sentence.Knowledge.Rules.List("@putting").Contains(sentence.Lemma(head))
            || IsAnswer(sentence, word)
            ? head
            : word;
    }

    /// <summary>"at the request of": the time is that of what was done.</summary>
    static bool IsAnswer(AskSentence sentence, int word) =>
        sentence.Matches.Any(m => m.Word == word && m.Rule.Type is RuledAsks.Heeded);
}
