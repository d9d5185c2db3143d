using System.Collections.Immutable;
using System.Text.Json;
using Casus.Language.Expressions;

namespace Casus.Measure.Muc;

/// <summary>An incident as the key has it.</summary>
sealed record MucTemplate(
    ImmutableArray<string> Types,
    bool IsOptional,
    ImmutableArray<DateInterval> Dates,
    ImmutableArray<string> Places,
    ImmutableArray<MucTarget> Targets,
    ImmutableArray<MucFill> Perpetrators,
    ImmutableArray<MucFill> Things
)
{
    /// <summary>For a reader who looks at what was missed.</summary>
    public string Told =>
        $"{string.Join('/', Types)}, {string.Join(" or ", Dates)}, {string.Join(", ", Places)}: "
        + string.Join(
            "; ",
            Targets.Select(t =>
                $"{string.Join('/', t.Numbers)} {string.Join('/', t.Effects)} {string.Join('/', t.Who.Strings)}"
            )
        );

    public static MucTemplate Read(JsonElement row) =>
        new(
            [.. Fills(row, "INCIDENT: TYPE").SelectMany(f => f.Split('/')).Select(t => t.Trim(' ', '?'))],
            Fills(row, "MESSAGE: TEMPLATE").Any(f => f.Contains("OPTIONAL", StringComparison.Ordinal)),
            [.. Fills(row, "INCIDENT: DATE").SelectMany(f => MucDate.Read(f))],
            [.. Fills(row, "INCIDENT: LOCATION").SelectMany(f => MucPlace.Read(f))],
            ReadTargets(row),
            [
                .. Fills(row, "PERP: INDIVIDUAL ID")
                    .Concat(Fills(row, "PERP: ORGANIZATION ID"))
                    .Select(MucFill.Read)
                    .OfType<MucFill>(),
            ],
            [.. Fills(row, "PHYS TGT: ID").Select(MucFill.Read).OfType<MucFill>()]
        );

    static ImmutableArray<MucTarget> ReadTargets(JsonElement row)
    {
        var numbers = Keyed(row, "HUM TGT: NUMBER");
        var effects = Keyed(row, "HUM TGT: EFFECT OF INCIDENT");
        return
        [
            .. numbers
                .Keys.Concat(effects.Keys)
                .Distinct()
                .Select(who => new MucTarget(
                    who,
                    numbers.GetValueOrDefault(who, []),
                    effects.GetValueOrDefault(who, [])
                )),
        ];
    }

    /// <summary><c>2 / PLURAL: "NUNS" / "SISTERS"</c>: what is said by whom it is said of.</summary>
    static Dictionary<MucFill, ImmutableArray<string>> Keyed(JsonElement row, string slot)
    {
        var keyed = new Dictionary<MucFill, ImmutableArray<string>>();
        foreach (var fill in Fills(row, slot))
            if (fill.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && MucFill.Read(fill) is { } who)
                keyed[who with { IsOptional = fill.StartsWith('?') }] =
                [
                    .. fill[..colon].Split('/').Select(v => v.Trim(' ', '?', '(', ')')),
                ];
        return keyed;
    }

    static IEnumerable<string> Fills(JsonElement row, string slot) =>
        row.GetProperty(slot).EnumerateArray().Select(f => f.GetString() ?? "").Where(f => f is not ("-" or "*"));
}
