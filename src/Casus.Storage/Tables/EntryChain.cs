using System.Globalization;
using Casus.Reports;

namespace Casus.Storage.Tables;

/// <summary>One row of <c>entries</c>; each carries a hash of itself and of all before it, so that no row can be changed, lost or moved unseen.</summary>
sealed record EntryRow(long Seq, string Kind, string? Report, string? File, string RecordedAt, string Content);

static class EntryChain
{
    /// <summary>The chain before the first entry.</summary>
    public const string Start = "";

    public static string Next(string chain, EntryRow row) =>
        Hash(
            chain,
            row.Seq.ToString(CultureInfo.InvariantCulture),
            row.Kind,
            row.Report,
            row.File,
            row.RecordedAt,
            row.Content
        );

    /// <summary>SHA-256 over the parts, each with its length.</summary>
    public static string Hash(params ReadOnlySpan<string?> parts) => ContentId.Of('h', parts);

    public static string Moment(TimeProvider time) =>
        time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
