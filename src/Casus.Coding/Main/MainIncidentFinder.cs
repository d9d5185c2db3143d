using System.Collections.Immutable;
using System.Globalization;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Main;

/// <summary>Which one incident a report is mainly about, by its title, lead, acts and dates.</summary>
public static class MainIncidentFinder
{
    const int LabelAtMost = 140;

    /// <summary>Null when the report tells of no incident at all.</summary>
    public static MainIncident? Find(
        CodingContext context,
        ImmutableArray<Figure> figures,
        ImmutableArray<PlaceMention> places,
        MainKnowledge knowledge,
        StatementKnowledge words
    )
    {
        if (context.Report.Text.Length == 0)
            return null;
        var zones = Zones.Of(context.Report);
        var parties = PartyFinder.Find(context, zones);
        var kind = KindFinder.Find(context, zones, knowledge, parties.Length);
        if (kind is null && (!figures.IsEmpty || TellsOfSomething(context, zones)))
            kind = IncidentKind.Other;
        if (kind is null)
            return null;
        var time = MainTimeFinder.Find(context, zones, knowledge);
        return new(kind.Value, parties, time, Label(context, zones))
        {
            Words = SignatureWords.Of(context, zones, knowledge),
            Years = Years(context),
            IsAftermath = AftermathFinder.Tells(context, zones, knowledge),
            Withdrawn = Withdrawn(context, knowledge),
            Recalls = Recalls(
                RecallFinder.Find(context, figures, knowledge),
                StepFinder.Find(context, time, places, knowledge, words)
            ),
        };
    }

    static ImmutableArray<DateInterval> Withdrawn(CodingContext context, MainKnowledge knowledge) =>
        context.Withdrawn.IsEmpty
            ? []
            :
            [
                .. DateExpressions
                    .Find(context.Report.Text, knowledge.Dates)
                    .Where(m => context.Withdrawn.Any(w => w.Overlaps(m.Span)))
                    .Select(m => DateExpressions.Resolve(m, context.Report.Published.Interval))
                    .Distinct(),
            ];

    /// <summary>What names its month and year is older; what is told of a whole is of no other incident.</summary>
    static ImmutableArray<Recall> Recalls(ImmutableArray<Recall> older, IEnumerable<Recall> steps)
    {
        var told = steps.ToLookup(r => r.Kind is RecallKind.Whole);
        ImmutableArray<Recall> named = [.. older.Where(o => told[true].All(w => w.Statement != o.Statement))];
        return [.. named, .. told[true], .. told[false].Where(s => named.All(o => o.Statement != s.Statement))];
    }

    /// <summary>Something named did something: a finite verb and a name stand in title or lead.</summary>
    static bool TellsOfSomething(CodingContext context, Zones zones)
    {
        var top = TextSpan.FromBounds(0, zones.Lead.End);
        return context.Parsed.Names.Any(n => top.Contains(n.Span))
            && context
                .Parsed.Sentences.Where(s => top.Overlaps(s.Span))
                .SelectMany(s => s.Words)
                .Any(w => w.Xpos is "VBD" or "VBZ" or "VBP" or "MD");
    }

    static string Label(CodingContext context, Zones zones)
    {
        var words =
            context.Report.Title is { } title && !Zones.IsAddress(title, 0)
                ? title
                : FirstLine(
                    zones.Title.Length > 0 ? zones.Title.In(context.Report.Text) : zones.Lead.In(context.Report.Text)
                );
        if (words.Length <= LabelAtMost)
            return words;
        var cut = words.LastIndexOf(' ', LabelAtMost);
        return words[..(cut > 0 ? cut : LabelAtMost)] + " …";
    }

    static string FirstLine(string text) => text.Trim().Split('\n')[0];

    static ImmutableArray<int> Years(CodingContext context)
    {
        var text = context.Report.Text;
        var recalled = context.Statements.Where(s => s.Background).Select(s => s.Span).ToList();
        return
        [
            .. PlainWords
                .Of(text, new TextSpan(0, text.Length))
                .Where(w => w.Word.Length == 4 && w.Word[0] is '1' or '2' && !recalled.Exists(r => r.Contains(w.Span)))
                .Select(w => int.TryParse(w.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var y) ? y : 0)
                .Where(year => year is >= 1900 and < 2100)
                .Distinct()
                .Order(),
        ];
    }
}
