namespace Casus.Measure.Dates;

/// <summary>Dates found by exact span, and by exact span with the right value, beside a simple method.</summary>
readonly record struct DateTally(Tally Spans, Tally Values, Tally SimpleSpans, Tally SimpleValues)
{
    public static DateTally Of(
        IReadOnlyList<ReadDate> gold,
        IReadOnlyList<ReadDate> said,
        IReadOnlyList<ReadDate> simple
    ) =>
        new(
            Count(gold, said, (_, _) => true),
            Count(gold, said, (g, s) => s.Value.Fits(g.Value)),
            Count(gold, simple, (_, _) => true),
            Count(gold, simple, (g, s) => s.Value.Fits(g.Value))
        );

    public static DateTally operator +(DateTally a, DateTally b) =>
        new(a.Spans + b.Spans, a.Values + b.Values, a.SimpleSpans + b.SimpleSpans, a.SimpleValues + b.SimpleValues);

    static Tally Count(
        IReadOnlyList<ReadDate> gold,
        IReadOnlyList<ReadDate> said,
        Func<ReadDate, ReadDate, bool> isRight
    ) => new(gold.Count(g => said.Any(s => s.Span == g.Span && isRight(g, s))), gold.Count, said.Count);
}
