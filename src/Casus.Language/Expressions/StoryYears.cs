using System.Collections.Immutable;

namespace Casus.Language.Expressions;

/// <summary>
/// The year that a story of the past is in at each place of its text. A text tells such a story when most of the years that it
/// names lie well before it was written; there "on 3 May" is in the year last named, where in a report it is the latest such day.
/// </summary>
sealed class StoryYears
{
    const int FewestYears = 4;

    /// <summary>How far the year last named may stand before the day that it lends itself to.</summary>
    const int Reach = 700;

    readonly ImmutableArray<(int At, int Year)> _named;
    readonly bool _isPast;

    StoryYears(ImmutableArray<(int At, int Year)> named, bool isPast) => (_named, _isPast) = (named, isPast);

    public static StoryYears Of(string text, ImmutableArray<DateMention> mentions, DateInterval published)
    {
        var named = mentions
            .Where(m =>
                m is { Kind: DateKind.Calendar, Year: not null, Unit: <= DateUnit.Year } && !IsAside(text, m.Span)
            )
            .Select(m => (m.Span.Start, m.Year!.Value))
            .ToImmutableArray();
        // A text that names later years than the one of its date was written, or written on, after it.
        var now = named.Select(n => n.Item2).Append(published.Latest?.Year ?? 0).Max();
        var isStory = named.Length >= FewestYears && 4 * named.Count(n => n.Item2 < now) >= 3 * named.Length;
        return new(isStory ? named : [], isStory && !mentions.Any(IsOfTheDay));
    }

    /// <summary>In a story of the past that has no yesterday and no Monday, "today" is the age we live in.</summary>
    public DateMention InItsAge(DateMention mention) =>
        _isPast && mention is { Kind: DateKind.Relative, Unit: DateUnit.Day, Offset: 0, Part: DayPart.None }
            ? mention with
            {
                Kind = DateKind.Present,
            }
            : mention;

    static bool IsOfTheDay(DateMention m) =>
        m.Kind is DateKind.Weekday || m is { Kind: DateKind.Relative, Unit: DateUnit.Day, Offset: not (null or 0) };

    /// <summary>The year last named before that place; null where the text tells no story.</summary>
    public int? At(int position)
    {
        for (var i = _named.Length - 1; i >= 0; i--)
            if (_named[i].At < position)
                return position - _named[i].At <= Reach ? _named[i].Year : null;
        return null;
    }

    /// <summary>In brackets stand years of birth and of books.</summary>
    static bool IsAside(string text, TextSpan span) => span.End < text.Length && text[span.End] == ')';
}
