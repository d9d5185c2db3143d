using System.Collections.Immutable;
using Casus.Coding.Obligations;
using Casus.Ledger.Document;

namespace Casus.Ledger.Briefs;

/// <summary>Who asked whom for help, what came back, and what the known texts that they cite say, never whom they bind.</summary>
sealed class AppealsPart(IncidentView view, BriefPage page, TreatyKnowledge? treaties)
{
    public void Write()
    {
        if (view.Appeals.Count == 0)
            return;
        page.Part("Appeals for help");
        foreach (
            var appeal in view
                .Appeals.OrderBy(a => a.Requester, StringComparer.Ordinal)
                .ThenBy(a => a.Addressee, StringComparer.Ordinal)
        )
            Write(appeal);
        if (treaties is not null)
            WriteTexts(treaties);
    }

    void Write(ExportedAppeal appeal)
    {
        var under = appeal.Instruments.Select(i => i.Year is null ? i.Name : $"{i.Name} ({i.Year})").ToList();
        var basis = under.Count == 0 ? "" : $", under {string.Join("; ", under)}";
        page.Item(
            $"{appeal.Requester} to {appeal.Addressee}: {BriefWords.Kind(appeal.Stage)}{basis}.{Answers(appeal)}",
            view.Evidence(appeal.Statements),
            view.Source(appeal.Statements)
        );
    }

    static string Answers(ExportedAppeal appeal) =>
        appeal.Responses.Count == 0
            ? " No reply is reported."
            : " " + string.Join(" ", appeal.Responses.Select(r => $"{r.By}: {BriefWords.Kind(r.Status)}{When(r)}."));

    static string When(ExportedResponse response) =>
        response.When is { IsUnknown: false } when ? $" ({BriefWords.Days(when)})" : "";

    void WriteTexts(TreatyKnowledge known)
    {
        var cited = view
            .Appeals.SelectMany(a => a.Instruments.Select(i => (a.Requester, i.Id)))
            .Where(c => c.Id is not null)
            .Distinct()
            .OrderBy(c => c.Id, StringComparer.Ordinal)
            .ThenBy(c => c.Requester, StringComparer.Ordinal)
            .Select(c => CitedText.Of(c.Id!, c.Requester, view.Incident.Start.Earliest, known))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToImmutableArray();
        if (cited.IsEmpty)
            return;
        page.Part("Texts cited: what they say, not whom they bind");
        foreach (var text in cited)
            page.Item(text, null, null);
    }
}
