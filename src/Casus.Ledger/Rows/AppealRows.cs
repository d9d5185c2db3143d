using Casus.Coding;
using Casus.Coding.Appeals;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Reports;

namespace Casus.Ledger.Rows;

/// <summary>The appeals of an incident: mentions of one request by several reports are one appeal.</summary>
static class AppealRows
{
    /// <param name="incident">Null for the appeals of a report that is in no incident; <paramref name="key"/> then is its id.</param>
    public static IEnumerable<ExportedAppeal> Of(IEnumerable<ReportCoding> codings, string? incident, string key)
    {
        var all = codings.ToList();
        var replies = all.SelectMany(c => c.Replies).ToList();
        return all.SelectMany(c => c.Appeals)
            .GroupBy(m => (m.Requester, m.Addressee, m.Background))
            .Select(group => Join([.. group.OrderBy(m => m.Stage).ThenBy(FirstStatement)], replies, incident, key));
    }

    /// <summary>What another report tells of the one asked answers an appeal that was made; help that goes elsewhere does not.</summary>
    static bool Answers(ResponseMention reply, AppealMention appeal) =>
        appeal is { Background: false, Stage: AppealStage.Announced or AppealStage.Submitted }
        && reply.By == appeal.Addressee
        && (reply.To is null || reply.To == appeal.Requester);

    static string FirstStatement(AppealMention mention) => mention.Statements.Min(StringComparer.Ordinal) ?? "";

    static ExportedAppeal Join(
        IReadOnlyList<AppealMention> mentions,
        IReadOnlyList<ResponseMention> replies,
        string? incident,
        string key
    )
    {
        var first = mentions[0];
        var responses = mentions.SelectMany(m => m.Responses);
        if (mentions.FirstOrDefault(m => replies.Any(r => Answers(r, m))) is { } made)
            responses = responses.Concat(replies.Where(r => Answers(r, made)));
        var recalled = first.Background ? "background" : null;
        return new(
            ContentId.Of('a', key, first.Requester, first.Addressee, recalled),
            first.Background ? null : incident,
            first.Background,
            first.Requester,
            first.Addressee,
            Furthest(mentions),
            mentions.Select(m => m.Made).FirstOrDefault(made => made is not null),
            Instruments(mentions),
            [.. mentions.SelectMany(m => m.Asks).Distinct().Select(a => new ExportedAsk(a.What, a.If)).OrderBy(AskKey)],
            Responses([.. responses]),
            [.. mentions.SelectMany(m => m.Statements).Distinct().Order(StringComparer.Ordinal)]
        );
    }

    /// <summary>A denial takes an appeal back only where nobody tells that it was made.</summary>
    static AppealStage Furthest(IReadOnlyList<AppealMention> mentions)
    {
        var made = mentions.Where(m => m.Stage != AppealStage.Denied).Select(m => m.Stage);
        return made.DefaultIfEmpty(AppealStage.Denied).Max();
    }

    static string AskKey(ExportedAsk ask) => ask.What + "\n" + ask.If;

    static ExportedInstrument[] Instruments(IReadOnlyList<AppealMention> mentions) =>
        [
            .. mentions
                .SelectMany(m => m.Instruments)
                .GroupBy(i => (i.Id, i.Id is null ? i.Name.ToLowerInvariant() : null, i.Year))
                .Select(same => new ExportedInstrument(
                    same.Key.Id,
                    same.Select(i => i.Name)
                        .OrderByDescending(n => n.Length)
                        .ThenBy(n => n, StringComparer.Ordinal)
                        .First(),
                    same.Key.Year,
                    [.. same.Select(i => i.Statement).Distinct().Order(StringComparer.Ordinal)]
                ))
                .OrderBy(i => i.Name, StringComparer.Ordinal)
                .ThenBy(i => i.Year)
                .ThenBy(i => i.Id, StringComparer.Ordinal),
        ];

    static ExportedResponse[] Responses(IReadOnlyList<ResponseMention> all) =>
        [
            .. all.Where(r => !IsToldInPart(r, all))
                .GroupBy(r => (r.By, r.Status, r.If, When: r.When ?? FirstTime(all, r)))
                .Select(same => new ExportedResponse(
                    same.Key.By,
                    same.Key.Status,
                    same.Key.If,
                    same.Key.When,
                    [.. same.Select(r => r.Statement).Distinct().Order(StringComparer.Ordinal)]
                ))
                .OrderBy(r => r.By, StringComparer.Ordinal)
                .ThenBy(r => r.When?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(r => r.When?.Latest)
                .ThenBy(r => r.Status)
                .ThenBy(r => r.If, StringComparer.Ordinal),
        ];

    /// <summary>"Would send doctors but no troops, its first answer to the call": one statement grants no more than the part that it names.</summary>
    static bool IsToldInPart(ResponseMention reply, IReadOnlyList<ResponseMention> all) =>
        reply.Status is ResponseStatus.Granted
        && all.Any(r => r.By == reply.By && r.Statement == reply.Statement && r.Status is ResponseStatus.Partial);

    /// <summary>A reply told without its time is the first one of its kind that has one.</summary>
    static DateInterval? FirstTime(IReadOnlyList<ResponseMention> all, ResponseMention reply) =>
        all.Where(r => r.By == reply.By && r.Status == reply.Status && r.If == reply.If && r.When is not null)
            .OrderBy(r => r.When!.Value.Earliest)
            .ThenBy(r => r.When!.Value.Latest)
            .Select(r => r.When)
            .FirstOrDefault();
}
