using System.Collections.Immutable;
using Casus.Reports.Cleaning;
using Casus.Reports.Languages;

namespace Casus.Reports.Litter;

/// <summary>The lines of a page and, as the rules go over them, why each is left out.</summary>
sealed class PageParts
{
    readonly LitterKind[] _marks;
    readonly LineShape[] _shapes;
    readonly string[]?[] _stems;

    public PageParts(ImmutableArray<SourceLine> lines, bool isStructured = false)
    {
        IsStructured = isStructured;
        Lines = lines;
        _marks = [.. lines.Select(l => l.Known)];
        _shapes = [.. lines.Select(l => LineShape.Of(l.Text))];
        _stems = new string[]?[lines.Length];
        HasGaps = PartsByGaps();
    }

    /// <summary>Judged by the paragraphs: what is around them may stand without.</summary>
    bool PartsByGaps()
    {
        var (prose, apart) = (0, 0);
        for (var i = 0; i < Count; i++)
            if (_shapes[i].IsProse)
                (prose, apart) = (prose + 1, apart + (Lines[i].AfterGap ? 1 : 0));
        return prose > 1 ? apart * 3 >= prose * 2 : Lines.Count(l => l.AfterGap) * 3 >= Count;
    }

    public ImmutableArray<SourceLine> Lines { get; }

    public int Count => Lines.Length;

    /// <summary>Empty lines part its paragraphs, so lines that stand together belong together.</summary>
    public bool HasGaps { get; }

    /// <summary>A page's own structure parted its main text already, so that lines without a mark of litter may be trusted.</summary>
    public bool IsStructured { get; }

    /// <summary>The line that holds the title; -1 when there is none.</summary>
    public int Title { get; set; } = -1;

    /// <summary>Units of the title's line before the title itself (a label, a date).</summary>
    public int TitleFrom { get; set; }

    /// <summary>The first line of the body proper: the first whole sentence of some length.</summary>
    public int Body { get; set; }

    public string Text(int line) => Lines[line].Text;

    public LineShape Shape(int line) => _shapes[line];

    /// <summary>The beginnings of its telling words, each once; found when first asked for.</summary>
    public string[] Stems(int line, LanguageWords languages) =>
        _stems[line] ??= Cohesion.Stems(_shapes[line].Folded, languages);

    public LitterKind Mark(int line) => _marks[line];

    public bool Kept(int line) => _marks[line] is LitterKind.None;

    /// <summary>The first reason stands.</summary>
    public void Leave(int line, LitterKind why)
    {
        if (_marks[line] is LitterKind.None && line != Title && !Lines[line].Stays)
            _marks[line] = why;
    }

    /// <summary>Gives a line another reason, or back to the report.</summary>
    public void Remark(int line, LitterKind why) => _marks[line] = why;
}
