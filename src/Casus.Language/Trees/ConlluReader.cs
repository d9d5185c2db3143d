using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casus.Language.Trees;

/// <summary>The state of one reading of a CoNLL-U text.</summary>
sealed class ConlluReader
{
    const int Columns = 10;

    readonly StringBuilder _text = new();
    readonly List<ParsedSentence> _trees = [];
    readonly List<ConlluSentence> _sentences = [];
    readonly List<ConlluFault> _faults = [];
    readonly List<string> _comments = [];
    readonly List<ConlluRow> _rows = [];
    readonly List<Word> _words = [];
    readonly List<int> _wordLines = [];
    int _line;
    int _rangeEnd;
    int _rangeTextEnd;
    int _rangeNext;
    bool _rangeSpace;
    bool _newParagraph;

    public ImmutableArray<ConlluFault> Faults => [.. _faults.OrderBy(fault => fault.Line)];

    /// <summary>Of a sentence with a fault only the fault is kept.</summary>
    public ConlluDocument Read(string conllu)
    {
        // By line feeds alone: other marks that end a line elsewhere may stand inside a form.
        foreach (var raw in conllu.TrimStart('\uFEFF').Split('\n'))
        {
            _line++;
            var line = raw.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(line))
                EndSentence();
            else if (line[0] == '#')
                Comment(line);
            else
                Row(line.Split('\t'));
        }
        EndSentence();
        return new(new(_text.ToString(), [.. _trees], []), [.. _sentences]);
    }

    void Comment(string line)
    {
        if (_rows.Count > 0)
            Fault("a comment stands inside a sentence; comments come before its words");
        _comments.Add(line);
        _newParagraph |=
            line.StartsWith("# newpar", StringComparison.Ordinal)
            || line.StartsWith("# newdoc", StringComparison.Ordinal);
    }

    void EndSentence()
    {
        if (_rows.Count == 0)
            return;
        if (_rangeEnd > _words.Count)
            Fault($"the sentence ends before the last word of its range, {_rangeEnd}", _line - 1);
        for (var i = 0; i < _words.Count; i++)
            if (_words[i].Head >= _words.Count)
                Fault(
                    $"the head {_words[i].Head + 1} lies outside the sentence of {_words.Count} words",
                    _wordLines[i]
                );
        if (_faults.Count == 0)
        {
            var span = _words.Aggregate(_words[0].Span, (all, word) => all.Union(word.Span));
            _trees.Add(new(span, [.. _words]));
            _sentences.Add(new([.. _comments], [.. _rows]));
        }
        _comments.Clear();
        _rows.Clear();
        _words.Clear();
        _wordLines.Clear();
        _rangeEnd = 0;
    }

    void Row(string[] cells)
    {
        if (cells.Length != Columns)
        {
            Fault($"a word has ten columns with tabs between them, this line has {cells.Length}");
            return;
        }
        if (cells[1].Length == 0)
            Fault("the form is empty; a form that is left out is '_'");
        if (cells[0].Contains('.', StringComparison.Ordinal))
        {
            foreach (var part in cells[0].Split('.', 2))
                _ = Whole(part, "an empty node's number");
            return;
        }
        if (_rows.Count == 0 && _newParagraph)
        {
            if (_text.Length > 0)
                _text.Append('\n');
            _newParagraph = false;
        }
        var space = !cells[9].Split('|').Contains("SpaceAfter=No");
        if (cells[0].Split('-', 2) is [var first, var last])
            Range(cells, Whole(first, "a word's number"), Whole(last, "a word's number"), space);
        else
            AddWord(cells, space);
    }

    void Range(string[] cells, int first, int last, bool space)
    {
        if (first <= _rangeEnd && _rangeEnd > _words.Count)
            Fault($"the range {cells[0]} overlaps the one before");
        else if (first != _words.Count + 1 || last <= first)
            Fault(
                $"the range {cells[0]} does not begin at the word that follows, {_words.Count + 1}, and end after it"
            );
        _rows.Add(new(cells[0], Spaced(cells[1]), cells[9], -1));
        _rangeEnd = last;
        _rangeNext = _text.Length;
        _text.Append(Spaced(cells[1]));
        _rangeTextEnd = _text.Length;
        _rangeSpace = space;
    }

    void AddWord(string[] cells, bool space)
    {
        var id = _words.Count + 1;
        if (Whole(cells[0], "a word's number") is var said && said != id && said >= 0)
            Fault($"the word is number {said} where {id} is expected");
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
        _rows.Add(new(cells[0], Spaced(cells[1]), cells[9], id - 1));
        _wordLines.Add(_line);
        _words.Add(
            new(
                span,
                cells[1],
                cells[2],
                cells[3],
                Empty(cells[4]),
                Empty(cells[5]),
                cells[6] == "_" ? -1 : Whole(cells[6], "a head") - 1,
                cells[7]
            )
        );
    }

    /// <summary>Words of a range share its written form out among them; the last takes what is left.</summary>
    TextSpan PartOfRange(int length, int id)
    {
        var start = Math.Max(0, Math.Min(_rangeNext, _rangeTextEnd - 1));
        var left = _rangeEnd - id;
        var end = left == 0 ? _rangeTextEnd : Math.Min(start + length, _rangeTextEnd - left);
        _rangeNext = Math.Max(start + 1, end);
        return TextSpan.FromBounds(start, _rangeNext);
    }

    /// <summary>A number from 0 on; -1, with the fault noted, for anything else.</summary>
    int Whole(string cell, string what)
    {
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        Fault($"'{cell}' is not {what}");
        return -1;
    }

    static string Empty(string cell) => cell == "_" ? "" : cell;

    /// <summary>A form may hold a space, never a line break.</summary>
    static string Spaced(string form) => form.ReplaceLineEndings(" ");

    void Fault(string what, int? line = null) => _faults.Add(new(line ?? _line, what));
}
