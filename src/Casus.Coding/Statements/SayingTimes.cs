using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>When something was said: by a date that hangs on the words of saying ("told reporters on Monday", "in a statement of 3 May"), never by one of what is said.</summary>
sealed class SayingTimes(ParsedText parsed, DateInterval published, StatementKnowledge knowledge)
{
    const int FarthestClimb = 6;

    /// <summary>The sayings of a sentence with their days, and without those days in what is said; as they are where no day is told.</summary>
    public List<Attribution> Dated(int sentence, List<Attribution> found)
    {
        if (!found.Exists(a => a.Cue is not null))
            return found;
        var dates = DateExpressions.Find(parsed.Text, parsed.Sentences[sentence].Span, knowledge.Dates);
        return dates.IsEmpty ? found : [.. found.Select(a => Dated(a, dates))];
    }

    Attribution Dated(Attribution a, ImmutableArray<DateMention> dates)
    {
        if (a.Cue is not { } cue)
            return a;
        var s = parsed.Sentences[a.Sentence];
        foreach (var date in dates)
        {
            var words = Enumerable.Range(0, s.Words.Length).Where(i => date.Span.Contains(s.Words[i].Span)).ToList();
            if (words.Count == 0 || !IsDay(date) || IsOwner(s, words[^1]))
                continue;
            var behind = IsRightBehind(s, cue, words[0], words[^1]);
            var hangs = a.Content.Contains(date.Span)
                ? IsBetween(s, words, a) || IsPut(s, words, cue)
                : IsRightBefore(s, words, a) || HangsOn(s, words, a);
            if (!behind && !hangs)
                continue;
            var when = DateExpressions.Resolve(date, published);
            return Without(s, a, words[^1], behind) with
            {
                Said = when.IsUnknown && date.Weekday is null ? null : new(when, date.Weekday),
            };
        }
        return a;
    }

    /// <summary>A year beside a saying belongs to what it speaks of: "invoked a 1997 treaty".</summary>
    static bool IsDay(DateMention date) =>
        date.IsDate && date.Kind is not DateKind.Anaphoric && date.Unit is not (DateUnit.Year or DateUnit.Decade);

    /// <summary>"Tuesday's attack".</summary>
    static bool IsOwner(ParsedSentence s, int last) => last + 1 < s.Words.Length && s.Words[last + 1].Upos is "PART";

    /// <summary>"said late on Tuesday (that) …", but not "said Monday would be a day of rest".</summary>
    static bool IsRightBehind(ParsedSentence s, TextSpan cue, int first, int last)
    {
        var before = first - 1;
        while (
            before >= 0
            && s.Words[before].Upos is "ADP" or "ADV" or "ADJ" or "DET"
            && !cue.Contains(s.Words[before].Span)
        )
            before--;
        return before >= 0
            && cue.Contains(s.Words[before].Span)
            && (last + 1 >= s.Words.Length || s.Words[last + 1].Upos is not ("VERB" or "AUX"));
    }

    /// <summary>"put the toll at 22 on Wednesday".</summary>
    static bool IsPut(ParsedSentence s, List<int> date, TextSpan cue) =>
        s.WordAt(cue.Start) is >= 0 and var verb
        && s.Words[verb].Lemma is "put"
        && date.Exists(w => s.Words[w].Head == verb && s.Words[w].BaseRelation is "obl");

    /// <summary>"accused Peru on Monday of …".</summary>
    static bool IsBetween(ParsedSentence s, List<int> date, Attribution a) =>
        a.Shape is CueShapes.Charge
        && date[^1] + 1 < s.Words.Length
        && s.Words[date[^1] + 1].Upos is "ADP" or "SCONJ"
        && Top(s, date) is var top
        && HeadsCue(s, s.Words[top], a);

    /// <summary>"The ministry on Monday denied …": the tree may hang the day on the ministry.</summary>
    static bool IsRightBefore(ParsedSentence s, List<int> date, Attribution a) =>
        a.Source is { } source
        && date[^1] + 1 < s.Words.Length
        && a.Cue!.Value.Contains(s.Words[date[^1] + 1].Span)
        && s.Words[Top(s, date)].Head is >= 0 and var head
        && (source.Contains(s.Words[head].Span) && s.Words[head].Upos is "NOUN" or "PROPN");

    static int Top(ParsedSentence s, List<int> date) => date.Find(i => !date.Contains(s.Words[i].Head));

    /// <summary>Whether the way up the tree from a date leads to the saying, through nothing but what carries or frames it.</summary>
    bool HangsOn(ParsedSentence s, List<int> date, Attribution a)
    {
        var at = Top(s, date);
        if (s.Words[at].BaseRelation is "nummod" or "amod" or "compound")
            return false;
        for (var (up, below) = (0, true); up < FarthestClimb; up++)
        {
            at = s.Words[at].Head;
            if (at < 0 || a.Content.Contains(s.Words[at].Span))
                return false;
            var word = s.Words[at];
            if (a.Cue!.Value.Contains(word.Span))
                return true;
            var carrier = knowledge.Media.ContainsKey(word.Lemma.ToLowerInvariant());
            if (carrier && a.Source is { } source && source.Contains(word.Span))
                return true;
            var frames =
                carrier
                || below && word.BaseRelation is "obl" or "obj" or "iobj" && HeadsCue(s, word, a)
                || word is { BaseRelation: "acl", Head: >= 0 }
                    && knowledge.Media.ContainsKey(s.Words[word.Head].Lemma.ToLowerInvariant())
                || word.BaseRelation is "advcl" && knowledge.CueAt(s, at) is not null;
            if (!frames)
                return false;
            below = false;
        }
        return false;
    }

    static bool HeadsCue(ParsedSentence s, Word word, Attribution a) =>
        word.Head >= 0 && a.Cue!.Value.Contains(s.Words[word.Head].Span);

    static Attribution Without(ParsedSentence s, Attribution a, int last, bool behind)
    {
        if (!behind || !a.Content.Contains(s.Words[last].Span) || last + 1 >= s.Words.Length)
            return a;
        var from = s.Words[last + 1].Span.Start;
        return from < a.Content.End && a.Content.Start >= a.Cue!.Value.End
            ? a with
            {
                Content = TextSpan.FromBounds(from, a.Content.End),
            }
            : a;
    }
}
