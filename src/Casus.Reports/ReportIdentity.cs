namespace Casus.Reports;

/// <summary>What makes a report the same report: its bytes and what was given with them, never the path or the moment.</summary>
public static class ReportIdentity
{
    /// <summary>The report's id, known before anything is read out of the bytes.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, Provenance provenance) => Of(ContentId.Sha256(bytes), provenance);

    /// <summary>The same from the bytes' lower-case hexadecimal SHA-256.</summary>
    public static string Of(string sha256, Provenance provenance)
    {
        string?[] parts =
        [
            sha256,
            provenance.Kind == MediaKind.Html ? "html" : "text",
            provenance.Url,
            provenance.Title,
            provenance.Published,
            provenance.Outlet,
            provenance.Language,
        ];
        string?[] carried = [provenance.Author, provenance.Updated, provenance.Feed, provenance.Charset];
        // Only feeds and crawls give these; what came without them keeps the id it has always had.
        if (carried.Any(part => part is not null) || provenance.Crawled is not null)
            parts = [.. parts, .. carried];
        return ContentId.Of('r', provenance.Crawled is { } day ? [.. parts, day] : parts);
    }
}
