using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Appeals;

/// <summary>Treaties, charters and mechanisms where a text names them, and how the text calls each.</summary>
static class Instruments
{
    /// <summary>How far behind an agreement its parties are named: "with Peru", "between Peru and Chile".</summary>
    const int PartyReach = 16;

    public static bool IsIn(AskSentence sentence, int ask) =>
        Find(sentence).Any(i => i.Span.Start > sentence[ask].Span.Start);

    /// <summary>The other parties that the words about an instrument name: "a 1997 pact between Peru and Chile".</summary>
    public static IEnumerable<string> PartiesIn(AskSentence sentence, string requester)
    {
        // A pact of many asks nobody in particular when it is invoked.
        var found = Find(sentence)
            .Where(f =>
                !sentence.Knowledge.Instruments.Any(i =>
                    i.Parties.Length != 2
                    && i.Names.Any(n =>
                        WholeWords.IndexOf(KnownInstruments.Plain(f.Name), KnownInstruments.Plain(n)) >= 0
                    )
                )
            )
            .ToList();
        if (found.Count == 0)
            return [];
        return sentence
            .Context.Actors.InSentence(sentence.Index)
            .Where(m => m.Actor.Side is not null && sentence.ActorAt(m.Head) is not null)
            .Where(m =>
                found.Any(f =>
                    f.Span.Overlaps(m.Span) || (m.Span.Start >= f.Span.End && m.Span.Start - f.Span.End < PartyReach)
                )
            )
            .Select(m => m.Actor.Side!)
            .Where(s => s != requester && s.Length == 3)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>Who is asked when a text is invoked: the organisation that keeps it, or the one other party.</summary>
    public static IEnumerable<string> KeepersIn(AskSentence sentence, string requester)
    {
        foreach (var (_, name, year) in Find(sentence))
        {
            var id = KnownInstruments.IdOf(name, year, requester, "", sentence);
            // A state may invoke what it is no party to: it asks who keeps it all the same.
            var known =
                sentence.Knowledge.Instruments.FirstOrDefault(i => i.Id == id)
                ?? KnownInstruments.Kept(name, sentence.Knowledge);
            if (known is null)
                continue;
            if (known.Keeper is { } keeper)
                yield return keeper;
            else if (known.Parties is [var one, var two])
                yield return one == requester ? two : one;
        }
    }

    public static IEnumerable<(TextSpan Span, string Name, int? Year)> Find(AskSentence sentence)
    {
        var taken = new List<TextSpan>();
        foreach (
            var (span, name, year) in Named(sentence)
                .Concat(Described(sentence))
                .Concat(InstrumentArticles.Find(sentence))
                .OrderByDescending(i => i.Item1.Length)
        )
            if (!taken.Any(t => t.Overlaps(span)) && !IsOrganisation(sentence, span))
            {
                taken.Add(span);
                yield return (span, name, year);
            }
    }

    /// <summary>"Collective Security Treaty" inside the name of the organisation that keeps it.</summary>
    static bool IsOrganisation(AskSentence sentence, TextSpan span) =>
        sentence
            .Context.Actors.InSentence(sentence.Index)
            .Any(m =>
                m.Actor.Kind == Actors.ClaimantKind.Organisation && m.Span.Contains(span) && m.Span.Length > span.Length
            );

    /// <summary>By a full name or alias of a known instrument.</summary>
    static IEnumerable<(TextSpan, string, int?)> Named(AskSentence sentence)
    {
        if (!sentence.Plain.ContainsAny(sentence.Knowledge.AnyInstrument))
            yield break;
        foreach (var name in sentence.Knowledge.InstrumentNames)
        {
            var at = WholeWords.IndexOf(sentence.Plain, name);
            if (at < 0 || !char.IsUpper(sentence.Plain[at]) && name.Split(' ').Length < 3)
                continue;
            var span = new TextSpan(sentence.Tree.Span.Start + at, name.Length);
            yield return (span, span.In(sentence.Text), YearNear(sentence, span));
        }
    }

    /// <summary>By what it is: "the 1997 bilateral agreement", "a defence pact of 1951", "Treaty of Amity and Aid".</summary>
    static IEnumerable<(TextSpan, string, int?)> Described(AskSentence sentence)
    {
        for (var noun = 0; noun < sentence.Count; noun++)
        {
            if (!sentence.Is("instrument", noun) || sentence[noun].Upos is not ("NOUN" or "PROPN"))
                continue;
            var first = First(sentence, noun);
            if (Enumerable.Range(first, noun - first).Any(i => sentence.Is("not-instrument", i)))
                continue;
            var last = Last(sentence, noun);
            var whole = TextSpan.FromBounds(sentence[first].Span.Start, sentence[last].Span.End);
            var year = YearNear(sentence, whole);
            var proper = sentence[noun].Form.Length > 0 && char.IsUpper(sentence[noun].Form[0]);
            if (year is null && !proper && !IsInvoked(sentence, noun))
                continue;
            var name = TextSpan.FromBounds(sentence[Named(sentence, first, noun)].Span.Start, sentence[last].Span.End);
            var plain = name.In(sentence.Text).Replace("(", "", StringComparison.Ordinal);
            yield return (whole, plain.Replace(")", "", StringComparison.Ordinal), year);
        }
    }

    /// <summary>The name begins behind the year.</summary>
    static int Named(AskSentence sentence, int first, int noun)
    {
        for (var i = noun - 1; i >= first; i--)
            if (sentence[i].Form.Length == 4 && int.TryParse(sentence[i].Form, out _))
                return i + 1;
        return first;
    }

    static int First(AskSentence sentence, int noun)
    {
        var first = noun;
        while (
            first > 0
            && (
                sentence[first - 1].Upos is "ADJ" or "NOUN" or "PROPN" or "NUM"
                || sentence[first - 1].Form is "(" or ")" or "-" or "–"
            )
        )
            first--;
        while (first < noun && sentence[first].Form is "(" or ")" or "-" or "–")
            first++;
        return first;
    }

    /// <summary>A proper name runs on: "Treaty of Friendship, Cooperation and Mutual Assistance".</summary>
    static int Last(AskSentence sentence, int noun)
    {
        if (!char.IsUpper(sentence[noun].Form[0]) || sentence.Form(noun + 1) is not ("of" or "on"))
            return noun;
        var last = noun;
        for (var i = noun + 2; i < sentence.Count; i++)
        {
            var form = sentence[i].Form;
            if (form.Length > 0 && char.IsUpper(form[0]) && sentence.ActorAt(i) is null)
                last = i;
            else if (form is not ("," or "and" or "of" or "the" or "in" or "-"))
                break;
        }
        return last;
    }

    static bool IsInvoked(AskSentence sentence, int noun)
    {
        for (var i = Math.Max(0, noun - 7); i < noun; i++)
            if (sentence.Is("invoke", i))
                return true;
        return false;
    }

    static int? YearNear(AskSentence sentence, TextSpan span)
    {
        foreach (var word in sentence.Tree.Words)
            if (
                word.Form.Length == 4
                && int.TryParse(word.Form, out var year)
                && year is > 1300 and < 2100
                && word.Span.End >= span.Start - 12
                && word.Span.Start <= span.End + 14
            )
                return year;
        return null;
    }
}
