using Casus.Coding.Statements;
using Casus.Ledger;
using Casus.Ledger.Document;
using Casus.Reports;

namespace Casus.Web.Catalogue;

/// <summary>One home's gist while its rows are gone through.</summary>
sealed class HomeDraft
{
    static readonly string[] Kinds = ["incidents", "reports", "statements", "disputes", "tolls", "appeals"];

    readonly Dictionary<string, VoiceGist> _voices = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);
    readonly List<PublishedGist> _published = [];
    readonly List<ExportedAppeal> _appeals = [];
    CardDraft? _card;

    /// <summary>Nothing stands there any more.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>What stands at one home.</summary>
    public static HomeDraft At(IBrowsable ledger, string home)
    {
        var draft = new HomeDraft();
        foreach (var kind in Kinds)
        foreach (var row in ledger.At(home, kind))
            draft.Add(row);
        return draft;
    }

    /// <summary>All homes of a ledger.</summary>
    public static IReadOnlyDictionary<string, HomeDraft> All(ILedger ledger)
    {
        var drafts = new Dictionary<string, HomeDraft>(StringComparer.Ordinal);
        foreach (var kind in Kinds)
        foreach (var row in ledger.Derived(kind))
            if ((row.Incident ?? HomeOf(row)) is { } home)
            {
                if (!drafts.TryGetValue(home, out var draft))
                    drafts[home] = draft = new();
                draft.Add(row);
            }
        return drafts;
    }

    public HomeGist Gist(Vocabulary[] words) =>
        new(
            _card?.Card(_voices.Keys, _named.Keys, _appeals.Count, words),
            [.. _voices.Values],
            [.. _named.Select(n => (n.Key, n.Value))],
            _published,
            _appeals
        );

    /// <summary>Of what is in no incident only reports and their statements count.</summary>
    static string? HomeOf(DerivedRow row) =>
        row.Kind switch
        {
            "reports" => row.Id,
            "statements" => DocumentJson.Read<StatementGist>(row.Json).Report,
            _ => null,
        };

    void Add(DerivedRow row)
    {
        IsEmpty = false;
        switch (row.Kind)
        {
            case "incidents":
                _card = new(DocumentJson.Read<ExportedIncident>(row.Json));
                break;
            case "reports":
                Add(DocumentJson.Read<ReportGist>(row.Json));
                break;
            case "statements":
                Add(DocumentJson.Read<StatementGist>(row.Json));
                break;
            case "disputes":
                _card?.Add(DocumentJson.Read<ExportedDispute>(row.Json));
                break;
            case "tolls":
                _card?.Add(DocumentJson.Read<ExportedToll>(row.Json));
                break;
            case "appeals"
                when DocumentJson.Read<ExportedAppeal>(row.Json) is { Background: false, Incident: not null } appeal:
                _appeals.Add(appeal);
                break;
        }
    }

    void Add(ReportGist report)
    {
        foreach (var name in report.Agencies.Where(a => a.Role != AgencyRole.Photo).Select(a => a.Name).Distinct())
            _named[name] = _named.GetValueOrDefault(name) + 1;
        if (Outlets.NameOf(report.Outlet) is not { } publisher)
            return;
        _published.Add(new(report.Id, publisher, report.CopyOf));
        _card?.Add(publisher);
    }

    void Add(StatementGist statement)
    {
        if (!statement.IsClaim)
            return;
        var denials = statement.Polarity == Polarity.Denies ? 1 : 0;
        _voices[statement.Claimant.Id] = _voices.TryGetValue(statement.Claimant.Id, out var voice)
            ? new(
                VoiceTally.BestNamed(voice.Claimant, statement.Claimant),
                voice.Statements + 1,
                voice.Denials + denials
            )
            : new(statement.Claimant, 1, denials);
    }
}
