using Casus.Coding;
using Casus.Coding.Events;
using Casus.Language.Knowledge;

namespace Casus.Measure.Sets;

/// <summary>What a report is coded as, to the sub-event type of ACLED that the written table gives it.</summary>
sealed class AcledTable(IReadOnlyList<AcledRow> rows)
{
    const string File = "acled.tsv";

    public static AcledTable Load(KnowledgeFiles files) =>
        new([
            .. KnowledgeTable
                .Read(files, File, "label", "type", "mode", "actor", "recipient", "beside", "kind", "words")
                .Select(r => new AcledRow(r[0], r[1], r[2], r.List(3), r.List(4), r[5], r[6], r.List(7))),
        ]);

    public string Label(CodedText text)
    {
        var front = text.Coding.Statements.Where(s => !s.Background).SelectMany(s => s.Events).ToList();
        var told = front.Count > 0 ? front : text.Acts;
        // The accusation that an alleged act brings with it is no claim of its own.
        var acts = told.Where(a => a.Type is not "ACCUSE" || !told.Any(o => o != a && o.Span == a.Span)).ToList();
        var lemmas = text.Parsed.Sentences.SelectMany(s => s.Words).Select(w => w.Lemma.ToLowerInvariant()).ToHashSet();
        var kind = text.Coding.Main?.Kind.ToString() ?? "";
        var first = acts.MinBy(a => a.Span.Start)?.Type;
        return (
            rows.FirstOrDefault(r => r.Type == first && r.Fits(acts, kind, lemmas))
            ?? rows.First(r => r.Fits(acts, kind, lemmas))
        ).Label;
    }
}

/// <summary>One row of the table; see the file for what its cells mean.</summary>
sealed record AcledRow(
    string Label,
    string Type,
    string Mode,
    IReadOnlyList<string> Actor,
    IReadOnlyList<string> Recipient,
    string Beside,
    string Kind,
    IReadOnlyList<string> Words
)
{
    static readonly string[] State = ["", "GOV", "MIL", "COP", "SPY"];
    static readonly string[] Civilian = ["CVL", "LAB", "REF", "EDU", "JRN", "MED", "NGO", "REL", "AGR", "SOC"];

    public bool Fits(IReadOnlyList<CodedEvent> acts, string kind, IReadOnlySet<string> lemmas) =>
        (Kind.Length == 0 || Kind == kind)
        && (Words.Count == 0 || Words.Any(lemmas.Contains))
        && (Beside.Length == 0 || acts.Any(a => Beside == a.Type || Beside == $"{a.Type}/{a.Mode}"))
        && (Type.Length == 0 || acts.Any(Fits));

    bool Fits(CodedEvent act) =>
        (Type == "*" || Type == act.Type)
        && (Mode == "*" || Mode == (act.Mode ?? ""))
        && IsOf(Actor, act.Actors)
        && IsOf(Recipient, act.Recipients.Length > 0 ? act.Recipients : [.. act.Actors.Skip(1)]);

    static bool IsOf(IReadOnlyList<string> wanted, IReadOnlyList<string> codes) =>
        wanted.Contains("*") || codes.Select(Sector).Any(sector => wanted.Any(w => IsSector(w, sector)));

    static bool IsSector(string wanted, string sector) =>
        wanted switch
        {
            "state" => State.Contains(sector),
            "armed" => State.Contains(sector) || sector is "REB" or "PRM",
            "force" => sector is "MIL" or "COP" or "SPY" or "REB" or "PRM",
            "civilian" => Civilian.Contains(sector),
            _ => wanted == sector,
        };

    /// <summary>The last part of an actor string that is a sector: <c>KAZ/protesters OPP</c> gives OPP, <c>KAZ</c> none.</summary>
    static string Sector(string code)
    {
        var cut = code.LastIndexOf(' ');
        return cut >= 0 ? code[(cut + 1)..]
            : Civilian.Contains(code) || code is "REB" or "PRM" or "OPP" or "CRM" ? code
            : "";
    }
}
