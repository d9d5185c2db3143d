using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;

namespace Casus.Coding.Figures;

/// <summary>One number told twice in one report is one figure: the telling with parts and the narrowest claimant stays.</summary>
static class FigureMerger
{
    public static ImmutableArray<Figure> Merge(List<Figure> figures, CodingContext context)
    {
        var speakers = context.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var kept = new List<Figure>();
        foreach (var figure in figures.OrderBy(f => Rank(f, speakers, context)).ThenBy(f => f.Span.Start))
        {
            var same = kept.FindIndex(k => AreSame(k, figure, speakers, context));
            if (same < 0)
                kept.Add(figure);
            else
                kept[same] = Enrich(kept[same], figure);
        }
        kept.RemoveAll(f => IsRedundant(f, kept) || IsHeadline(f, kept, context));
        return [.. kept.OrderBy(f => f.Span.Start).ThenBy(f => f.Kind)];
    }

    static int Rank(Figure figure, Dictionary<string, Statement> speakers, CodingContext context)
    {
        var voice = speakers[figure.Statement].Claimant.Kind switch
        {
            ClaimantKind.Author => 2,
            ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Unnamed => 1,
            _ => 0,
        };
        var title = figure.Span.Start < context.Report.BodyStart ? 8 : 0;
        return title + (figure.Parts.Length > 0 ? 0 : 4) + voice;
    }

    static bool AreSame(Figure a, Figure b, Dictionary<string, Statement> speakers, CodingContext context)
    {
        if (a.Kind != b.Kind || a.Background != b.Background || a.Scope != b.Scope || a.Standing != b.Standing)
            return false;
        if (a.Side is not null && b.Side is not null && a.Side != b.Side && !Titled(b, context))
            return false;
        if (a.Quantity.Modifier == Language.Expressions.Modifier.Unquantified)
            return a.Quantity == b.Quantity && a.Side == b.Side;
        if (a.Status is not null && b.Status is not null && a.Status != b.Status)
            return false;
        return (a.Quantity == b.Quantity || Stated(a) == Stated(b) && Stated(a) is not null)
            && !AreOpposed(speakers[a.Statement], speakers[b.Statement]);
    }

    static bool Titled(Figure figure, CodingContext context) => figure.Span.Start < context.Report.BodyStart;

    static long? Stated(Figure figure) => figure.Quantity.Best ?? figure.Quantity.High;

    /// <summary>Two sides that give the same number are two claims, which is agreement and not repetition.</summary>
    static bool AreOpposed(Statement a, Statement b) =>
        a.Claimant.Side is { } one && b.Claimant.Side is { } other && one != other && IsParty(a) && IsParty(b);

    static bool IsParty(Statement statement) =>
        statement.Claimant.Kind is not (ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Author);

    static Figure Enrich(Figure kept, Figure other) =>
        kept with
        {
            Side = kept.Side ?? other.Side,
            SideBasis = kept.Side is null ? other.SideBasis : kept.SideBasis,
            Status = kept.Status ?? other.Status,
            By = kept.By.Length > 0 ? kept.By : other.By.Remove(kept.Side ?? other.Side ?? ""),
            AsOf = kept.AsOf ?? other.AsOf,
            Final = kept.Final ?? other.Final,
            Of = kept.Of ?? other.Of,
            Parts = kept.Parts.Length > 0 ? kept.Parts : other.Parts,
        };

    /// <summary>A loss without a number says nothing beside a number for the same kind and side.</summary>
    static bool IsRedundant(Figure figure, List<Figure> all) =>
        figure.Quantity.Modifier == Language.Expressions.Modifier.Unquantified
        && all.Any(o =>
            o.Background == figure.Background
            && o.Quantity.Modifier != Language.Expressions.Modifier.Unquantified
            && o.Quantity.High != 0
            && Covers(o.Kind, figure.Kind)
            && (figure.Side is null || o.Side is null || o.Side == figure.Side)
        );

    static bool Covers(FigureKind told, FigureKind silent) =>
        told == silent || (silent == FigureKind.Losses && told == FigureKind.Killed);

    /// <summary>"Dozens killed" over a text that gives the number.</summary>
    static bool IsHeadline(Figure figure, List<Figure> all, CodingContext context) =>
        Titled(figure, context)
        && figure.Quantity.Modifier == Language.Expressions.Modifier.Vague
        && all.Any(o => !Titled(o, context) && o.Kind == figure.Kind && o.Quantity.Low >= figure.Quantity.Low);
}
