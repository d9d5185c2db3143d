using Casus.Coding.Figures;
using Casus.Ledger.Document;

namespace Casus.Ledger.Changes;

/// <summary>Tolls that rose, fell, came or went; those of incidents that became one are all compared with its own.</summary>
static class TollChanges
{
    public static IReadOnlyList<ChangedToll> Of(IReadOnlyList<ExportedToll> now, IReadOnlyList<ExportedToll> before)
    {
        var was = before.ToLookup(Key);
        var told = now.Select(Key).ToHashSet();
        return
        [
            .. now.Select(toll => Of(toll, [.. was[Key(toll)]])).OfType<ChangedToll>(),
            .. was.Where(tolls => !told.Contains(tolls.Key))
                .OrderBy(tolls => tolls.Key.Side, StringComparer.Ordinal)
                .ThenBy(tolls => tolls.Key)
                .Select(tolls => new ChangedToll(
                    tolls.Key.Side,
                    tolls.Key.Kind,
                    tolls.Key.Status,
                    TollChange.Gone,
                    [.. tolls.Select(Numbers)],
                    null
                )),
        ];
    }

    static ChangedToll? Of(ExportedToll now, IReadOnlyList<ExportedToll> was) =>
        Change(now, was) is { } change
            ? new(now.Side, now.Kind, now.Status, change, [.. was.Select(Numbers)], Numbers(now))
            : null;

    static TollChange? Change(ExportedToll now, IReadOnlyList<ExportedToll> was)
    {
        if (was.Count == 0)
            return TollChange.New;
        var (height, highest) = (Height(now), was.Max(Height));
        return height > highest || (highest is null && height is not null) ? TollChange.Risen
            : height < highest || (height is null && highest is not null) ? TollChange.Fallen
            : was.Any(w => (w.Low, w.Best, w.High) != (now.Low, now.Best, now.High)) ? TollChange.Bounds
            : null;
    }

    /// <summary>The number that a reader would name; null where none is told.</summary>
    static long? Height(ExportedToll toll) => toll.Best ?? toll.Low ?? toll.High;

    static TollNumbers Numbers(ExportedToll toll) => new(toll.Low, toll.Best, toll.High, toll.Rule);

    static (string? Side, FigureKind Kind, VictimStatus? Status) Key(ExportedToll t) => (t.Side, t.Kind, t.Status);
}
