using System.Collections.Immutable;
using Casus.Coding.Events;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Coding.Victims;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Trees;
using Casus.Measure.Sets;

namespace Casus.Measure.Muc;

/// <summary>What the product made of a text, as incidents of this set: losses and violent acts by their kind, day and place.</summary>
sealed class MucReading
{
    readonly CodedText _text;
    readonly MucCountries _countries;
    readonly Dictionary<string, Statement> _statements;
    readonly IReadOnlyList<VictimMention> _victims;

    MucReading(CodedText text, Models models, MucCountries countries)
    {
        (_text, _countries) = (text, countries);
        _victims = VictimFinder.Find(
            new(text.Report, text.Parsed, text.Actors, text.Coding.Statements),
            models.Coding.Figures
        );
        _statements = text.Coding.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
    }

    public static IReadOnlyList<MucIncident> Read(CodedText text, Models models, MucCountries countries) =>
        new MucReading(text, models, countries).Incidents();

    List<MucIncident> Incidents()
    {
        var drafts = new List<MucDraft>();
        foreach (var mention in Mentions().OrderBy(m => m.At))
            if (drafts.FindLast(d => d.Takes(mention)) is { } draft)
                draft.Add(mention);
            else
                drafts.Add(new MucDraft(mention));
        var published = _text.Report.Published.Interval.Latest;
        var main = _text.Coding.Main?.Time.Interval ?? DateInterval.Unknown;
        var country = _countries.Of(_text);
        return [.. drafts.Select((d, i) => d.Close(i == 0 && main.IsDay ? main : new(null, published), country))];
    }

    IEnumerable<MucMention> Mentions()
    {
        for (var i = 0; i < _text.Parsed.Sentences.Length; i++)
        {
            var sentence = _text.Parsed.Sentences[i];
            var acts = Acts(sentence).ToList();
            var victims = _victims.Where(v => v.Sentence == i && !IsFighter(v)).ToList();
            if (acts.Count == 0 && victims.Count == 0)
                continue;
            var when = acts.Select(a => a.When).OfType<DateInterval>().FirstOrDefault();
            var places = _text
                .Coding.Places.Where(p => sentence.Span.Contains(p.Span))
                .Select(p => MucFill.Plain(p.Name));
            var doers = Doers(i, acts).ToImmutableArray();
            foreach (var parts in victims.GroupBy(v => MucKinds.Of(v, acts)))
                yield return new(
                    parts.First().Who.Start,
                    parts.Key,
                    when,
                    [.. places],
                    [.. parts.Select(Target)],
                    doers
                );
            foreach (var act in acts.Where(a => victims.Count == 0 || MucKinds.Of(a) is not MucKinds.Attack).Take(1))
                yield return new(act.Span.Start, MucKinds.Of(act), when, [.. places], [], doers);
        }
    }

    IEnumerable<CodedEvent> Acts(ParsedSentence sentence) =>
        _statements
            .Values.Where(s => s is { Conditional: false, Polarity: Polarity.Asserts, Tense: not Tense.Future })
            .SelectMany(s => s.Events)
            .Where(e => sentence.Span.Contains(e.Span) && e.Type is "ASSAULT")
            .OrderBy(e => e.Span.Start);

    IEnumerable<string> Doers(int sentence, List<CodedEvent> acts) =>
        from mention in _text.Actors.InSentence(sentence)
        where acts.Exists(a => mention.Actor.Code is { } code && a.Actors.Contains(code))
        select MucFill.Plain(mention.Span.In(_text.Parsed.Text));

    SaidTarget Target(VictimMention victim) =>
        new(
            MucFill.Plain(victim.Who.In(_text.Parsed.Text)),
            SaidTarget.NumberOf(victim.Quantity.Low, victim.Quantity.Best, victim.Quantity.High),
            MucKinds.Effect(victim.Fate)
        );

    /// <summary>Those who fight are no targets of the kind that the set asks for.</summary>
    bool IsFighter(VictimMention victim) =>
        _text.Actors.HeadedAt(victim.Sentence, victim.Head)?.Actor.Sector is "REB" or "MIL" or "UAF";
}
