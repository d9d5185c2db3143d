using System.Text;
using Casus.Measure.Copies;

namespace Casus.Measure.Litter;

/// <summary>Strews litter over a clean body in the ways of scraped pages, and says of each piece what it is.</summary>
sealed class PageMaker(IReadOnlyList<Wording> wordings, Fillings fillings, Chance chance)
{
    const double OwnLanguage = 0.75;

    /// <summary>Kinds that editors of a page put between paragraphs, and that come out glued to one.</summary>
    static readonly string[] Gluing = ["teaser", "advert", "share", "newsletter", "caption", "credit"];

    readonly List<MadeLine> _lines = [];
    PageStyle _style = PageStyle.Plain;

    public IReadOnlyList<MadeLine> Make(CleanBody body)
    {
        _lines.Clear();
        _style = PageStyle.Of(chance);
        Litter("head", chance.Below(4), body);
        Title(body);
        Litter("under", chance.Below(5), body);
        var doubled = chance.Comes(0.12) ? chance.Below(body.Lines.Count) : -1;
        for (var i = 0; i < body.Lines.Count; i++)
        {
            Paragraph(body.Lines[i], body);
            if (i == doubled)
                Add(new Piece(body.Lines[i], "doubled", Keep: false), isBody: true);
            if (i + 1 < body.Lines.Count && chance.Comes(0.3))
                Litter("inside", 1, body);
        }
        Litter("foot", chance.Below(6), body);
        return [.. _lines];
    }

    void Title(CleanBody body)
    {
        switch (chance.Below(8))
        {
            case 0:
                Add([new(" date 2021-11-16 ", "dated", Keep: false), new(body.Title, "title", Keep: true)]);
                break;
            case 1 when Use("S", body) is { } site:
                Add(new Piece($"{body.Title} | {site}", "doubled", Keep: false));
                Add(new Piece(body.Title, "title", Keep: true));
                break;
            case 2:
                Add(new Piece(body.Title, "title", Keep: true));
                Add(new Piece(body.Title, "doubled", Keep: false));
                break;
            default:
                Add(new Piece(body.Title, "title", Keep: true));
                break;
        }
    }

    string? Use(string gap, CleanBody body) =>
        fillings.Fill(new("", [], body.Language, ["{" + gap + "}"], IsHeld: false), body.Title, chance)[0];

    /// <summary>So many pieces of litter of different kinds.</summary>
    void Litter(string place, int count, CleanBody body)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (; count > 0; count--)
        {
            var wording = Pick(place, body.Language);
            if (!kinds.Add(wording.Kind))
                continue;
            var first = true;
            foreach (var line in fillings.Fill(wording, body.Title, chance))
            {
                Add([new(line, wording.Kind, Keep: false)], isBody: false, follows: !first);
                first = false;
            }
        }
    }

    Wording Pick(string place, string language)
    {
        var fit = wordings.Where(w => w.Places.Contains(place)).ToList();
        var kind = chance.Of([.. fit.Select(w => w.Kind).Distinct()]);
        var ofKind = fit.Where(w => w.Kind == kind).ToList();
        var own = ofKind.Where(w => w.Language == language).ToList();
        return chance.Of(own.Count > 0 && chance.Comes(OwnLanguage) ? own : ofKind);
    }

    void Paragraph(string line, CleanBody body)
    {
        var kind = ".!?؟\"”»“".Contains(line[^1], StringComparison.Ordinal) ? "sentence" : "short";
        if (kind == "sentence" && chance.Comes(_style.Glue) && Glued(body) is { } glued)
            Add(Stuck(new(line, "glued_body", Keep: true), glued with { Kind = "glued" }), isBody: true);
        else if (_style.Entities && Entities.In(line, chance) is var coded && coded != line)
            Add([new(coded, "entities", Keep: true, line)], isBody: true);
        else if (_style.Width is { } width && line.Length > width)
            Wrapped(line, width);
        else
            Add(new Piece(line, kind, Keep: true), isBody: true);
    }

    Piece? Glued(CleanBody body)
    {
        var fit = wordings
            .Where(w => Gluing.Contains(w.Kind) && w.Places.Contains("inside") && w.Lines.Count == 1)
            .Where(w => w.Language == body.Language)
            .ToList();
        return fit.Count == 0 ? null : new(fillings.Fill(chance.Of(fit), body.Title, chance)[0], "glued", Keep: false);
    }

    Piece[] Stuck(Piece body, Piece litter) =>
        chance.Below(4) switch
        {
            0 => [body, litter],
            1 => [body, litter with { Text = " " + litter.Text }],
            2 => [body, litter with { Text = "  " + litter.Text }],
            _ => [litter, body],
        };

    void Wrapped(string line, int width)
    {
        var row = new StringBuilder();
        var first = true;
        foreach (var word in line.Split(' '))
        {
            if (row.Length > 0 && row.Length + 1 + word.Length > width)
            {
                Add([new(row.ToString(), "wrapped", Keep: true)], isBody: true, follows: !first);
                row.Clear();
                first = false;
            }
            row.Append(row.Length > 0 ? " " : "").Append(word);
        }
        Add([new(row.ToString(), "wrapped", Keep: true)], isBody: true, follows: !first);
    }

    void Add(Piece piece, bool isBody = false) => Add([piece], isBody);

    void Add(IReadOnlyList<Piece> pieces, bool isBody = false, bool follows = false) =>
        _lines.Add(new(pieces, !follows && (isBody ? _style.GapsInBody : _style.GapsInLitter)));
}
