using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Exports.Feeds;

/// <summary>An incident as feeds and calendars tell of it.</summary>
/// <param name="Known">The last day on which a report of it was published; null where no report has a day.</param>
public sealed record FeedEntry(ExportedIncident Incident, DateOnly? Known)
{
    /// <param name="published">The publication intervals of its reports.</param>
    public static FeedEntry Of(ExportedIncident incident, IEnumerable<DateInterval> published) =>
        new(incident, published.Select(p => p.Latest ?? p.Earliest).Max());

    internal string Told =>
        string.Join(
            " · ",
            new[]
            {
                Words.Of(Incident.Kind),
                Days,
                string.Join(", ", Incident.Parties),
                string.Join(", ", Incident.Places.Select(p => p.Name)),
                Incident.Reports.Count == 1 ? "1 report" : $"{Incident.Reports.Count} reports",
            }.Where(part => part.Length > 0)
        );

    string Days =>
        Words.Of(Incident.Start) is var began && began == Words.Of(Incident.End) || Incident.End.IsUnknown
            ? began
            : $"{began} to {Words.Of(Incident.End)}";
}
