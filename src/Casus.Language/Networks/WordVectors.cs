using Casus.Language.Models;

namespace Casus.Language.Networks;

/// <summary>What the network sees of a word wherever it stands: its own vectors where it is known, the mean of its pieces, its shape, what the lists say.</summary>
sealed class WordVectors
{
    readonly uint[] _vocabulary;
    readonly uint[] _wordRows;
    readonly ScaledTable _vectors;
    readonly ScaledTable _words;
    readonly ScaledTable _pieces;
    readonly ScaledTable _shapes;
    readonly ScaledTable _classes;
    readonly ScaledTable _marks;

    public WordVectors(NetworkFile file)
    {
        _vocabulary = file.Numbers("vocabulary");
        _wordRows = file.Numbers("wordRow");
        _vectors = file.Table("vectors");
        _words = file.Table("words");
        _pieces = file.Table("pieces");
        _shapes = file.Table("shapes");
        _classes = file.Table("classes");
        _marks = file.Table("marks");
        Width =
            _vectors.Columns + _words.Columns + _pieces.Columns + _shapes.Columns + _classes.Columns + _marks.Columns;
        if (_vectors.Rows != _vocabulary.Length + 1 || _wordRows.Length != _vocabulary.Length)
            throw file.Wrong("the vocabulary and its vectors do not agree");
        if (_wordRows.Any(row => row >= _words.Rows))
            throw file.Wrong("a word has no row");
        if (_pieces.Columns % 16 != 0)
            throw file.Wrong("the vectors of pieces are of an odd length");
    }

    public int Width { get; }

    public float[] Of<T>(ReadOnlySpan<char> form, in WordKeys keys)
        where T : struct, ILanes<T>
    {
        var vector = new float[Width];
        var rest = vector.AsSpan();
        var known = Array.BinarySearch(_vocabulary, keys.Lower);
        Next(_vectors, known < 0 ? 0 : known + 1, ref rest);
        Next(_words, known < 0 ? 0 : (int)_wordRows[known], ref rest);
        Mean<T>(form, rest[.._pieces.Columns]);
        rest = rest[_pieces.Columns..];
        Next(_shapes, (int)(keys.Shape % (uint)_shapes.Rows), ref rest);
        Next(_classes, RowOf(keys.Class, _classes), ref rest);
        Next(_marks, RowOf(keys.Mark, _marks), ref rest);
        return vector;
    }

    static void Next(ScaledTable table, int row, ref Span<float> rest)
    {
        table.Copy(row, rest);
        rest = rest[table.Columns..];
    }

    static int RowOf(uint value, ScaledTable table) => value < (uint)table.Rows ? (int)value : 0;

    void Mean<T>(ReadOnlySpan<char> form, Span<float> mean)
        where T : struct, ILanes<T>
    {
        Span<int> rows = stackalloc int[WordPieces.Most];
        var count = WordPieces.Rows(form, _pieces.Rows, rows);
        foreach (var row in rows[..count])
            _pieces.Add<T>(row, mean);
        foreach (ref var value in mean)
            value /= count;
    }
}
