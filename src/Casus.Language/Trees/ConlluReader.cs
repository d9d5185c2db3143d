using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Trees;

/// <summary>The state of one reading of a CoNLL-U text.</summary>
sealed class ConlluReader
{
    readonly StringBuilder _text = new();
    readonly List<ParsedSentence> _sentences = [];
    readonly List<Word> _words = [];
    int _line;
    int _rangeEnd;
    int _rangeTextEnd;
    int _rangeNext;
    bool _rangeSpace;
    bool _newParagraph;

    public ParsedText Read(string conllu)
    {
        foreach (var raw in conllu.AsSpan().EnumerateLines())
        {
            _line++;
            if (raw.IsEmpty)
                EndSentence();
            else if (raw[0] == '#')
                _newParagraph |= raw.StartsWith("# newpar") || raw.StartsWith("# newdoc");
            else
                Row(raw.ToString().Split('\t'));
        }
        EndSentence();
        return new(_text.ToString(), [.. _sentences], []);
    }

    void EndSentence()
    {
        if (_words.Count == 0)
            return;
        if (_words.Any(w => w.Head >= _words.Count))
            throw Wrong("a head lies outside the sentence");
        var span = _words.Aggregate(_words[0].Span, (all, word) => all.Union(word.Span));
        _sentences.Add(new(span, [.. _words]));
        _words.Clear();
        _rangeEnd = 0;
    }

    void Row(string[] cells)
    {
        if (cells.Length < 8)
            throw Wrong("fewer than eight columns");
        if (cells[0].Contains('.', StringComparison.Ordinal))
            return;
        if (_words.Count == 0 && _rangeEnd == 0 && _newParagraph)
        {
            if (_text.Length > 0)
                _text.Append('\n');
            _newParagraph = false;
        }
        var space = cells.Length < 10 || !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
        if (cells[0].Split('-') is [var first, var last])
        {
            _ = Whole(first);
            _rangeEnd = Whole(last);
            _rangeNext = _text.Length;
            _text.Append(Spaced(cells[1]));
            _rangeTextEnd = _text.Length;
            _rangeSpace = space;
            return;
        }
        var id = Whole(cells[0]);
        if (id != _words.Count + 1)
            throw Wrong("words are not counted one by one");
        AddWord(cells, id, space);
    }

    void AddWord(string[] cells, int id, bool space)
    {
        TextSpan span;
        if (id <= _rangeEnd)
        {
            span = PartOfRange(cells[1].Length, id);
            if (id == _rangeEnd && _rangeSpace)
                _text.Append(' ');
        }
        else
        {
            span = new(_text.Length, cells[1].Length);
            _text.Append(Spaced(cells[1]));
            if (space)
                _text.Append(' ');
        }
        var relation = cells[7];
        _words.Add(
            new(
                span,
                cells[1],
                cells[2],
                cells[3],
                Empty(cells[4]),
                Empty(cells[5]),
                cells[6] == "_" ? -1 : Whole(cells[6]) - 1,
                relation
            )
        );
    }

    /// <summary>Words of a range share its written form out among them; the last takes what is left.</summary>
    TextSpan PartOfRange(int length, int id)
    {
        var start = Math.Min(_rangeNext, _rangeTextEnd - 1);
        var left = _rangeEnd - id;
        var end = left == 0 ? _rangeTextEnd : Math.Min(start + length, _rangeTextEnd - left);
        _rangeNext = Math.Max(start + 1, end);
        return TextSpan.FromBounds(start, _rangeNext);
    }

    int Whole(string cell) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Wrong($"'{cell}' is not a word's number");

    static string Empty(string cell) => cell == "_" ? "" : cell;

    /// <summary>A form may hold a space, never a line break.</summary>
    static string Spaced(string form) => form.ReplaceLineEndings(" ");

    FormatException Wrong(string what) => new($"CoNLL-U, line {_line}: {what}.");
}
