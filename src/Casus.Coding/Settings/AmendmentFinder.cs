using System.Collections.Immutable;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;

namespace Casus.Coding.Settings;

/// <summary>"An earlier version of this report said that it was on Saturday", "on Sunday, not on Saturday" under a correction: days and places taken back.</summary>
static class AmendmentFinder
{
    /// <summary>What stands is told in the same sentence, or so many before or after it.</summary>
    const int Reach = 2;

    /// <summary>A day or place where the text names it.</summary>
    sealed record Named(AmendedKind Kind, string Value, TextSpan Span, int Sentence);

    public static ImmutableArray<Amendment> Find(CodingContext context, CodingKnowledge all)
    {
        var knowledge = all.Statements;
        var corrects = context.Parsed.Sentences.Select(s => Corrects(s, knowledge)).ToList();
        if (!corrects.Contains(true))
            return [];
        var places = context.Parsed.Sentences.SelectMany((_, i) => PlaceReader.Read(context, i, all.Places));
        var named = AllNamed(context, places, knowledge);
        var found = ImmutableArray.CreateBuilder<Amendment>();
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
        {
            // A correction says so in its title, or where it stands.
            if (!corrects[i] && !corrects[0])
                continue;
            var sentence = context.Parsed.Sentences[i];
            var here = named.Where(n => n.Sentence == i).ToList();
            foreach (var wrong in here.Where(n => IsTakenBack(sentence, n, here, corrects[0], knowledge)))
            {
                if (Standing(context, wrong, named, corrects[0], knowledge) is not { } right)
                    continue;
                if (Told(context, wrong.Span) is { } was && Told(context, right.Span) is { } now)
                    found.Add(new(wrong.Kind, wrong.Value, right.Value, was, now, wrong.Span));
            }
        }
        return found.ToImmutable();
    }

    static List<Named> AllNamed(CodingContext context, IEnumerable<NamedPlace> places, StatementKnowledge knowledge)
    {
        var days = DateExpressions
            .Find(context.Report.Text, knowledge.Dates)
            .Where(m => m.IsDate && m.Ambiguous is null)
            .Select(m => (m.Span, Days: DateExpressions.Resolve(m, context.Report.Published.Interval)))
            .Where(d => d.Days.Width is <= 1)
            .Select(d => new Named(AmendedKind.Date, Value(d.Days), d.Span, SentenceAt(context, d.Span)));
        return
        [
            .. days.Concat(
                    places.Select(p => new Named(AmendedKind.Place, p.Name, p.Span, SentenceAt(context, p.Span)))
                )
                .Where(n => n.Sentence >= 0)
                .OrderBy(n => n.Span.Start),
        ];
    }

    static string Value(DateInterval days) =>
        days.IsDay
            ? days.Earliest!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            : days.ToString();

    static int SentenceAt(CodingContext context, TextSpan span)
    {
        for (var i = 0; i < context.Parsed.Sentences.Length; i++)
            if (context.Parsed.Sentences[i].Span.Contains(span))
                return i;
        return -1;
    }

    static bool Corrects(ParsedSentence s, StatementKnowledge knowledge) =>
        s.Words.Any(w => Is(w, StatementWords.Amending, knowledge)) || SaidWrongly(s, titled: false, knowledge) >= 0;

    static bool Is(Word word, string list, StatementKnowledge knowledge) =>
        knowledge.Is(list, word.Lemma.ToLowerInvariant()) || knowledge.Is(list, word.Form.ToLowerInvariant());

    static bool IsTakenBack(ParsedSentence s, Named named, List<Named> here, bool titled, StatementKnowledge knowledge)
    {
        var word = s.WordAt(named.Span.Start);
        if (word < 0)
            return false;
        if (
            SaidWrongly(s, titled, knowledge) is >= 0 and var verb
            && word > verb
            && !IsParted(s, verb, word)
            && !Follows(s, word, "not")
            && (named.Kind is AmendedKind.Date || IsWhere(s, named.Span))
        )
            return true;
        // "On Sunday, not on Saturday", "to Sunday from Saturday".
        return here.Exists(other => other.Kind == named.Kind && other.Value != named.Value)
            && (
                Follows(s, word, "not") && here.Exists(o => o.Kind == named.Kind && o.Span.End <= named.Span.Start)
                || Follows(s, word, "from")
                    && here.Exists(o => o.Kind == named.Kind && Follows(s, s.WordAt(o.Span.Start), "to"))
            );
    }

