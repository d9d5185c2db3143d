namespace Casus.Language.Models.Training;

/// <summary>An averaged perceptron over hashed features; rows grow only when a mistake touches them.
/// A feature counts only once mistakes have touched it <paramref name="least"/> times (Goldberg and Elhadad 2011), which keeps the model small.</summary>
sealed class Perceptron(int classes, int least)
{
    Row[] _rows = new Row[1 << 16];
    Cell[] _cells = new Cell[1 << 18];
    History[] _histories = new History[1 << 18];
    int _count;
    int _used;

    /// <summary>One feature: where its cells lie, how many are in use and how many there is room for.</summary>
    struct Row
    {
        public uint Key;
        public int Start;
        public short Used;
        public short Room;
        public int Touched;
    }

    readonly record struct Cell(int Class, int Weight);

    struct History
    {
        public int Stamp;
        public long Total;
    }

    public int Classes => classes;

    /// <summary>How many examples have been seen: the moments over which the weights are averaged.</summary>
    public int Step { get; private set; }

    public void Tick() => Step++;

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Span<int> found = stackalloc int[features.Length];
        var rows = _rows;
        var mask = rows.Length - 1;
        for (var i = 0; i < features.Length; i++)
        {
            var at = (int)(features[i] >> 1) & mask;
            while (rows[at].Key != features[i] && rows[at].Key != 0)
                at = (at + 1) & mask;
            found[i] = at;
        }
        foreach (var at in found)
        {
            ref readonly var row = ref rows[at];
            if (row.Touched >= least)
                foreach (ref readonly var cell in _cells.AsSpan(row.Start, row.Used))
                    scores[cell.Class] += cell.Weight;
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            Add(feature, right, 1, 1);
            Add(feature, wrong, -1, 0);
        }
    }

    void Add(uint feature, int label, int delta, int touch)
    {
        var at = Find(feature);
        if (_rows[at].Key == 0)
        {
            if (++_count * 2 > _rows.Length)
            {
                Grow();
                at = Find(feature);
            }
            _rows[at].Key = feature;
        }
        ref var row = ref _rows[at];
        row.Touched += touch;
        var i = row.Start;
        while (i < row.Start + row.Used && _cells[i].Class != label)
            i++;
        if (i == row.Start + row.Used)
        {
            if (row.Used == row.Room)
                MakeRoom(ref row);
            i = row.Start + row.Used++;
            _cells[i] = new(label, 0);
            _histories[i] = new() { Stamp = Step };
        }
        ref var history = ref _histories[i];
        history.Total += (long)_cells[i].Weight * (Step - history.Stamp);
        history.Stamp = Step;
        _cells[i] = new(label, _cells[i].Weight + delta);
    }

    void MakeRoom(ref Row row)
    {
        var room = row.Room == 0 ? 2 : row.Room * 2;
        if (_used + room > _cells.Length)
        {
            Array.Resize(ref _cells, _cells.Length * 2);
            Array.Resize(ref _histories, _histories.Length * 2);
        }
        _cells.AsSpan(row.Start, row.Used).CopyTo(_cells.AsSpan(_used));
        _histories.AsSpan(row.Start, row.Used).CopyTo(_histories.AsSpan(_used));
        row.Start = _used;
        row.Room = (short)room;
        _used += room;
    }

    int Find(uint feature)
    {
        var mask = _rows.Length - 1;
        var at = (int)(feature >> 1) & mask;
        while (_rows[at].Key != 0 && _rows[at].Key != feature)
            at = (at + 1) & mask;
        return at;
    }

    void Grow()
    {
        var rows = _rows;
        _rows = new Row[rows.Length * 2];
        foreach (ref readonly var row in rows.AsSpan())
            if (row.Key != 0)
                _rows[Find(row.Key)] = row;
    }

    /// <summary>Writes the averages as integers of <paramref name="scale"/> to one; what is nearer to 0 than <paramref name="cut"/> is left out.</summary>
    public void Write(ModelWriter writer, double scale, int cut)
    {
        var rows = new List<(uint Key, List<(int Class, int Weight)> Entries)>();
        foreach (ref readonly var row in _rows.AsSpan())
        {
            var entries = row.Touched < least ? [] : Averages(row, scale, cut);
            if (entries.Count > 0)
                rows.Add((row.Key, entries));
        }
        rows.Sort((a, b) => a.Key.CompareTo(b.Key));
        WeightWriter.Write(writer, classes, rows);
    }

    List<(int Class, int Weight)> Averages(Row row, double scale, int cut)
    {
        var entries = new List<(int Class, int Weight)>();
        for (var i = row.Start; i < row.Start + row.Used; i++)
        {
            var (label, weight) = _cells[i];
            var total = _histories[i].Total + (long)weight * (Step - _histories[i].Stamp);
            var average = (int)Math.Round(total * scale / Math.Max(1, Step));
            if (Math.Abs(average) >= cut)
                entries.Add((label, Math.Clamp(average, -32000, 32000)));
        }
        entries.Sort();
        return entries;
    }
}
