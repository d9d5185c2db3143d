using System.Collections.Immutable;
using Casus.Incidents.Resolution;

namespace Casus.Incidents.Growth;

/// <summary>Of a report's pairs with greater ones those that are neither likely nor unlikely, with their log-odds.</summary>
sealed record Doubts(ImmutableArray<(long Other, float Points)> Others)
{
    public static Doubts Of(long report, Seat seat) =>
        new([
            .. seat
                .Pairs.Where(p => p.Key > report && IsGrey(p.Value.Score))
                .OrderBy(p => p.Key)
                .Select(p => (p.Key, p.Value.Score.Points)),
        ]);

    static bool IsGrey(PairScore score) =>
        !score.Vetoed && score.Probability is >= PairReview.GreyFrom and < PairReview.GreyTo;

    public static void Write(BinaryWriter writer, Doubts doubts) =>
        writer.WriteList(
            doubts.Others,
            other =>
            {
                writer.Write(other.Other);
                writer.Write(other.Points);
            }
        );

    public static Doubts Read(BinaryReader reader) =>
        new(reader.ReadList(() => (reader.ReadInt64(), reader.ReadSingle())));
}
