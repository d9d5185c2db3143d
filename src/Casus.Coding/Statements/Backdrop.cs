using System.Collections.Immutable;
using System.Globalization;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding.Statements;

/// <summary>Marks what belongs to older incidents, clause by clause: by years, by words such as "last year's war", by habit ("clashes occur regularly").</summary>
static class Backdrop
{
    /// <summary>A date this many days before the report is another incident's (NewsDiscourse: two months).</summary>
    const int OldDays = 60;

    /// <summary>Marks whole statements, and gives statements of their own to recalling clauses inside others.</summary>
    public static List<Draft> Mark(Report report, ParsedText parsed, List<Draft> drafts, StatementKnowledge knowledge)
    {
        var added = new List<Draft>();
        var plain = parsed.Text.ToLowerInvariant().Replace('’', '\'');
        int? now = report.Published.Interval.Latest?.Year;
        int? soonest = report.Published.Interval.Earliest?.Year;
        var days = Days(report, knowledge);
        var dates = OldDates(report, days);
        foreach (var draft in drafts)
        {
            var s = parsed.Sentences[draft.Sentence];
            if (Wholes.Tells(s, draft.Content, knowledge))
                draft.Background = true;
            foreach (var (lead, head) in Aftermaths.In(s, draft.Content, days, knowledge))
                Recall(parsed, s, draft, head, added, lead);
            foreach (
                var marker in Markers(plain, s, draft.Content, now, soonest, knowledge)
                    .Concat(At(s, draft.Content, dates, knowledge))
            )
            {
                var clause = ClauseOf(s, marker, draft.Root, knowledge);
                if (clause < 0 || clause == draft.Root)
                {
                    draft.Background = true;
                    GoOn(s, draft, marker, added, knowledge);
                }
                else
                    Recall(parsed, s, draft, clause, added);
            }
        }
        Continue(parsed, drafts, knowledge);
        added.RemoveAll(a => a.Background && a.Within is { Background: true });
        return added;
    }

    static ImmutableArray<NamedDay> Days(Report report, StatementKnowledge knowledge) =>
        [
            .. DateExpressions
                .Find(report.Text, knowledge.Dates)
                .Where(d => d.IsDate && d.Unit is not DateUnit.Year && !IsUntil(report.Text, d, knowledge))
                .Select(d => new NamedDay(d.Span, DateExpressions.Resolve(d, report.Published.Interval), d.Weekday)),
        ];

    /// <summary>Days long before the report, by what the dates in it can mean.</summary>
    static ImmutableArray<TextSpan> OldDates(Report report, ImmutableArray<NamedDay> days)
    {
        if (report.Published.Interval.Earliest is not { } written)
            return [];
        var limit = written.DayNumber - OldDays;
        return [.. days.Where(d => d.Days.Latest is { } latest && latest.DayNumber < limit).Select(d => d.Span)];
    }

