using System.Globalization;
using System.Text;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Tests.Baselines;

/// <summary>What each stage makes of a sample, written for a person who reviews a change.</summary>
static class Product
{
    public static IReadOnlyList<(string File, Func<Sample, string> Write)> All { get; } =
    [
        ("report.txt", Report),
        ("trees.conllu", sample => Conllu.Write(sample.Parsed)),
        ("names.txt", Names),
        ("actors.txt", Actors),
        ("statements.txt", Statements),
        ("events.txt", Events),
        ("figures.txt", Figures),
        ("places.txt", Places),
        ("appeals.txt", Appeals),
    ];

    static string Report(Sample sample)
    {
        var report = sample.Report;
        var head = new StringBuilder();
        void Line(string name, object? value) => head.Append(CultureInfo.InvariantCulture, $"{name}: {value ?? "–"}\n");
        Line("title", report.Title);
        Line("byline", report.Byline);
        Line("outlet", report.Outlet is { } outlet ? $"{outlet.Name ?? "–"}, {outlet.Domain ?? "–"}" : null);
        Line("language", report.Language);
        Line("published", report.Published.Interval);
        foreach (var basis in report.Published.Basis)
            Line(
                "  by",
                $"{basis.Kind} \"{basis.Quote}\" at {basis.Span?.ToString() ?? "–"}, bytes {basis.Raw?.ToString() ?? "–"}"
            );
        foreach (var agency in report.Agencies)
            Line("agency", $"{agency.Id} \"{agency.Name}\" {agency.Role}");
        foreach (var finding in report.Findings)
            Line("finding", $"{finding.Code} {finding.Message}");
        if (sample.Coding.Main is { } main)
            Line("incident", $"{main.Kind}, {string.Join(' ', main.Parties)}, {main.Time.Interval}, \"{main.Label}\"");
        Line("body starts at", report.BodyStart);
        return head.Append('\n').Append(report.Text).Append('\n').ToString();
    }

    static string Names(Sample sample) => MarkedText.Write(sample, sample.Parsed.Names.Select(n => (n.Span, Label(n))));

    static string Label(NameMention name) => name.Sort == NameSort.Plain ? $"{name.Kind}" : $"{name.Kind} {name.Sort}";

    static string Actors(Sample sample) =>
        MarkedText.Write(
            sample,
            ActorFinder
                .Find(sample.Report, sample.Parsed, Samples.Models.Coding.Actors)
                .All.Select(m => (m.Span, $"{m.Actor.Id}  {m.Actor.Code ?? "–"}  \"{m.Actor.Name}\""))
        );

    static string Statements(Sample sample) =>
        MarkedText.Write(sample, sample.Coding.Statements.SelectMany(s => Marks(s)));

    static IEnumerable<(TextSpan, string)> Marks(Statement s)
    {
        var through = string.Concat(s.Channel.Select(c => $" through {c.Name}"));
        string?[] traits =
        [
            s.Polarity == Polarity.Denies ? "denies" : null,
            s.Certainty == Certainty.Certain ? null : s.Certainty.ToString(),
            s.Tense == Tense.Past ? null : s.Tense.ToString(),
            s.Conditional ? "if" : null,
            s.Background ? "background" : null,
            s.Within is null ? null : "nested",
            s.About is { } about ? about.Relation.ToString() : null,
        ];
        var told = string.Join(", ", traits.OfType<string>());
        var label = $"{s.Claimant.Kind} \"{s.Claimant.Name}\" ({s.Claimant.Id}) {s.Basis}{through}";
        yield return (s.Span, told.Length == 0 ? label : $"{label}: {told}");
        if (s.Source is { } source)
            yield return (source, "source");
        if (s.Cue is { } cue)
            yield return (cue, "cue");
        if (s.Content != s.Span)
            yield return (s.Content, "content");
    }

    static string Events(Sample sample) =>
        MarkedText.Write(
            sample,
            from statement in sample.Coding.Statements
            from e in statement.Events
            select (
                e.Span,
                $"{e.Type}{(e.Mode is null ? "" : "/" + e.Mode)} {List(e.Actors)} → {List(e.Recipients)} {e.When}{(e.Where is null ? "" : " at " + e.Where)} {string.Join(' ', e.Context)}".TrimEnd()
            )
        );

    static string Figures(Sample sample) =>
        MarkedText.Write(sample, sample.Coding.Figures.Select(f => (f.Span, Label(sample, f))));

    static string Label(Sample sample, Figure f)
    {
        var q = f.Quantity;
        var claimant = sample.Coding.Statements.First(s => s.Id == f.Statement).Claimant.Id;
        string?[] traits =
        [
            f.Status?.ToString(),
            f.Scope == FigureScope.Cumulative ? null : f.Scope.ToString(),
            f.Standing == Standing.Stands ? null : f.Standing.ToString(),
            f.By.IsEmpty ? null : "by " + List(f.By),
            f.AsOf is { } day ? "as of " + day : null,
            f.From is null ? null : "grown from another",
            f.Final is { } final ? (final ? "final" : "not final") : null,
            f.Background ? "background" : null,
        ];
        var told = string.Concat(traits.OfType<string>().Select(t => ", " + t));
        var bounds = $"{Number(q.Low)} / {Number(q.Best)} / {Number(q.High)} {q.Modifier}";
        return $"{f.Kind} of {f.Side ?? "–"}: {bounds} \"{f.Of}\" per {claimant}{told}";
    }

    static string Places(Sample sample) =>
        MarkedText.Write(
            sample,
            sample.Coding.Places.Select(p =>
                (
                    p.Span,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{p.Relation} {p.Name} {p.Latitude:F2} {p.Longitude:F2} precision {p.WherePrecision}{(p.Background ? ", background" : "")}"
                    )
                )
            )
        );

    static string Appeals(Sample sample)
    {
        var appeals = sample.Coding.Appeals.SelectMany(a =>
            a.Responses.Select(r => (r.Span, $"answer of {r.By}: {r.Status}{(r.If is null ? "" : " if " + r.If)}"))
                .Concat(a.Instruments.Select(i => (i.Span, $"instrument {i.Id ?? "–"} \"{i.Name}\" {i.Year}")))
                .Prepend(
                    (
                        a.Span,
                        $"{a.Requester} asks {a.Addressee}: {a.Stage}{(a.Made is { } made ? " " + made : "")} for {string.Join("; ", a.Asks.Select(x => $"\"{x.What}\"{(x.If is null ? "" : $" if \"{x.If}\"")}"))}{(a.Background ? ", background" : "")}"
                    )
                )
        );
        var truces = sample.Coding.Truces.Select(t =>
            (
                t.Span,
                $"{t.What} {List(t.Parties)} {t.Status} announced by {List(t.AnnouncedBy)} {t.Effective}, {t.Violations.Length} violations"
            )
        );
        return MarkedText.Write(sample, appeals.Concat(truces));
    }

    static string List(IEnumerable<string> items) => string.Join(" + ", items.DefaultIfEmpty("–"));

    static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
