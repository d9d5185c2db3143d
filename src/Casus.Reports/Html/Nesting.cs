namespace Casus.Reports.Html;

/// <summary>
/// How deep a page nests its elements and how often the parser will open formatting anew, told from its tags before it is
/// parsed: the parser's time grows with the square of the depth, and every block repeats the formatting left open before it.
/// </summary>
sealed class Nesting
{
    public const int Deepest = 500;

    /// <summary>Formatting elements that the parser may make again; ordinary pages stay below a tenth of it.</summary>
    public const int MostReopened = 50_000;

    /// <summary>Of equal formatting elements the parser keeps three open.</summary>
    const int MostEqual = 3;

    readonly List<(int Name, ElementKind Kind)> _open = [];

    /// <summary>Formatting left open; a cell of a table begins with an entry without a name.</summary>
    readonly List<(int Name, int Tag)> _formatting = [];
    int _paragraphs;

    /// <summary>Elements and formatting open at the deepest place so far.</summary>
    public int Depth { get; private set; }

    /// <summary>Formatting elements that were opened anew so far.</summary>
    public int Reopened { get; private set; }

    public bool IsTooMuch => Depth > Deepest || Reopened > MostReopened;

    /// <param name="tag">The whole tag: formatting elements are equal when their tags are.</param>
    public void Open(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        var kind = ElementKinds.Of(name);
        if (kind is ElementKind.Void || _open.Count > Deepest)
            return;
        if (kind is ElementKind.Formatting)
        {
            Format(Hash(name), Hash(tag));
            return;
        }
        if (kind is ElementKind.Block or ElementKind.Paragraph or ElementKind.Item)
            CloseParagraph();
        if (kind is ElementKind.Item)
            CloseItem();
        if (kind is ElementKind.Cell or ElementKind.TablePart)
            CloseCell();
        if (kind is ElementKind.TablePart)
            return;
        Reopened = Math.Min(Reopened + _formatting.Count, MostReopened + 1);
        if (kind is ElementKind.Cell)
            _formatting.Add(default);
        _open.Add((Hash(name), kind));
        _paragraphs += kind is ElementKind.Paragraph ? 1 : 0;
        Depth = Math.Max(Depth, _open.Count + _formatting.Count);
    }

    public void Close(ReadOnlySpan<char> name)
    {
        var kind = ElementKinds.Of(name);
        if (kind is ElementKind.Formatting)
            Unformat(Hash(name));
        else if (kind is ElementKind.Paragraph)
            CloseParagraph();
        else if (kind is ElementKind.Cell or ElementKind.TablePart)
            CloseCell();
        else if (kind is not ElementKind.Void)
        {
            if (kind is ElementKind.Table)
                CloseCell();
            CloseNamed(Hash(name), kind);
        }
    }

    void CloseNamed(int name, ElementKind kind)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Name == name)
            {
                PopTo(i);
                return;
            }
            else if (
                _open[i].Kind is ElementKind.Cell or ElementKind.Table or ElementKind.Scope
                || (kind is ElementKind.Other && _open[i].Kind is not (ElementKind.Other or ElementKind.Formatting))
            )
                return;
    }

    void CloseParagraph()
    {
        for (var i = _open.Count - 1; i >= 0 && _paragraphs > 0; i--)
            if (_open[i].Kind is ElementKind.Paragraph)
            {
                PopTo(i);
                return;
            }
            else if (_open[i].Kind is ElementKind.Cell or ElementKind.Table or ElementKind.Scope)
                return;
    }

    void CloseItem()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Kind is ElementKind.Item)
            {
                PopTo(i);
                return;
            }
            else if (_open[i].Kind is not (ElementKind.Other or ElementKind.Paragraph or ElementKind.Formatting))
                return;
    }

    void CloseCell()
    {
        for (var i = _open.Count - 1; i >= 0 && _open[i].Kind is not (ElementKind.Table or ElementKind.Scope); i--)
            if (_open[i].Kind is ElementKind.Cell)
            {
                PopTo(i);
                var begin = _formatting.LastIndexOf(default);
                if (begin >= 0)
                    _formatting.RemoveRange(begin, _formatting.Count - begin);
                return;
            }
    }

    void PopTo(int index)
    {
        for (var i = index; i < _open.Count; i++)
            _paragraphs -= _open[i].Kind is ElementKind.Paragraph ? 1 : 0;
        _open.RemoveRange(index, _open.Count - index);
    }

    void Format(int name, int tag)
    {
        var equal = 0;
        for (var i = _formatting.Count - 1; i >= 0 && _formatting[i] != default; i--)
            if (_formatting[i] == (name, tag) && ++equal == MostEqual)
            {
                _formatting.RemoveAt(i);
                break;
            }
        _formatting.Add((name, tag));
        _open.Add((name, ElementKind.Formatting));
        Depth = Math.Max(Depth, _open.Count + _formatting.Count);
    }

    void Unformat(int name)
    {
        for (var i = _formatting.Count - 1; i >= 0 && _formatting[i] != default; i--)
            if (_formatting[i].Name == name)
            {
                _formatting.RemoveAt(i);
                break;
            }
        // What was opened inside of it and still is moves out, and stays open.
        for (
            var i = _open.Count - 1;
            i >= 0 && _open[i].Kind is not (ElementKind.Cell or ElementKind.Table or ElementKind.Scope);
            i--
        )
            if (_open[i].Name == name)
            {
                _open.RemoveAt(i);
                return;
            }
    }

    static int Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = unchecked((hash ^ SmallLetters.Of(c)) * 16777619);
        return unchecked((int)(hash | 1));
    }
}
