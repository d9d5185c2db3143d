using Casus.Coding.Figures;
using Casus.Incidents.Tolls;
using Casus.Language.Expressions;

namespace Casus.Incidents.Disputes;

/// <summary>Numbers for one loss that cannot all be true: by different claimants, by one at two times, or of one through two channels.</summary>
static class FigureDisputes
{
    public static IEnumerable<Dispute> Find(Testimony testimony)
    {
        var losses = Claim
            .Of(testimony)
            .Where(c => c.Figure.Scope == FigureScope.Cumulative && c.HasNumber && c.Figure.Kind != FigureKind.Losses)
            .GroupBy(c => (c.Figure.Side, c.Figure.Kind, c.Figure.Status));
        foreach (var loss in losses)
        {
            var claims = loss.ToList();
            var key = $"{loss.Key.Side}|{loss.Key.Kind}|{loss.Key.Status}";
            foreach (var voice in claims.GroupBy(c => c.By.Voice, StringComparer.Ordinal))
                if (WithinVoice([.. voice], key) is { } dispute)
                    yield return dispute;
            var last = LastOfEach(claims);
            if (BetweenVoices(last, key) is { } between)
                yield return between;
            else if (Agreed(last, key) is { } agreed)
                yield return agreed;
        }
    }

    static Dispute? WithinVoice(List<Claim> claims, string key)
    {
        if (!Differ(claims))
            return null;
        var times = claims.Select(c => c.Time).Distinct().Count() > 1;
        var channels =
            claims.Select(c => string.Join('>', c.By.Statement.Channel.Select(l => l.Id))).Distinct().Count() > 1;
        if (!times && !channels)
            return null;
        var between = times ? DisputeBetween.Times : DisputeBetween.Channels;
        return Of(claims, between, $"{key}|{claims[0].By.Voice}");
    }

    static List<Claim> LastOfEach(List<Claim> claims) =>
        [
            .. claims
                .GroupBy(c => c.By.Voice, StringComparer.Ordinal)
                .SelectMany(own => own.Where(c => c.Time == own.Max(o => o.Time) || c.Time is null)),
        ];

    /// <summary>Where nobody differs: one exact number by two known origins.</summary>
    static Dispute? Agreed(List<Claim> last, string key)
    {
        var same = last.Where(c =>
                c.By.Origin is not null
                && c.By.Claimant.Side is not null
                && c.By.Member.CopyOf is null
                && c.Figure.Quantity.Low == c.Figure.Quantity.High
            )
            .GroupBy(c => c.Figure.Quantity.Low)
            .FirstOrDefault(g => g.Select(c => c.By.Origin).Distinct(StringComparer.Ordinal).Count() > 1);
        return same is null
            ? null
            : Of([.. same], DisputeBetween.Claimants, $"agreed|{key}") with
            {
                Status = DisputeStatus.Agreed,
            };
    }

    static Dispute? BetweenVoices(List<Claim> last, string key)
    {
        if (last.Select(c => c.By.Voice).Distinct(StringComparer.Ordinal).Count() < 2 || !Differ(last))
            return null;
        // Press without sources only passes numbers on: it reports differently, it does not dispute.
        var sources = last.Where(c => !c.By.IsPress).Select(c => c.By.Origin).Distinct(StringComparer.Ordinal).Count();
        return Of(last, sources > 1 ? DisputeBetween.Claimants : DisputeBetween.Channels, key);
    }

    static bool Differ(List<Claim> claims) =>
        claims.Exists(a => claims.Exists(b => a.Figure.Quantity.Low > b.Figure.Quantity.High));

    static Dispute Of(List<Claim> claims, DisputeBetween between, string key) =>
        new(
            DisputeKind.Figure,
            between,
            key,
            [
                .. claims
                    .GroupBy(c => Words(c.Figure.Quantity))
                    .OrderBy(g => g.Min(c => c.Figure.Quantity.Low ?? c.Figure.Quantity.Best))
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => DisputeFinder.Held(g.Key, g.Select(c => c.By))),
            ],
            DisputeStatus.Disputed
        );

    static string Words(Quantity q) =>
        q.Low == q.High && q.Low is not null ? $"{q.Low}"
        : q.High is null && q.Low is not null ? $"{q.Low} or more"
        : q.Low is null && q.High is not null ? $"up to {q.High}"
        : q.Best is not null && q.Low is null ? $"about {q.Best}"
        : $"{q.Low} to {q.High}";
}