    /// <summary>"Extended the mandate until 31 August": a day without a year that is still to come.</summary>
    static bool IsUntil(string text, DateMention date, StatementKnowledge knowledge)
    {
        var before = text.AsSpan(0, date.Span.Start).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..];
        return date.Year is null && knowledge.Is(StatementWords.Until, word.ToString().ToLowerInvariant());
    }

    static IEnumerable<int> At(
        ParsedSentence s,
        TextSpan within,
        ImmutableArray<TextSpan> dates,
        StatementKnowledge knowledge
    )
    {
        var superlative = Compares(s, within, knowledge);
        foreach (var date in dates)
            if (
                within.Contains(date)
                && s.WordAt(date.Start) is >= 0 and var word
                && !(superlative && Since(s, word))
                && !IsCompared(s, word, knowledge)
            )
                yield return word;
    }

    /// <summary>"Last year's war killed thousands, and on Sunday both sides fired again": the joined clause is of today.</summary>
    static void GoOn(ParsedSentence s, Draft draft, int marker, List<Draft> added, StatementKnowledge knowledge)
    {
        foreach (var clause in draft.Root < 0 ? [] : s.ChildrenOf(draft.Root, "conj").ToList())
        {
            var (first, last) = Clauses.Range(s, clause);
            if (marker >= first || !s.ChildrenOf(clause, "nsubj").Any() || !NamesNearDay(s, first, last, knowledge))
                continue;
            while (first < last && s.Words[first].Upos is "PUNCT" or "CCONJ")
                first++;
            while (last > first && s.Words[last].Upos is "PUNCT")
                last--;
            var span = Clauses.Between(s, first, last);
            if (draft.Content.Contains(span) && !added.Exists(a => a.Span == span && a.Claimant == draft.Claimant))
                added.Add(
                    new Draft(draft.Sentence, span, span, clause, draft.Claimant)
                    {
                        Basis = draft.Basis,
                        Channel = draft.Channel,
                        Certainty = draft.Certainty,
                        Within = draft,
                    }
                );
        }
    }

    static bool NamesNearDay(ParsedSentence s, int first, int last, StatementKnowledge knowledge)
    {
        for (var i = first; i <= last; i++)
            if (knowledge.Is(StatementWords.NearDay, s.Words[i].Lemma.ToLowerInvariant()))
                return true;
        return false;
    }

    static void Recall(ParsedText parsed, ParsedSentence s, Draft draft, int clause, List<Draft> added, int from = 0)
    {
        var (first, last) = Clauses.Range(s, clause);
        first = Math.Max(first, from);
        while (first < last && s.Words[first].Upos is "PUNCT" or "CCONJ" or "SCONJ" or "ADP")
            first++;
        while (last > first && s.Words[last].Upos is "PUNCT")
            last--;
        var span = Clauses.Between(s, first, last);
        if (draft.Content.Contains(span) && span.Length * 5 > draft.Content.Length * 4)
        {
            draft.Background = true;
            return;
        }
        if (
            !draft.Content.Contains(span)
            || span == draft.Content
            || added.Exists(a => a.Span == span && a.Claimant == draft.Claimant)
        )
            return;
        added.Add(
            new Draft(draft.Sentence, span, span, clause, draft.Claimant)
            {
                Basis = draft.Basis,
                Channel = draft.Channel,
                Certainty = draft.Certainty,
                Within = draft,
                Background = true,
            }
        );
    }

    /// <summary>Words at which something recalls.</summary>
    static IEnumerable<int> Markers(
        string plain,
        ParsedSentence s,
        TextSpan within,
        int? now,
        int? soonest,
        StatementKnowledge knowledge
    )
    {
        var superlative = Compares(s, within, knowledge);
        foreach (var words in knowledge.Background)
        {
            var at = plain.IndexOf(words, within.Start, within.Length, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(plain[at - 1])) || (superlative && IsSince(plain, at)))
                continue;
            var end = at + words.Length;
            if (end < plain.Length && char.IsLetterOrDigit(plain[end]))
                continue;
            var word = s.WordAt(at + words.Length - 1);
            if (word >= 0)
                yield return word;
        }
        for (var i = 0; i < s.Words.Length; i++)
            if (within.Contains(s.Words[i].Span) && IsYearsAfter(s, i))
                yield return i;
        for (var i = 0; i < s.Words.Length; i++)
            if (
                within.Contains(s.Words[i].Span)
                && (IsOldYear(s, i, now ?? soonest, knowledge) || now is null && CountsFrom(s, i))
                && !(superlative && Since(s, i))
                && !IsCompared(s, i, knowledge)
            )
                yield return i;
    }

    /// <summary>"The accident comes four years after a ferry sank there": what the clause behind tells is as old as that.</summary>
    static bool IsYearsAfter(ParsedSentence s, int word) =>
        s.Words[word] is { Lemma: "after", BaseRelation: "mark", Head: var verb }
        && verb > word
        && word > 0
        && s.Words[word - 1].Lemma is "year" or "month" or "decade";

    /// <summary>"The worst since …" speaks of today.</summary>
    static bool Compares(ParsedSentence s, TextSpan within, StatementKnowledge knowledge) =>
        s.Words.Any(w =>
            within.Contains(w.Span)
            && (
                knowledge.Is(StatementWords.Superlative, w.Form.ToLowerInvariant())
                || w.Xpos is "JJS" or "RBS" && w.Lemma is not "least"
            )
        );

    /// <summary>"Unlike in 2028": held beside today and not told.</summary>
    static bool IsCompared(ParsedSentence s, int word, StatementKnowledge knowledge)
    {
        for (var i = Math.Max(0, word - 4); i < word; i++)
            if (
                knowledge.Is(StatementWords.Comparing, s.Words[i].Form.ToLowerInvariant())
                // "More than 300 people since 2028": a bound of the number.
                && s.Words[i] is not { Lemma: "than", BaseRelation: "fixed" }
            )
                return true;
        return false;
    }

    /// <summary>"Has killed thousands since April 2023": where nobody knows when a report was written, a count from a month or a year on is a whole war's.</summary>
    static bool CountsFrom(ParsedSentence s, int year)
    {
        if (!IsYear(s.Words[year].Form))
            return false;
        var from = year > 0 && s.Words[year - 1].Upos is "PROPN" ? year - 1 : year;
        return from > 0 && s.Words[from - 1].Lemma is "since";
    }

    static bool IsYear(string form) =>
        form.Length == 4
        && int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and <= 2100;

    static bool IsSince(string plain, int at) =>
        string.CompareOrdinal(plain, at, "since", 0, 5) == 0
        || plain.AsSpan(Math.Max(0, at - 30), Math.Min(30, at)).Contains("since", StringComparison.Ordinal);

    static bool Since(ParsedSentence s, int year)
    {
        for (var i = Math.Max(0, year - 8); i < year; i++)
            if (s.Words[i].Lemma == "since")
                return true;
        return false;
    }

    /// <summary>A year gone by, that is not the name of a treaty or resolution.</summary>
    static bool IsOldYear(ParsedSentence s, int i, int? now, StatementKnowledge knowledge)
    {
        var form = s.Words[i].Form;
        var decade = form.Length == 5 && form.EndsWith('s');
        if (
            form.Length != 4 && !decade
            || !int.TryParse(form.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1500 or > 2100
        )
            return false;
        if (now is { } known && year >= known)
            return false;
        if (Describes(s, i, knowledge) && !IsPastEvent(s, i, knowledge))
            return false;
        var before = i > 0 ? s.Words[i - 1].Form.ToLowerInvariant() : "";
        var dated =
            before is "in" or "since" or "of" or "by" or "from" or "until" or "the" or "early" or "late" or "mid" or ","
            || s.Words[Math.Max(0, i - 1)].Upos is "PROPN" or "NUM";
        return (dated || IsPastEvent(s, i, knowledge)) && (now is not null || before is not ",");
    }

    /// <summary>"the 1997 treaty", "the treaty of 1997": the year is a part of what a thing is called.</summary>
    static bool Describes(ParsedSentence s, int year, StatementKnowledge knowledge) =>
        year > 1
            && s.Words[year - 1].Lemma is "of"
            && knowledge.Is(StatementWords.DatedThing, s.Words[year - 2].Lemma.ToLowerInvariant())
        || year + 1 < s.Words.Length
            && s.Words[year + 1].Upos is "NOUN" or "ADJ" or "PROPN"
            && s.Words[year].Head > year
            && s.Words[year].BaseRelation is "nummod" or "compound" or "amod" or "flat" or "nmod"
            && !s.ChildrenOf(year, "case").Any();

    static bool IsPastEvent(ParsedSentence s, int i, StatementKnowledge knowledge)
    {
        for (var next = i + 1; next < Math.Min(s.Words.Length, i + 6); next++)
        {
            if (knowledge.Is(StatementWords.Upheaval, s.Words[next].Lemma.ToLowerInvariant()))
                return true;
            if (s.Words[next].Upos is not ("NOUN" or "ADJ" or "PROPN" or "PUNCT"))
                return false;
        }
        return false;
    }

    /// <summary>The clause, or the event noun behind "after" or "since", that a marker stands in.</summary>
    static int ClauseOf(ParsedSentence s, int marker, int root, StatementKnowledge knowledge)
    {
        for (var at = marker; at >= 0; at = s.Words[at].Head)
        {
            if (at == root)
                return root;
            var relation = s.Words[at].BaseRelation;
            var clausal =
                (relation is "acl" or "advcl" or "ccomp" or "parataxis" && !IsGerundOfNoun(s, at))
                || (relation is "conj" && s.Words[at].Upos is "VERB");
            var recalled =
                relation is "obl" or "nmod"
                && s.ChildrenOf(at, "case").Any(c => knowledge.Is(StatementWords.Recalling, s.Words[c].Lemma));
            if ((at != marker || s.ChildrenOf(at, "nsubj").Any()) && clausal || recalled && s.Subtree(at).Length > 3)
                return at;
            // "on Monday, the anniversary of a 1998 attack": what is named beside the day is not what happened on it.
            if (relation is "appos" && at != marker)
                return at;
        }
        return -1;
    }

    /// <summary>"Six weeks of fighting": a gerund behind "of" is a noun, whatever the tagger calls it.</summary>
    static bool IsGerundOfNoun(ParsedSentence s, int word) =>
        s.Words[word].BaseRelation is "acl"
        && s.Words[word].Xpos is "VBG"
        && s.ChildrenOf(word, "mark").Any(c => s.Words[c].Lemma is "of");

    /// <summary>In a paragraph that has gone back in time, past sentences stay there until a word brings them back.</summary>
    static void Continue(ParsedText parsed, List<Draft> drafts, StatementKnowledge knowledge)
    {
        foreach (var draft in drafts.OrderBy(d => d.Span.Start).ToList())
        {
            if (draft.Background || draft.Sentence == 0)
                continue;
            var before = parsed.Sentences[draft.Sentence - 1];
            var here = parsed.Sentences[draft.Sentence];
            if (parsed.Text.AsSpan(before.Span.Start, here.Span.Start - before.Span.Start).Contains('\n'))
                continue;
            var back = drafts.Where(d => d.Sentence == draft.Sentence - 1).ToList();
            if (
                back.Count > 0
                && back.TrueForAll(d => d.Background)
                && (IsPlainPast(here, knowledge) || IsCount(before) && IsCount(here) && !NamesNearDay(here, knowledge))
            )
                draft.Background = true;
        }
    }

    static bool IsPlainPast(ParsedSentence s, StatementKnowledge knowledge) =>
        s.Root >= 0
        && (s.Words[s.Root].Has("Tense=Past") || s.Words[s.Root].Xpos is "VBD")
        && !NamesNearDay(s, knowledge);

    /// <summary>"The war has killed 900 since 2028. Millions have been displaced.": one count of all that time goes on in the next.</summary>
    static bool IsCount(ParsedSentence s) =>
        s.Root >= 0
        && s.Words[s.Root].Xpos is "VBN"
        && s.ChildrenOf(s.Root, "aux").Any(a => s.Words[a].Xpos is "VBZ" or "VBP" && s.Words[a].Lemma is "have");

    static bool NamesNearDay(ParsedSentence s, StatementKnowledge knowledge) =>
        NamesNearDay(s, 0, s.Words.Length - 1, knowledge);
}
