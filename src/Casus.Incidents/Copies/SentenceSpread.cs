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

    public SentenceSpread() { }

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

    public static void Write(BinaryWriter writer, SentenceSpread spread)
    {
        Write(writer, spread._openings);
        writer.Write(spread._earliest.DayNumber);
        writer.Write(spread._latest.DayNumber);
        writer.Write(spread._ofOutlet.Count);
        foreach (var (outlet, openings) in spread._ofOutlet)
        {
            writer.Write(outlet);
            Write(writer, openings);
        }
    }

    public static SentenceSpread Read(BinaryReader reader)
    {
        var spread = new SentenceSpread();
        Read(reader, spread._openings);
        spread._earliest = DateOnly.FromDayNumber(reader.ReadInt32());
        spread._latest = DateOnly.FromDayNumber(reader.ReadInt32());
        for (var left = reader.ReadInt32(); left > 0; left--)
            Read(reader, spread._ofOutlet[reader.ReadString()] = []);
        return spread;
    }

    static void Write(BinaryWriter writer, HashSet<ulong> openings)
    {
        writer.Write(openings.Count);
        foreach (var opening in openings)
            writer.Write(opening);
    }

    static void Read(BinaryReader reader, HashSet<ulong> openings)
    {
        for (var left = reader.ReadInt32(); left > 0; left--)
            openings.Add(reader.ReadUInt64());
    }
}
