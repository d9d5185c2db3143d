using System.Collections.Frozen;

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

    readonly List<(int Name, Kind Kind)> _open = [];

    /// <summary>Formatting left open; a cell of a table begins with an entry without a name.</summary>
    readonly List<(int Name, int Tag)> _formatting = [];
    int _paragraphs;

    /// <summary>How the parser treats elements of a name.</summary>
    enum Kind
    {
        Other,
        Block,
        Paragraph,
        Item,
        Cell,
        TablePart,
        Table,
        Scope,
        Formatting,
        Void,
    }

    static readonly FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Named(
        (Kind.Paragraph, "p"),
        (Kind.Item, "li dt dd"),
        (Kind.Cell, "td th caption"),
        (Kind.TablePart, "tr tbody thead tfoot colgroup"),
        (Kind.Table, "table"),
        (Kind.Scope, "template object marquee applet"),
        (Kind.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (
            Kind.Void,
            "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr html head body path"
        ),
        (
            Kind.Block,
            "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form "
                + "h1 h2 h3 h4 h5 h6 header hgroup listing main menu nav ol pre section summary ul"
        )
    );

    /// <summary>Elements and formatting open at the deepest place so far.</summary>
    public int Depth { get; private set; }

    /// <summary>Formatting elements that were opened anew so far.</summary>
    public int Reopened { get; private set; }

    public bool IsTooMuch => Depth > Deepest || Reopened > MostReopened;

    /// <param name="tag">The whole tag: formatting elements are equal when their tags are.</param>
    public void Open(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        var kind = Kinds.TryGetValue(name, out var known) ? known : Kind.Other;
        if (kind is Kind.Void || _open.Count > Deepest)
            return;
        if (kind is Kind.Formatting)
        {
            Format(Hash(name), Hash(tag));
            return;
        }
        if (kind is Kind.Block or Kind.Paragraph or Kind.Item)
            CloseParagraph();
        if (kind is Kind.Item)
            CloseItem();
        if (kind is Kind.Cell or Kind.TablePart)
            CloseCell();
        if (kind is Kind.TablePart)
            return;
        Reopened = Math.Min(Reopened + _formatting.Count, MostReopened + 1);
        if (kind is Kind.Cell)
            _formatting.Add(default);
        _open.Add((Hash(name), kind));
        _paragraphs += kind is Kind.Paragraph ? 1 : 0;
        Depth = Math.Max(Depth, _open.Count + _formatting.Count);
    }

    public void Close(ReadOnlySpan<char> name)
    {
        var kind = Kinds.TryGetValue(name, out var known) ? known : Kind.Other;
        if (kind is Kind.Formatting)
            Unformat(Hash(name));
        else if (kind is Kind.Paragraph)
            CloseParagraph();
        else if (kind is Kind.Cell or Kind.TablePart)
            CloseCell();
        else if (kind is not Kind.Void)
        {
            if (kind is Kind.Table)
                CloseCell();
            CloseNamed(Hash(name), kind);
        }
    }

    void CloseNamed(int name, Kind kind)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Name == name)
            {
                PopTo(i);
                return;
            }
            else if (
                _open[i].Kind is Kind.Cell or Kind.Table or Kind.Scope
                || (kind is Kind.Other && _open[i].Kind is not (Kind.Other or Kind.Formatting))
            )
                return;
    }

    void CloseParagraph()
    {
        for (var i = _open.Count - 1; i >= 0 && _paragraphs > 0; i--)
            if (_open[i].Kind is Kind.Paragraph)
            {
                PopTo(i);
                return;
            }
            else if (_open[i].Kind is Kind.Cell or Kind.Table or Kind.Scope)
                return;
    }

    void CloseItem()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i].Kind is Kind.Item)
            {
                PopTo(i);
                return;
            }
            else if (_open[i].Kind is not (Kind.Other or Kind.Paragraph or Kind.Formatting))
                return;
    }

    void CloseCell()
    {
        for (var i = _open.Count - 1; i >= 0 && _open[i].Kind is not (Kind.Table or Kind.Scope); i--)
            if (_open[i].Kind is Kind.Cell)
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
            _paragraphs -= _open[i].Kind is Kind.Paragraph ? 1 : 0;
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
        _open.Add((name, Kind.Formatting));
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
        for (var i = _open.Count - 1; i >= 0 && _open[i].Kind is not (Kind.Cell or Kind.Table or Kind.Scope); i--)
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
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619);
        return unchecked((int)(hash | 1));
    }

    static FrozenDictionary<string, Kind>.AlternateLookup<ReadOnlySpan<char>> Named(
        params (Kind Kind, string Names)[] all
    ) =>
        all.SelectMany(a => a.Names.Split(' ').Select(n => (n, a.Kind)))
            .ToFrozenDictionary(a => a.n, a => a.Kind, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
