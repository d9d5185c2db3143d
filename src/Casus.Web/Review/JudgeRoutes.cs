using Casus.Ledger;
using Casus.Ledger.Judgements;
using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Hosting;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Review;

/// <summary>The forms by which people decide: each is kept, and then the page it came from is shown again.</summary>
static class JudgeRoutes
{
    public static async Task<IResult> Pair(Asked asked)
    {
        var form = await JudgingForm.Read(asked.Http, JudgingForm.OfPairs);
        string[] reports = [form["one"], form["other"]];
        if (form.Fault is { } fault)
            return Refused(asked, fault);
        if (reports[0] == reports[1] || !asked.Shelf.Read(ledger => reports.All(ledger.Has)))
            return Refused(asked, "Two reports of this ledger are wanted.");
        return Keep(
            asked,
            form,
            null,
            [
                [.. reports.Select(report => new Anchor(report, null, null))],
            ]
        );
    }

    public static async Task<IResult> Entry(Asked asked)
    {
        var form = await JudgingForm.Read(asked.Http, JudgingForm.OfEntries);
        var id = form["id"];
        if (form.Fault is { } fault)
            return Refused(asked, fault);
        if (id is not ['s' or 'f' or 'a' or 'c' or 't' or 'd', ..])
            return Refused(asked, "A statement, figure, appeal, truce, toll or dispute of this ledger is wanted.");
        if (id[0] is 't' or 'd' && Visitor.Of(asked.Http)!.Role < Role.Reviewer)
            return Problems.Of(asked.Http, StatusCodes.Status403Forbidden, "This is for a reviewer.");
        var value = form.Verdict == JudgementKind.Corrected ? form["value"] : null;
        var thing = asked.Shelf.Read(ledger => JudgedThing.Of(ledger, id, form.Verdict!.Value, value));
        return thing.Refusal is { } why
            ? Refused(asked, why)
            : Keep(asked, form, value, [.. thing.About.Select(anchor => (IReadOnlyList<Anchor>)[anchor])]);
    }

    public static async Task<IResult> Undo(Asked asked)
    {
        var form = await JudgingForm.Read(asked.Http, JudgingForm.OfEntries) with { Verdict = JudgementKind.Undone };
        var id = form["id"];
        if (form.Fault is { } fault)
            return Refused(asked, fault);
        var visitor = Visitor.Of(asked.Http)!;
        var (thing, by) = asked.Shelf.Read(ledger =>
            (
                JudgedThing.Undoing(ledger, id),
                ledger.Judgements().FirstOrDefault(j => StandingJudgement.IdOf(j) == id)?.By
            )
        );
        if (thing.Refusal is { } why)
            return Refused(asked, why);
        return by != visitor.Actor.Name && visitor.Role < Role.Reviewer
            ? Problems.Of(asked.Http, StatusCodes.Status403Forbidden, "What others judged is undone by a reviewer.")
            : Keep(asked, form, id, [thing.About]);
    }

    static IResult Keep(Asked asked, JudgingForm form, string? value, IReadOnlyList<IReadOnlyList<Anchor>> abouts)
    {
        var actor = Visitor.Of(asked.Http)!.Actor;
        var judging = asked.Http.RequestServices.GetRequiredService<Judging>();
        var ids = judging.Keep(new(form.Verdict!.Value, [], value, actor.Name, default, form.Why), abouts, actor);
        return Problems.WantsPage(asked.Http)
            ? new SeeOther(form.To)
            : Results.Json(new { judgements = ids }, statusCode: StatusCodes.Status201Created);
    }

    static IResult Refused(Asked asked, string why) =>
        Problems.Of(asked.Http, StatusCodes.Status422UnprocessableEntity, why);
}
