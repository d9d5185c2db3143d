using Casus.Incidents.Signatures;

namespace Casus.Incidents.Copies;

/// <summary>The openings, days and outlets of the reports that have one sentence; openings are counted up to a limit.</summary>
sealed class SentenceSpread
{
    /// <summary>So many different openings under one sentence, in one outlet or over so many days.</summary>
    const int FewestOpenings = 3;
    const int FewestDays = 10;

    /// <summary>So many where nothing tells of days: a story with as many openings is too much of a chance.</summary>
    const int FewestUndated = 6;

    readonly HashSet<ulong> _openings = [];
    readonly Dictionary<string, HashSet<ulong>> _ofOutlet = new(StringComparer.Ordinal);
    DateOnly _earliest = DateOnly.MaxValue;
    DateOnly _latest = DateOnly.MinValue;

    public SentenceSpread(Signature first) => Add(first);

    public bool IsRepetition =>
        _ofOutlet.Values.Any(openings => openings.Count >= FewestOpenings)
        || _openings.Count >= FewestUndated
        || IsOfManyDays;

    /// <summary>It tells of nothing in particular: other than a sentence that an outlet keeps under the later reports of one story, it stands under many days or very many reports.</summary>
    public bool IsFurniture => _ofOutlet.Values.Any(openings => openings.Count >= FewestUndated) || IsOfManyDays;

    bool IsOfManyDays =>
        _openings.Count >= FewestOpenings
        && _latest > _earliest
        && _latest.DayNumber - _earliest.DayNumber >= FewestDays;

    public void Add(Signature report)
    {
        var opening = report.Sentences[0].Hash;
        if (_openings.Count < FewestUndated)
            _openings.Add(opening);
        if (report.Published is { Earliest: { } earliest, Width: <= FewestDays })
        {
            _earliest = earliest < _earliest ? earliest : _earliest;
            _latest = earliest > _latest ? earliest : _latest;
        }
        if (report.Outlet is not { } outlet)
            return;
        if (!_ofOutlet.TryGetValue(outlet, out var openings))
            _ofOutlet[outlet] = openings = [];
        if (openings.Count < FewestUndated)
            openings.Add(opening);
    }
}
