using Casus.Coding.Events;
using Casus.Coding.Statements;

namespace Casus.Coding.Main;

/// <summary>The kind of incident by the words of title and lead and by the coded acts of the foreground.</summary>
static class KindFinder
{
    /// <summary>Null where neither words nor acts speak for any kind.</summary>
    public static IncidentKind? Find(CodingContext context, Zones zones, MainKnowledge knowledge, int parties)
    {
        var points = new int[Enum.GetValues<IncidentKind>().Length];
        AddWords(points, context.Report.Text, zones, knowledge);
        AddActs(points, context, zones);
        var violent = points[(int)IncidentKind.Clash] + points[(int)IncidentKind.Attack];
        var harm =
            points[(int)IncidentKind.Unrest] + points[(int)IncidentKind.Disaster] + points[(int)IncidentKind.Accident];
        // An appeal or a meeting over a clash is told in the clash's report: the thing in the world is the clash.
        if (violent + harm > 0)
            points[(int)IncidentKind.Diplomacy] = 0;
        // Requests and meetings of people are no diplomacy unless two parties are at it.
        if (parties < 2)
            points[(int)IncidentKind.Diplomacy] = 0;
        var best = points.Index().MaxBy(p => (p.Item, -p.Index));
        if (best.Item == 0)
            return null;
        var kind = (IncidentKind)best.Index;
        return kind == IncidentKind.Attack && points[(int)IncidentKind.Clash] > 0 && parties > 1
            ? IncidentKind.Clash
            : kind;
    }

    static void AddWords(int[] points, string text, Zones zones, MainKnowledge knowledge)
    {
        foreach (var (zone, weight) in new[] { (zones.Title, 3), (zones.Lead, 2) })
        {
            var words = PlainWords.Of(text, zone).Select(w => w.Word).ToList();
            foreach (var kind in knowledge.Kinds)
                if (Patterns.Hold(words, kind.Words))
                    points[(int)kind.Kind] += weight * kind.Points;
        }
    }

    static void AddActs(int[] points, CodingContext context, Zones zones)
    {
        foreach (var statement in context.Statements)
        {
            // "There had been no firing": what is denied tells no kind; who is charged with it says so elsewhere.
            if (statement.Background || statement.Conditional || statement.Polarity is Polarity.Denies)
                continue;
            foreach (var act in statement.Events)
                if (KindOf(act) is { } kind)
                    points[(int)kind] += zones.Weight(act.Span.Start);
        }
    }

    static IncidentKind? KindOf(CodedEvent act) =>
        act.Type switch
        {
            "ASSAULT" => act.Actors.Select(PartyFinder.SideOf).Distinct().Count() > 1
                ? IncidentKind.Clash
                : IncidentKind.Attack,
            "PROTEST" => IncidentKind.Unrest,
            "MOBILIZE" => IncidentKind.Clash,
            "REQUEST"
            or "CONSULT"
            or "AGREE"
            or "CONCEDE"
            or "SUPPORT"
            or "COOPERATE"
            or "AID"
            or "SANCTION"
            or "ACCUSE"
            or "REJECT"
            or "THREATEN"
            or "RETREAT"
            or "COERCE" => IncidentKind.Diplomacy,
            _ => null,
        };
}
