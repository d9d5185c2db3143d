namespace Casus.Language.Models.Training;

/// <summary>An averaged perceptron over hashed features; rows grow only when a mistake touches them.</summary>
sealed class Perceptron(int classes)
{
    uint[] _keys = new uint[1 << 16];
    int[] _rows = new int[1 << 16];
    readonly List<Cell[]> _cells = [];
    readonly List<int> _used = [];
    int _count;

    struct Cell
    {
        public int Class;
        public int Weight;
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
        foreach (var feature in features)
        {
            var row = _rows[Find(feature)] - 1;
            if (row < 0)
                continue;
            var cells = _cells[row];
            for (var i = 0; i < _used[row]; i++)
                scores[cells[i].Class] += cells[i].Weight;
        }
    }

    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            Add(feature, right, 1);
            Add(feature, wrong, -1);
        }
    }

    void Add(uint feature, int label, int delta)
    {
        var at = Find(feature);
        if (_keys[at] == 0)
        {
            if (++_count * 2 > _keys.Length)
            {
                Grow();
                at = Find(feature);
            }
            _keys[at] = feature;
            _cells.Add(new Cell[2]);
            _used.Add(0);
            _rows[at] = _cells.Count;
        }
        var row = _rows[at] - 1;
        var cells = _cells[row];
        var i = 0;
        while (i < _used[row] && cells[i].Class != label)
            i++;
        if (i == _used[row])
        {
            if (i == cells.Length)
            {
                Array.Resize(ref cells, i * 2);
                _cells[row] = cells;
            }
            _used[row] = i + 1;
            cells[i] = new Cell { Class = label, Stamp = Step };
        }
        ref var cell = ref cells[i];
        cell.Total += (long)cell.Weight * (Step - cell.Stamp);
        cell.Stamp = Step;
        cell.Weight += delta;
    }

    int Find(uint feature)
    {
        var mask = _keys.Length - 1;
        var at = (int)(feature >> 1) & mask;
        while (_keys[at] != 0 && _keys[at] != feature)
            at = (at + 1) & mask;
        return at;
    }

    void Grow()
    {
        var (keys, rows) = (_keys, _rows);
        _keys = new uint[keys.Length * 2];
        _rows = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var at = Find(keys[i]);
            _keys[at] = keys[i];
            _rows[at] = rows[i];
        }
    }

    /// <summary>Writes the averages as integers of <paramref name="scale"/> to one; what is nearer to 0 than <paramref name="cut"/> is left out.</summary>
    public void Write(ModelWriter writer, double scale, int cut)
    {
        var rows = new List<(uint Key, List<(int Class, int Weight)> Entries)>();
        for (var i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] == 0)
                continue;
            var entries = Averages(_rows[i] - 1, scale, cut);
            if (entries.Count > 0)
                rows.Add((_keys[i], entries));
        }
        rows.Sort((a, b) => a.Key.CompareTo(b.Key));
        writer.Number(classes);
        writer.Number(rows.Count);
        writer.Number(rows.Sum(r => r.Entries.Count));
        var last = 0u;
        foreach (var (key, entries) in rows)
        {
            writer.Unsigned(key - last);
            last = key;
            writer.Number(entries.Count);
            foreach (var (label, weight) in entries)
            {
                writer.Number(label);
                writer.Weight(weight);
            }
        }
    }

    List<(int Class, int Weight)> Averages(int row, double scale, int cut)
    {
        var entries = new List<(int Class, int Weight)>();
        for (var i = 0; i < _used[row]; i++)
        {
            var cell = _cells[row][i];
            var total = cell.Total + (long)cell.Weight * (Step - cell.Stamp);
            var average = (int)Math.Round(total * scale / Math.Max(1, Step));
            if (Math.Abs(average) >= cut)
                entries.Add((cell.Class, Math.Clamp(average, -32000, 32000)));
        }
        entries.Sort();
        return entries;
    }
}
