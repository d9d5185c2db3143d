using System.Collections.Immutable;
using System.Globalization;
using Casus.Language;
using Casus.Reports.Litter;

namespace Casus.Reports.Dating;

/// <summary>The words beside a date that say which day it is: "Published", "Last updated", in many languages.</summary>
sealed class DateLabels
{
    /// <summary>A label stands no further from its date than this.</summary>
    const int Near = 80;

    readonly ImmutableArray<(string Word, DateRole Role)> _labels;

    public DateLabels(IEnumerable<(string Class, string Word)> words) =>
        _labels = [
            .. words
                .Where(w => w.Class is "published" or "updated" or "dated" or "foreign")
                .Select(w =>
                    (
                        w.Word,
                        w.Class switch
                        {
                            "updated" => DateRole.Changed,
                            "dated" => DateRole.Shown,
                            "foreign" => DateRole.Foreign,
                            _ => DateRole.Published,
                        }
                    )
                )
                .OrderByDescending(w => w.Word.Length)
                .ThenBy(w => w.Word, StringComparer.Ordinal),
        ];

    /// <summary>What the label nearest before the date says, as far back as <paramref name="from"/>, else one right behind the last date of the line; null without a label.</summary>
    public DateRole? Of(string line, int from, TextSpan date)
    {
        if (Before(line.AsSpan(from, date.Start - from)) is { } role)
            return role;
        var behind = LineShape.FoldInside(line.AsSpan(date.End, Math.Min(Near, line.Length - date.End)));
        var figures = behind.AsSpan().LastIndexOfAnyInRange('0', '9');
        return figures > behind.Length / 2 ? null : First(behind);
    }

    /// <summary>What the last label of a text says that a date follows.</summary>
    public DateRole? Before(ReadOnlySpan<char> text) =>
        Last(LineShape.FoldInside(text[Math.Max(0, text.Length - Near)..]));

    DateRole? Last(string text)
    {
        (int End, DateRole? Role) found = (-1, null);
        foreach (var (word, role) in _labels)
            if (
                At(text, word, fromEnd: true) is >= 0 and var at
                && at + word.Length > found.End
                && (role is not DateRole.Shown || IsRightBefore(text.AsSpan(at + word.Length)))
            )
                found = (at + word.Length, role);
        return found.Role;
    }

    /// <summary>"A new date for the opening: 9 May" tells of an opening: the bare word counts only where nothing but marks parts it from the day.</summary>
    static bool IsRightBefore(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
            if (char.IsLetter(c))
                return false;
        return true;
    }

    DateRole? First(string text)
    {
        (int At, DateRole? Role) found = (int.MaxValue, null);
        foreach (var (word, role) in _labels)
            if (At(text, word, fromEnd: false) is >= 0 and var at && at < found.At)
                found = (at, role);
        return found.Role;
    }

    static int At(string text, string word, bool fromEnd)
    {
        var at = fromEnd
            ? text.LastIndexOf(word, StringComparison.Ordinal)
            : text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0 && (Joins(text, at - 1, at) || Joins(text, at + word.Length, at + word.Length - 1)))
            at =
                fromEnd ? (at == 0 ? -1 : text.LastIndexOf(word, at - 1, StringComparison.Ordinal))
                : at + 1 < text.Length ? text.IndexOf(word, at + 1, StringComparison.Ordinal)
                : -1;
        return at;
    }

    /// <summary>A letter goes on there; scripts that do not part words have no such bounds.</summary>
    static bool Joins(string text, int beside, int inside) =>
        beside >= 0
        && beside < text.Length
        && char.IsLetter(text[beside])
        && CharUnicodeInfo.GetUnicodeCategory(text[inside]) is not UnicodeCategory.OtherLetter;
}
