using Casus.Ledger.Document;
using Casus.Ledger.Judgements;
using Casus.Ledger.Review;
using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Review;

/// <summary>What waits for a person, what people decided, and the forms for both.</summary>
static class ReviewRoutes
{
    static readonly Format[] Data = [Format.Html, Format.Json];

    const int ItemsAPage = 20;
    const int JudgementsAPage = 50;

    public static IReadOnlyList<Route> All { get; } =
    [
        new Route(HttpMethods.Get, "/review", Role.Reader, Data, Queue) with
        {
            Query = ["page"],
            Json = JsonShape.Of<ReviewList>(),
        },
        Route.Post("/review", Role.Reviewer, JudgeRoutes.Pair) with
        {
            Query = ["form", "one", "other", "verdict", "why", "to"],
            Json = JsonShape.Kept(),
        },
        Route.Get("/judgements", Role.Reader, Data, Judgements) with
        {
            Query = ["page"],
            Json = JsonShape.List<JudgementRow>("casus-judgements/1"),
        },
        Route.Post("/judgements", Role.Coder, JudgeRoutes.Entry) with
        {
            Query = ["form", "id", "verdict", "value", "why", "to"],
            Json = JsonShape.Kept(),
        },
        Route.Post("/judgements/undo", Role.Coder, JudgeRoutes.Undo) with
        {
            Query = ["form", "id", "why", "to"],
            Json = JsonShape.Kept(),
        },
    ];

    static async Task<IResult> Queue(Asked asked)
    {
        var (list, isCurrent) = await asked.Http.RequestServices.GetRequiredService<ReviewQueue>().Now();
        list ??= new(ReviewList.Name, 0, []);
        if (asked.Format == Format.Json)
            return Results.Bytes(DocumentJson.Write(list), "application/json");
        var first = (asked.Number("page", 1, 1000) - 1) * ItemsAPage;
        return new RazorComponentResult<ReviewPage>(
            new
            {
                Asked = asked,
                List = list,
                Items = list.Items.Skip(first).Take(ItemsAPage).ToList(),
                More = list.Items.Count > first + ItemsAPage,
                IsCurrent = isCurrent,
                Form = FormOf(asked, Role.Reviewer),
                Last = LastOf(asked),
            }
        );
    }

    static JudgementRow? LastOf(Asked asked)
    {
        if (Visitor.Of(asked.Http) is not { } visitor)
            return null;
        return asked.Shelf.Read(ledger =>
        {
            var all = ledger.Judgements().ToList();
            var standing = StandingJudgement.Of(all).Select(j => j.Id).ToHashSet(StringComparer.Ordinal);
            return
                all.LastOrDefault(j => j.By == visitor.Actor.Name && standing.Contains(StandingJudgement.IdOf(j)))
                    is { } last
                && JudgementRow.Of(ledger, last, standing) is { CanBeUndone: true } row
                ? row
                : null;
        });
    }

    static IResult Judgements(Asked asked)
    {
        var skip = (asked.Number("page", 1, 100_000) - 1) * JudgementsAPage;
        var rows = asked.Shelf.Read(ledger =>
        {
            var all = ledger.Judgements().ToList();
            var standing = StandingJudgement.Of(all).Select(j => j.Id).ToHashSet(StringComparer.Ordinal);
            return all.AsEnumerable()
                .Reverse()
                .Skip(skip)
                .Take(JudgementsAPage)
                .Select(j => JudgementRow.Of(ledger, j, standing))
                .ToList();
        });
        return asked.Format == Format.Json
            ? Results.Bytes(
                DocumentJson.Write(new Listed<JudgementRow>("casus-judgements/1", rows)),
                "application/json"
            )
            : new RazorComponentResult<JudgementsPage>(
                new
                {
                    Asked = asked,
                    Rows = rows,
                    More = rows.Count == JudgementsAPage,
                    Form = FormOf(asked, Role.Coder),
                }
            );
    }

    /// <summary>The token that a form of this page must send; null where who asks may not judge.</summary>
    internal static string? FormOf(Asked asked, Role role) =>
        Visitor.Of(asked.Http) is { } visitor && visitor.Role >= role && asked.Settings.Write is not null
            ? asked.Http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(asked.Http).RequestToken
            : null;
}
