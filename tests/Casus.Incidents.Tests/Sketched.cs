using System.Collections.Immutable;
using Casus.Coding;
using Casus.Coding.Main;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;
using Casus.Reports;
using Casus.Reports.Copies;

namespace Casus.Incidents.Tests;

/// <summary>Signatures made by hand: a report is its words, all of them rare and in the lead, names marked by a capital.</summary>
static class Sketched
{
    public static Signature Report(
        string words,
        DateInterval day = default,
        string[]? parties = null,
        IncidentKind kind = IncidentKind.Clash,
        DateInterval? published = null,
        string? url = null,
        CopySketch? sketch = null,
        (int Month, int Day)? monthDay = null,
        DayOfWeek? weekday = null,
        bool isStart = false,
        bool isEnd = false,
        DayOfWeek? spokenOn = null,
        params SignaturePlace[] places
    )
    {
        var time = new MainTime(day, [])
        {
            Month = monthDay?.Month,
            Day = monthDay?.Day,
            Weekday = weekday,
            IsStart = isStart,
            IsEnd = isEnd,
            SpokenOn = spokenOn,
            WrittenWithin = spokenOn is null ? null : 6,
        };
        var main = new MainIncident(kind, [.. parties ?? []], time, words) { Words = Words(words) };
        var id = ContentId.Of('r', words, day.ToString(), published?.ToString(), url);
        return new(
            id,
            ContentId.Sha256(System.Text.Encoding.UTF8.GetBytes(id)),
            CanonicalUrl.Of(url),
            published ?? DateInterval.Unknown,
            main,
            new WordVector(main.Words),
            sketch ?? CopySketch.Empty,
            [.. places],
            [],
            []
        );
    }

    static ImmutableArray<SignatureWord> Words(string words)
    {
        const long Lead = 2L << 48;
        const long Name = 1L << 48;
        return
        [
            .. words
                .Split(' ')
                .Distinct()
                .Select(w => new SignatureWord(
                    Key(w) | (64L << 32) | (100L << 40) | Lead | (char.IsUpper(w[0]) ? Name : 0)
                ))
                .OrderBy(w => w.Key),
        ];
    }

    static uint Key(string word) =>
        BitConverter.ToUInt32(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(word)));

    public static DateInterval On(int year, int month, int day) => DateInterval.On(new DateOnly(year, month, day));
}