    /// <summary>"Exploded in Hayatabad" puts it there; "the bomb in Hayatabad" only says which.</summary>
    static bool IsWhere(ParsedSentence s, TextSpan span) =>
        s.Words.Any(w =>
            span.Contains(w.Span) && w.BaseRelation is "obl" && w.Head >= 0 && !span.Contains(s.Words[w.Head].Span)
        );

    /// <summary>The verb of "an earlier version of this report said", "wrongly reported"; -1 where none stands.</summary>
    /// <param name="titled">The title says that something is put right: "a report said" is then enough.</param>
    static int SaidWrongly(ParsedSentence s, bool titled, StatementKnowledge knowledge)
    {
        for (var verb = 0; verb < s.Words.Length; verb++)
        {
            if (
                s.Words[verb].Upos is not ("VERB" or "AUX")
                || !knowledge.Verbs.ContainsKey(s.Words[verb].Lemma.ToLowerInvariant())
            )
                continue;
            if (s.ChildrenOf(verb, "advmod").Any(a => Is(s.Words[a], StatementWords.Wrongly, knowledge)))
                return verb;
            foreach (var subject in s.ChildrenOf(verb, "nsubj"))
                if (
                    Is(s.Words[subject], StatementWords.Version, knowledge)
                    && (titled || s.Subtree(subject).Any(w => Is(s.Words[w], StatementWords.Former, knowledge)))
                )
                    return verb;
        }
        return -1;
    }

    /// <summary>"… said it was on Saturday; it was on Sunday": another clause.</summary>
    static bool IsParted(ParsedSentence s, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (s.Words[i].Form is ";" || s.Words[i].Lemma is "but" or "when" or "whereas")
                return true;
        return false;
    }

    /// <summary>The word stands before it, a preposition and an article between them left aside.</summary>
    static bool Follows(ParsedSentence s, int word, string lemma)
    {
        for (var i = word - 1; i >= Math.Max(0, word - 3); i--)
            if (s.Words[i].Lemma == lemma)
                return true;
            else if (s.Words[i].Upos is not ("ADP" or "DET") || lemma is not "not")
                return false;
        return false;
    }

    /// <summary>The nearest of its kind that is not taken back, in the sentence first, then behind it, then before it; what nothing is put in place of stays.</summary>
    static Named? Standing(
        CodingContext context,
        Named wrong,
        List<Named> named,
        bool titled,
        StatementKnowledge knowledge
    )
    {
        bool Stands(Named n)
        {
            var s = context.Parsed.Sentences[n.Sentence];
            if (IsTakenBack(s, n, [.. named.Where(o => o.Sentence == n.Sentence)], titled, knowledge))
                return false;
            // "A report published on Tuesday wrongly said …": the day of the text, or which thing it told of.
            var (verb, word) = (SaidWrongly(s, titled, knowledge), s.WordAt(n.Span.Start));
            return verb < 0 || IsParted(s, Math.Min(word, verb), Math.Max(word, verb));
        }
        return named
            .Where(n =>
                n.Kind == wrong.Kind
                && n.Value != wrong.Value
                && Math.Abs(n.Sentence - wrong.Sentence) <= Reach
                && Stands(n)
            )
            .OrderBy(n =>
                n.Sentence == wrong.Sentence ? 0
                : n.Sentence > wrong.Sentence ? 1
                : 2
            )
            .ThenBy(n => Math.Abs(n.Span.Start - wrong.Span.Start))
            .FirstOrDefault();
    }

    static string? Told(CodingContext context, TextSpan span) =>
        context
            .Statements.Where(s => s.Span.Contains(span))
            .OrderBy(s => s.Span.Length)
            .ThenBy(s => s.Id, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Id;
}
