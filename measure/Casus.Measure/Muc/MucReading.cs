using System.Collections.Immutable;
using Casus.Coding.Events;
using Casus.Coding.Figures;
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
    /// <summary>The set asks for what happened within two months.</summary>
    const int Recent = 60;

    readonly CodedText _text;
    readonly MucCountries _countries;
    readonly MucPlaces _places;
    readonly Dictionary<string, Statement> _statements;
    readonly IReadOnlyList<VictimMention> _victims;

    MucReading(CodedText text, Models models, MucCountries countries)
    {
        (_text, _countries) = (text, countries);
        _places = new(text, models.Coding.Places, countries);
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
        foreach (var mention in Mentions())
            if (drafts.FindLast(d => d.Takes(mention)) is { } draft)
                draft.Add(mention);
            else
                drafts.Add(new MucDraft(mention));
        var published = _text.Report.Published.Interval.Latest;
        var main = _text.Coding.Main?.Time.Interval ?? DateInterval.Unknown;
        var country = _countries.Of(_text);
        drafts.RemoveAll(d => d.IsBareAttack || (published is { } p && d.IsBefore(p.AddDays(-Recent))));
        var evidence = _text.Coding.Main?.Time.Evidence ?? [];
        return
        [
            .. drafts.Select(d =>
                d.Close(main.IsDay && evidence.Any(e => d.TellsAt(e)) ? main : new(null, published), country)
            ),
        ];
    }

    IEnumerable<MucMention> Mentions()
    {
        for (var i = 0; i < _text.Parsed.Sentences.Length; i++)
        {
            var sentence = _text.Parsed.Sentences[i];
            var acts = Acts(sentence).ToList();
            var victims = _victims.Where(v => v.Sentence == i && !IsFighter(v) && !IsOld(v)).ToList();
            if (acts.Count == 0 && victims.Count == 0)
                continue;
            var when = acts.Select(a => a.When)
                .Concat(victims.Select(v => v.When))
                .OfType<DateInterval>()
                .FirstOrDefault();
            var places = _places.In(i, sentence);
            var country = _places.CountryIn(i);
            var doers = Doers(i, acts).ToImmutableArray();
            foreach (var parts in victims.GroupBy(v => MucKinds.Of(v, acts)))
                yield return new(
                    sentence.Span,
                    parts.Key,
                    when,
                    [.. places],
                    country,
                    [.. parts.Select(Target)],
                    doers
                );
            foreach (var act in acts.Where(a => victims.Count == 0 || MucKinds.Of(a) is not MucKinds.Attack).Take(1))
                yield return new(sentence.Span, MucKinds.Of(act), when, [.. places], country, [], doers);
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
            MucFill.Plain((victim.FullName ?? victim.Who).In(_text.Parsed.Text)),
            SaidTarget.NumberOf(victim.Quantity.Low, victim.Quantity.Best, victim.Quantity.High),
            MucKinds.Effect(victim.Fate)
        )
        {
            PointsBack = victim.PointsBack,
        };

    /// <summary>Those who fight are no targets of the kind that the set asks for.</summary>
    bool IsFighter(VictimMention victim) =>
        victim.Status is VictimStatus.Combatant
        || _text.Actors.HeadedAt(victim.Sentence, victim.Head)?.Actor.Sector is "REB" or "MIL" or "UAF";

    bool IsOld(VictimMention victim) => victim.Statement is { } id && _statements[id].Background;
}
