using System.Collections.Immutable;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Statements;
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

    MucReading(CodedText text, MucCountries countries)
    {
        (_text, _countries) = (text, countries);
        _statements = text.Coding.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
    }

    public static IReadOnlyList<MucIncident> Read(CodedText text, MucCountries countries) =>
        new MucReading(text, countries).Incidents();

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
            var figures = _text
                .Coding.Figures.Where(f => sentence.Span.Contains(f.Span) && MucKinds.Counts(f))
                .ToList();
            if (acts.Count == 0 && figures.Count == 0)
                continue;
            var when = acts.Select(a => a.When).OfType<DateInterval>().FirstOrDefault();
            var places = _text
                .Coding.Places.Where(p => sentence.Span.Contains(p.Span))
                .Select(p => MucFill.Plain(p.Name));
            var doers = Doers(i, acts).ToImmutableArray();
            foreach (var parts in figures.GroupBy(f => MucKinds.Of(f, acts)))
                yield return new(
                    parts.First().Span.Start,
                    parts.Key,
                    when,
                    [.. places],
                    [.. parts.Select(f => Target(f, sentence))],
                    doers
                );
            foreach (var act in acts.Where(a => figures.Count == 0 || MucKinds.Of(a) is not MucKinds.Attack).Take(1))
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

    SaidTarget Target(Figure figure, ParsedSentence sentence) =>
        new(
            MucFill.Plain(Who(figure, sentence)),
            SaidTarget.NumberOf(figure.Quantity.Low, figure.Quantity.Best, figure.Quantity.High),
            MucKinds.Effect(figure.Kind)
        );

    /// <summary>The words for those who suffered: the counted noun and what belongs to it.</summary>
    string Who(Figure figure, ParsedSentence sentence)
    {
        if (figure.Of is not { } of)
            return "";
        var at = _text.Parsed.Text.IndexOf(of, figure.Span.Start, StringComparison.Ordinal);
        var head = at < 0 ? -1 : sentence.WordAt(at + of.Length - 1);
        if (head < 0)
            return of;
        var span = sentence.Words[head].Span;
        foreach (var child in sentence.ChildrenOf(head))
            if (
                sentence.Words[child].BaseRelation
                is "flat"
                    or "compound"
                    or "amod"
                    or "nmod"
                    or "appos"
                    or "nummod"
                    or "det"
            )
                span = span.Union(sentence.SubtreeSpan(child));
        return span.In(_text.Parsed.Text);
    }
}
