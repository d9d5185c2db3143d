using System.Text.Encodings.Web;
using System.Text.Json;
using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Cli;

/// <summary>An explained report for programs: one object, its offsets in UTF-16 code units of its own <c>text</c>.</summary>
static class ExplainedJson
{
    static readonly JsonSerializerOptions Form = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(Explained report) =>
        JsonSerializer.Serialize(
            new
            {
                id = report.Report.Id,
                file = report.File,
                text = report.Parsed.Text,
                sentences = report.Parsed.Sentences.Select((_, i) => Sentence(report, i)),
            },
            Form
        );

    static object Sentence(Explained report, int number)
    {
        var sentence = report.Parsed.Sentences[number];
        return new
        {
            start = sentence.Span.Start,
            end = sentence.Span.End,
            words = sentence.Words.Select(w => new
            {
                form = w.Form,
                lemma = w.Lemma,
                upos = w.Upos,
                head = w.Head,
                relation = w.Relation,
                start = w.Span.Start,
                end = w.Span.End,
            }),
            names = report
                .NamesIn(number)
                .Select(n => new
                {
                    kind = Lower(n.Kind),
                    start = n.Span.Start,
                    end = n.Span.End,
                }),
            places = report.PlacesIn(number).Select(Place),
            victims = report
                .Victims.Where(v => v.Sentence == number)
                .Select(v => new
                {
                    fate = Lower(v.Fate),
                    low = v.Quantity.Low,
                    high = v.Quantity.High,
                    who = Span(v.Who),
                    cue = Span(v.Cue),
                    name = Span(v.FullName),
                }),
            statements = report.StatementsIn(number).Select(Statement),
            figures = report.FiguresIn(number).Select(Figure),
        };
    }

    static object Place(Toponym t) =>
        new
        {
            use = Lower(t.Use),
            start = t.Span.Start,
            end = t.Span.End,
            kind = t.Place is { } place ? Lower(place.Kind) : null,
            country = t.Place?.Country,
            geonames = t.Place?.Geonames,
            lat = t.Place?.Latitude,
            lon = t.Place?.Longitude,
            why = t.Why,
            others = t.Others,
        };

    static object Figure(Figure f) =>
        new
        {
            statement = f.Statement,
            kind = Lower(f.Kind),
            side = f.Side,
            by = f.By,
            modifier = JsonNamingPolicy.KebabCaseLower.ConvertName(f.Quantity.Modifier.ToString()),
            low = f.Quantity.Low,
            best = f.Quantity.Best,
            high = f.Quantity.High,
            scope = Lower(f.Scope),
            standing = Lower(f.Standing),
            background = f.Background,
            span = Span(f.Span),
            rule = f.Rule,
        };

    static object Statement(Statement s) =>
        new
        {
            id = s.Id,
            claimant = new { id = s.Claimant.Id, name = s.Claimant.Name },
            channel = s.Channel.Select(c => c.Name),
            basis = Lower(s.Basis),
            polarity = Lower(s.Polarity),
            certainty = Lower(s.Certainty),
            tense = Lower(s.Tense),
            background = s.Background,
            source = Span(s.Source),
            cue = Span(s.Cue),
            content = Span(s.Content),
            rule = s.Rule,
            events = s.Events.Select(Event),
        };

    static object Event(CodedEvent e) =>
        new
        {
            type = e.Type,
            mode = e.Mode,
            actor = e.Actors,
            recipient = e.Recipients,
            span = Span(e.Span),
            rule = e.Rule,
        };

    static object? Span(TextSpan? span) => span is { } s ? new { start = s.Start, end = s.End } : null;

    static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
