using System.Text;
using System.Text.RegularExpressions;
using Casus.Reports;

namespace Casus.Measure.Litter;

/// <summary>Counts, kind by kind, the pieces of pages that were rightly kept or dropped.</summary>
sealed partial class PieceTally
{
    const double Most = 0.5;
    readonly SortedDictionary<string, (int Right, int All)> _kinds = new(StringComparer.Ordinal);

    public int All => _kinds.Values.Sum(k => k.All);

    public double Share => All == 0 ? 0 : (double)_kinds.Values.Sum(k => k.Right) / All;

    public IEnumerable<(string Kind, double Share)> Kinds =>
        _kinds.Select(k => (k.Key, (double)k.Value.Right / k.Value.All));

    public static byte[] Bytes(IReadOnlyList<MadeLine> page)
    {
        var text = new StringBuilder();
        foreach (var line in page)
        {
            text.Append(line.AfterGap ? "\n" : "");
            foreach (var piece in line.Pieces)
                text.Append(piece.Text);
            text.Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The pieces that came out wrongly. Of equal pieces of which one should stay it does not matter which one stays.</summary>
    public IReadOnlyList<Piece> Add(IReadOnlyList<MadeLine> page, Report report)
    {
        var kept = Kept(page, report);
        var wrong = new List<Piece>();
        foreach (var same in kept.GroupBy(k => k.Piece.Text.Trim(), StringComparer.Ordinal))
        {
            var stays = same.Count(k => k.Kept);
            var wanted = same.Count(k => k.Piece.Keep);
            var (keptRight, droppedRight) = (
                Math.Min(stays, wanted),
                Math.Min(same.Count() - stays, same.Count() - wanted)
            );
            foreach (var (piece, _) in same)
                if (!Count(piece, piece.Keep ? keptRight-- > 0 && IsWhole(piece, report) : droppedRight-- > 0))
                    wrong.Add(piece);
        }
        return wrong;
    }

    /// <summary>What a rule that only looks at each piece would get right.</summary>
    public static double Blind(IEnumerable<IReadOnlyList<MadeLine>> pages, Func<string, bool> keeps)
    {
        var pieces = pages.SelectMany(p => p).SelectMany(l => l.Pieces).ToList();
        return pieces.Count(p => keeps(p.Text) == p.Keep) / (double)pieces.Count;
    }

    bool Count(Piece piece, bool right)
    {
        var (before, all) = _kinds.GetValueOrDefault(piece.Kind);
        _kinds[piece.Kind] = (before + (right ? 1 : 0), all + 1);
        return right;
    }

    static bool IsWhole(Piece piece, Report report) =>
        piece.Wanted is null || Plain(report.Text).Contains(Plain(piece.Wanted), StringComparison.Ordinal);

    static string Plain(string text) => Blank().Replace(text, " ");

    static List<(Piece Piece, bool Kept)> Kept(IReadOnlyList<MadeLine> page, Report report)
    {
        var found = new bool[Bytes(page).Length];
        foreach (var segment in report.Map.Segments)
            Array.Fill(found, true, segment.Raw.Start, segment.Raw.End - segment.Raw.Start);
        var kept = new List<(Piece, bool)>();
        var at = 0;
        foreach (var line in page)
        {
            at += line.AfterGap ? 1 : 0;
            foreach (var piece in line.Pieces)
            {
                var length = Encoding.UTF8.GetByteCount(piece.Text);
                kept.Add((piece, found.AsSpan(at, length).Count(true) > Most * length));
                at += length;
            }
            at++;
        }
        return kept;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
