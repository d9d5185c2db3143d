using System.Collections.Immutable;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Reports;

namespace Casus.Incidents;

/// <summary>A report of an incident, with what only the other reports could tell about it.</summary>
/// <param name="Published">Narrowed by the company it keeps where that was possible.</param>
/// <param name="IsOutdated">A later text of the same page is in the ledger: its figures stand instead of these.</param>
public sealed record Member(
    Report Report,
    ReportCoding Coding,
    DateInterval Published,
    string? CopyOf = null,
    bool IsOutdated = false
);

/// <summary>A statement of an incident's foreground and the report that it stands in.</summary>
public sealed record Testified(Member Member, Statement Statement)
{
    public Actor Claimant => Statement.Claimant;

    /// <summary>An agency, outlet, unnamed source or author that names no source: what it rests on is not known.</summary>
    public bool IsPress =>
        Claimant.Kind is ClaimantKind.Agency or ClaimantKind.Outlet or ClaimantKind.Unnamed or ClaimantKind.Author;

    /// <summary>What may be counted as independent: the side, else the claimant; null where the root is not known.</summary>
    public string? Origin => IsPress ? null : Claimant.Side ?? Claimant.Id;

    /// <summary>The claimant, with the author told apart by report (copies are one author).</summary>
    public string Voice =>
        Claimant.Kind is ClaimantKind.Author or ClaimantKind.Unnamed
            ? $"{Claimant.Id} of {Member.CopyOf ?? Member.Report.Id}"
            : Claimant.Id;

    /// <summary>When it was said: by its words, else when the report was written.</summary>
    public DateInterval When => Statement.SaidBefore(Member.Published) ?? Member.Published;
}

/// <summary>Everything that the reports of one incident say about it, background left out, in the order of ids.</summary>
public sealed class Testimony
{
    readonly Dictionary<string, Testified> _byId = new(StringComparer.Ordinal);

    public Testimony(IEnumerable<Member> members)
    {
        Members = [.. members.OrderBy(m => m.Report.Id, StringComparer.Ordinal)];
        foreach (var member in Members)
        foreach (var statement in member.Coding.Statements)
            _byId.TryAdd(statement.Id, new(member, statement));
        Foreground =
        [
            .. _byId.Values.Where(t => !t.Statement.Background).OrderBy(t => t.Statement.Id, StringComparer.Ordinal),
        ];
    }

    public ImmutableArray<Member> Members { get; }

    public ImmutableArray<Testified> Foreground { get; }

    /// <summary>Background statements too; null for an id that no report of this incident has.</summary>
    public Testified? Of(string statement) => _byId.GetValueOrDefault(statement);
}
