using System.Text;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Measure.Copies;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Bench.Growth;

/// <summary>An invented text to an entry, as if it had been read: every sentence is a statement, the first with a figure and a place.</summary>
static class SyntheticCoding
{
    /// <summary>Every so many reports of a happening stand on one page about it, each a later text of it.</summary>
    const int OneInVersions = 12;
    const int OneInUndated = 9;

    /// <summary>Some texts tell the truce that ends it.</summary>
    const int DaysUntilEnd = 2;

    public static Entry.Read Entry(
        Happening what,
        SyntheticText text,
        SyntheticOutlet outlet,
        DateOnly day,
        int number,
        Vocabulary words,
        Chance chance
    )
    {
        var whole = $"{text.Title}\n{text.Body}";
        var url =
            chance.Below(OneInVersions) == 0 ? $"https://live.test/{what.Road}" : $"https://{outlet.Domain}/{number}";
        var id = ContentId.Of('r', whole, url);
        var published = chance.Below(OneInUndated) == 0 ? DateInterval.Unknown : DateInterval.On(day);
        var raw = Encoding.UTF8.GetBytes(whole);
        var report = new Report(
            id,
            ContentId.Sha256(raw),
            new(MediaKind.Text, url),
            whole,
            text.Title.Length + 1,
            text.Title,
            null,
            new(outlet.Name, outlet.Domain),
            "en",
            new(published, []),
            [],
            SpanMap.Empty,
            CopySketch.Of(text.Body),
            []
        )
        {
            Url = url,
        };
        return new($"{number}.txt", raw, report, Coding(what, text, whole, id, published, words));
    }

    static ReportCoding Coding(
        Happening what,
        SyntheticText text,
        string whole,
        string id,
        DateInterval published,
        Vocabulary words
    )
    {
        var statements = new List<Statement>();
        foreach (var sentence in text.Sentences)
            statements.Add(Said(id, whole, sentence, what, background: false));
        if (text.Recalling is { } recalling)
            statements.Add(Said(id, whole, recalling, what, background: true));
        var first = statements[0];
        var names = new HashSet<string>([what.Place, what.Person, what.Road], StringComparer.Ordinal);
        var main = new MainIncident(what.Kind, [.. what.Parties], Time(what, whole, published), text.Title)
        {
            Years = whole.Length % 3 == 0 ? [what.Day.Year] : [],
            Words = [.. words.Signature(text.Title, text.Body, names)],
            Recalls = text.Recalled is { } recalled
                ? [new(statements[^1].Id, DateInterval.On(recalled.Day), [.. recalled.Parties])]
                : [],
        };
        return new(
            id,
            main,
            [.. statements],
            [Killed(first, whole, what)],
            [],
            [],
            [
                new(
                    what.Place,
                    PlaceRelation.Near,
                    null,
                    null,
                    null,
                    2,
                    false,
                    first.Id,
                    new(whole.IndexOf(what.Place, text.Title.Length, StringComparison.Ordinal), what.Place.Length)
                ),
            ],
            [],
            []
        );
    }

    /// <summary>The length of a text is as good as chance: each of the things that a text may tell of its time is told by some.</summary>
    static MainTime Time(Happening what, string whole, DateInterval published)
    {
        var isEnd = whole.Length % 7 == 0;
        var day = what.Day.AddDays(isEnd ? DaysUntilEnd : 0);
        return new(published.IsUnknown ? DateInterval.Unknown : DateInterval.On(day), [])
        {
            Month = whole.Length % 4 == 0 ? day.Month : null,
            Day = whole.Length % 4 == 0 ? day.Day : null,
            Weekday = whole.Length % 6 == 0 ? day.DayOfWeek : null,
            WrittenWithin = whole.Length % 3 == 0 ? DaysUntilEnd : null,
            IsStart = !isEnd && whole.Length % 5 == 0,
            IsEnd = isEnd,
            SpokenOn = whole.Length % 8 == 0 ? day.DayOfWeek : null,
        };
    }

    static Statement Said(string id, string whole, string sentence, Happening what, bool background)
    {
        var span = new TextSpan(whole.IndexOf(sentence, StringComparison.Ordinal), sentence.Length);
        var side = what.Parties.FirstOrDefault();
        return new(
            ContentId.Of('s', id, sentence),
            span,
            span,
            null,
            null,
            null,
            new(what.Person, what.Person, ClaimantKind.Person, side, side, null),
            ClaimantBasis.Said,
            [],
            null,
            Polarity.Asserts,
            Certainty.Certain,
            Tense.Past,
            false,
            null,
            background,
            []
        );
    }

    static Figure Killed(Statement by, string whole, Happening what) =>
        new(
            ContentId.Of('f', by.Id),
            by.Id,
            false,
            FigureKind.Killed,
            what.Parties.FirstOrDefault() ?? "ALL",
            SideBasis.Said,
            null,
            [],
            new(what.Killed, what.Killed, what.Killed, Modifier.Exactly),
            FigureScope.Cumulative,
            null,
            null,
            Standing.Stands,
            [],
            null,
            null,
            [],
            by.Span
        );
}
