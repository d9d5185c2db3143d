namespace Casus.Web.Catalogue;

/// <summary>Counts who is named, who publishes, and who repeats whom.</summary>
sealed class AgencyTally
{
    readonly Dictionary<string, (int Named, int Own, int Copies, int Copied)> _counts = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _publisher = new(StringComparer.Ordinal);
    readonly List<(string Report, string Copier, string Of)> _copies = [];

    public void Add(HomeGist home)
    {
        foreach (var (agency, reports) in home.Named)
            Count(agency, named: reports);
        foreach (var report in home.Published)
        {
            _publisher[report.Report] = report.Publisher;
            Count(report.Publisher, own: 1, copies: report.CopyOf is null ? 0 : 1);
            if (report.CopyOf is { } of)
                _copies.Add((report.Report, report.Publisher, of));
        }
    }

    public (IReadOnlyList<AgencyCard> Agencies, IReadOnlyList<CopyingCard> Copying) Cards()
    {
        var pairs = _copies
            .Where(c => _publisher.ContainsKey(c.Of))
            .GroupBy(c => (c.Copier, Copied: _publisher[c.Of]))
            .Select(g => new CopyingCard(
                g.Key.Copier,
                g.Key.Copied,
                g.Count(),
                g.Select(c => c.Report).Min(StringComparer.Ordinal)!
            ))
            .OrderByDescending(c => c.Reports)
            .ThenBy(c => c.Copier, StringComparer.Ordinal)
            .ThenBy(c => c.Copied, StringComparer.Ordinal)
            .ToList();
        foreach (var pair in pairs)
            Count(pair.Copied, copied: pair.Reports);
        var agencies = _counts
            .Select(c => new AgencyCard(c.Key, c.Key, c.Value.Named, c.Value.Own, c.Value.Copies, c.Value.Copied))
            .OrderByDescending(a => a.Named + a.Own)
            .ThenBy(a => a.Name, StringComparer.Ordinal);
        return ([.. agencies], pairs);
    }

    void Count(string name, int named = 0, int own = 0, int copies = 0, int copied = 0)
    {
        var was = _counts.GetValueOrDefault(name);
        _counts[name] = (was.Named + named, was.Own + own, was.Copies + copies, was.Copied + copied);
    }
}
