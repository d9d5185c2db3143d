using Casus.Language;

namespace Casus.Ledger.Checks;

/// <summary>Every span of a report and its coding lies in the text, and every part inside its whole.</summary>
static class SpanCheck
{
    public static void Of(StoredReport stored, int rawLength, Tally tally)
    {
        var (report, coding) = (stored.Report, stored.Coding);
        var whole = new TextSpan(0, report.Text.Length);
        void Inside(TextSpan span, TextSpan outer, string what) =>
            tally.Check(
                span.Length > 0 && outer.Contains(span),
                report.Id,
                $"the span {span} of {what} is not inside {outer}"
            );

        tally.Check(report.BodyStart >= 0 && report.BodyStart <= whole.End, report.Id, "its body begins outside it");
        foreach (var segment in report.Map.Segments)
            tally.Check(
                whole.Contains(segment.Clean) && segment.Raw.Start >= 0 && segment.Raw.End <= rawLength,
                report.Id,
                $"the text at {segment.Clean} leads to bytes that are not there"
            );
        foreach (var basis in report.Published.Basis)
            if (basis.Span is { } span)
                tally.Check(
                    whole.Contains(span) && span.In(report.Text) == basis.Quote,
                    report.Id,
                    $"the words of its date do not stand at {span}"
                );
        foreach (var statement in coding.Statements)
        {
            Inside(statement.Span, whole, statement.Id);
            Inside(statement.Content, statement.Span, $"the content of {statement.Id}");
            if (statement.Source is { } source)
                Inside(source, statement.Span, $"the source of {statement.Id}");
            if (statement.Cue is { } cue)
                Inside(cue, statement.Span, $"the cue of {statement.Id}");
            foreach (var coded in statement.Events)
                Inside(coded.Span, whole, $"an event of {statement.Id}");
        }
        foreach (var figure in coding.Figures)
            Inside(figure.Span, whole, figure.Id);
        foreach (var appeal in coding.Appeals)
        {
            Inside(appeal.Span, whole, "an appeal");
            foreach (var part in appeal.Instruments.Select(i => i.Span).Concat(appeal.Responses.Select(r => r.Span)))
                Inside(part, whole, "a part of an appeal");
        }
        foreach (var truce in coding.Truces)
            Inside(truce.Span, whole, "a ceasefire");
        foreach (var place in coding.Places)
            Inside(place.Span, whole, $"the place {place.Name}");
        foreach (var evidence in coding.Main?.Time.Evidence ?? [])
            Inside(evidence, whole, "the time of the incident");
    }
}
