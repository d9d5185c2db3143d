namespace Casus.Incidents.Growth;

/// <summary>What stands under one key while a batch is worked in.</summary>
sealed class Listed
{
    List<long>? _first;

    /// <summary>Whether what earlier batches listed was looked for.</summary>
    public bool IsRead { get; set; }

    public Holders Stored { get; set; } = Holders.None;

    /// <summary>Those of this batch.</summary>
    public List<long> Fresh { get; } = [];

    public bool IsAlone => Stored.Reports.Count + Fresh.Count <= 1;

    public bool IsLongerThan(int atMost) => Stored.Reports.Count + Fresh.Count > atMost;

    /// <summary>Those of earlier batches where it was no longer than that before this one, and is now.</summary>
    public List<long> Outgrown(int atMost) =>
        Stored.Reports.Count <= atMost && IsLongerThan(atMost) ? Stored.Reports : [];

    /// <summary>Ascending; always asked for as many.</summary>
    public List<long> First(int atMost)
    {
        if (_first is not null)
            return _first;
        if (Fresh.Count == 0)
            return _first = Stored.Reports.Count > atMost ? Stored.Reports[..atMost] : Stored.Reports;
        List<long> all = [.. Stored.Reports, .. Fresh];
        all.Sort();
        return _first = all.Count > atMost ? all[..atMost] : all;
    }

    /// <summary>Those that were among the first before this batch and are so no more.</summary>
    public IEnumerable<long> Displaced(int atMost) =>
        Fresh.Count == 0 || !IsLongerThan(atMost) ? [] : Stored.Reports.Take(atMost).Except(First(atMost));
}
