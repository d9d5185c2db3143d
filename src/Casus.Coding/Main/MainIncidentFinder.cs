using System.Collections.Immutable;
using System.Globalization;
using Casus.Coding.Figures;
using Casus.Coding.Places;
using Casus.Language;

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
        MainKnowledge knowledge
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
        return new(kind.Value, parties, MainTimeFinder.Find(context, zones, knowledge), Label(context, zones))
        {
            Words = SignatureWords.Of(context, zones, knowledge),
            Years = Years(context),
            IsAftermath = AftermathFinder.Tells(context, zones, knowledge),
            Recalls = RecallFinder.Find(context, figures, knowledge),
        };
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
